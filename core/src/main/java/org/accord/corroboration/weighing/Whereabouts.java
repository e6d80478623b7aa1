package org.accord.corroboration.weighing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Tells whether two places of a story can be one, lie near each other, or hold one another. */
public final class Whereabouts {

  /** A day's ride, in kilometres. */
  private static final double NEAR_KILOMETRES = 60;

  private static final String COUNTRY = "country";
  private static final String PROVINCE = "province";

  private final Map<String, Place> places = new HashMap<>();

  /** Of each place the stems of its name. */
  private final Map<String, List<String>> stems = new HashMap<>();

  public Whereabouts(Collection<Place> places) {
    for (Place place : places) {
      this.places.put(place.id(), place);
      stems.put(place.id(), Stems.of(place.name()));
    }
  }

  /** Whether they are one or go by one name, or one of them is untold. */
  public boolean same(@Nullable String left, @Nullable String right) {
    if (left == null || right == null || left.equals(right)) {
      return true;
    }
    List<String> a = stems(left);
    List<String> b = stems(right);
    return a.containsAll(b) || b.containsAll(a);
  }

  /** Whether they are not known to be a day's ride apart, or one lies in the other. */
  public boolean close(@Nullable String left, @Nullable String right) {
    if (same(left, right)) {
      return true;
    }
    Place a = places.get(left);
    Place b = places.get(right);
    if (a == null || b == null || holds(a, b) || holds(b, a)) {
      return true;
    }
    Coordinates here = a.coordinates();
    Coordinates there = b.coordinates();
    return here == null || there == null || here.kilometresTo(there) <= NEAR_KILOMETRES;
  }

  /** Whether they are one or known to be near each other. */
  public boolean knownClose(String left, String right) {
    Place a = places.get(left);
    Place b = places.get(right);
    return same(left, right)
        || a != null
            && b != null
            && a.coordinates() != null
            && b.coordinates() != null
            && a.coordinates().kilometresTo(b.coordinates()) <= NEAR_KILOMETRES;
  }

  /** Whether the one is a country or province in which the other lies. */
  public boolean isWider(String wide, String place) {
    Place a = places.get(wide);
    Place b = places.get(place);
    return a != null && b != null && !wide.equals(place) && holds(a, b);
  }

  /** Whether a country or province is told of where the other lies in it. */
  private static boolean holds(Place wide, Place place) {
    if (wide.kind().equals(COUNTRY)) {
      return wide.country() != null && wide.country().equals(place.country());
    }
    return wide.kind().equals(PROVINCE)
        && wide.precisionKm() != null
        && wide.coordinates() != null
        && place.coordinates() != null
        && !place.kind().equals(COUNTRY)
        && wide.coordinates().kilometresTo(place.coordinates()) <= wide.precisionKm();
  }

  private List<String> stems(String id) {
    List<String> known = stems.get(id);
    return known == null ? Stems.of(id) : known;
  }
}
