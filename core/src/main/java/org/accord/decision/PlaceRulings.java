package org.accord.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.accord.decision.Rulings.Standing;
import org.accord.model.Decision;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Puts places together and apart as decided, wherever something is told of them. */
final class PlaceRulings {

  private final Rulings rulings;
  private final String story;

  PlaceRulings(Rulings rulings, String story) {
    this.rulings = rulings;
    this.story = story;
  }

  /** The dossier as decided, none where nothing about its places was. */
  Optional<Dossier> apply(Dossier dossier) {
    Dossier decided = dossier;
    for (Standing standing : rulings.about(Target.Kind.PLACE)) {
      Optional<String> id = Names.place(standing.target(), decided);
      if (id.isPresent()) {
        decided = apply(standing.decision(), id.get(), decided);
      }
    }
    return decided == dossier ? Optional.empty() : Optional.of(decided);
  }

  private Dossier apply(Decision decision, String id, Dossier dossier) {
    Place place =
        dossier.places().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    List<Place> places = new ArrayList<>(dossier.places());
    int at = places.indexOf(place);
    switch (decision.kind()) {
      case ACCEPT, NOTE -> {
        rulings.applied(decision, story + "/" + id);
        return dossier;
      }
      case REJECT -> {
        rulings.applied(decision, story + "/" + id);
        places.remove(at);
        List<PlaceMention> mentions =
            dossier.placeMentions().stream().filter(m -> !m.place().equals(id)).toList();
        return rewritten(dossier, places, mentions, p -> id.equals(p) ? null : p);
      }
      case CORRECT -> {
        Optional<Place> corrected = Corrections.of(place, decision.value());
        if (corrected.isEmpty()) {
          rulings.refused(decision, Corrections.NO_SUCH_FIELD + "name, kind, country, coordinates");
          return dossier;
        }
        rulings.applied(decision, story + "/" + id);
        places.set(at, corrected.get());
        return rewritten(dossier, places, dossier.placeMentions(), p -> p);
      }
      case MERGE -> {
        Optional<String> other =
            DossierRulings.other(decision).flatMap(t -> Names.place(t, dossier));
        if (other.isEmpty()) {
          return dossier;
        }
        rulings.applied(decision, story + "/" + id);
        return other.get().equals(id) ? dossier : merged(dossier, place, other.get());
      }
      case SPLIT -> {
        return split(decision, place, dossier);
      }
      case UNDO -> throw new IllegalArgumentException("An undoing names a decision: " + decision);
    }
    return dossier;
  }

  private static Dossier merged(Dossier dossier, Place place, String other) {
    List<Place> places = new ArrayList<>();
    TreeSet<String> variants = new TreeSet<>(place.variants());
    for (Place each : dossier.places()) {
      if (each.id().equals(other)) {
        variants.addAll(each.variants());
      }
    }
    for (Place each : dossier.places()) {
      if (each.id().equals(place.id())) {
        places.add(withVariants(place, place.id(), variants));
      } else if (!each.id().equals(other)) {
        places.add(each);
      }
    }
    List<PlaceMention> mentions =
        dossier.placeMentions().stream()
            .map(m -> m.place().equals(other) ? new PlaceMention(place.id(), m.evidence()) : m)
            .toList();
    return rewritten(dossier, places, mentions, p -> other.equals(p) ? place.id() : p);
  }

  /** The mentions that the value names become a place of their own, without coordinates. */
  private Dossier split(Decision decision, Place place, Dossier dossier) {
    Set<Evidence> named = new HashSet<>();
    DossierRulings.other(decision).ifPresent(t -> named.addAll(t.anchors()));
    List<PlaceMention> own =
        dossier.placeMentions().stream().filter(m -> m.place().equals(place.id())).toList();
    List<PlaceMention> leaving = own.stream().filter(m -> named.contains(m.evidence())).toList();
    if (leaving.isEmpty() || leaving.size() == own.size()) {
      rulings.refused(decision, "a split names some of the place's mentions, not all");
      return dossier;
    }
    String id = place.id() + ".1";
    TreeSet<String> variants = new TreeSet<>();
    leaving.forEach(m -> variants.add(dossier.words(m.evidence())));
    TreeSet<String> left = new TreeSet<>(place.variants());
    left.removeAll(variants);
    List<Place> places = new ArrayList<>();
    for (Place each : dossier.places()) {
      places.add(each.id().equals(place.id()) ? withVariants(place, place.id(), left) : each);
      if (each.id().equals(place.id())) {
        places.add(
            new Place(id, variants.first(), place.kind(), List.copyOf(variants), null, null, null));
      }
    }
    List<PlaceMention> mentions =
        dossier.placeMentions().stream()
            .map(m -> leaving.contains(m) ? new PlaceMention(id, m.evidence()) : m)
            .toList();
    rulings.applied(decision, story + "/" + place.id());
    rulings.applied(decision, story + "/" + id);
    return rewritten(dossier, places, mentions, p -> p);
  }

  private static Place withVariants(Place place, String id, Set<String> variants) {
    return new Place(
        id,
        place.name(),
        place.kind(),
        List.copyOf(variants),
        place.coordinates(),
        place.country(),
        place.gazetteerId());
  }

  private static Dossier rewritten(
      Dossier dossier,
      List<Place> places,
      List<PlaceMention> mentions,
      UnaryOperator<@Nullable String> now) {
    return new Dossier(
        dossier.story(),
        dossier.reports(),
        dossier.lineages(),
        dossier.actors(),
        dossier.actorMentions(),
        places,
        mentions,
        dossier.moments(),
        dossier.quantities().stream().map(q -> q.at(now.apply(q.place()))).toList(),
        dossier.attributions(),
        dossier.events().stream()
            .map(e -> e.with(e.agents(), e.patients(), now.apply(e.place()), e.participants()))
            .toList(),
        dossier.claims());
  }
}
