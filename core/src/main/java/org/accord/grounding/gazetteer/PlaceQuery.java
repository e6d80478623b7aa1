package org.accord.grounding.gazetteer;

import java.util.Collection;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A name to look up, and what is known of its surroundings.
 *
 * @param countries ISO codes to stay within; empty for the whole world
 * @param around a circle to stay within, or null
 * @param fuzzy whether nearly alike names count; without countries only those with the same
 *     skeleton
 * @param most at most so many candidates
 */
public record PlaceQuery(
    String name, SortedSet<String> countries, @Nullable Circle around, boolean fuzzy, int most) {

  private static final int USUAL_MOST = 50;

  /** All that lies within so many kilometres of a point. */
  public record Circle(double latitude, double longitude, double kilometres) {
    boolean holds(GazetteerEntry entry) {
      return entry.kilometresTo(latitude, longitude) <= kilometres;
    }
  }

  public PlaceQuery {
    Objects.requireNonNull(name);
    countries = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    if (most < 1) {
      throw new IllegalArgumentException("At most " + most + " candidates. Maybe 1 or more");
    }
  }

  /** All places of this name, in any transliteration. */
  public static PlaceQuery named(String name) {
    return new PlaceQuery(name, new TreeSet<>(), null, false, USUAL_MOST);
  }

  public PlaceQuery in(Collection<String> countryCodes) {
    return new PlaceQuery(name, new TreeSet<>(countryCodes), around, fuzzy, most);
  }

  public PlaceQuery in(String... countryCodes) {
    return in(java.util.List.of(countryCodes));
  }

  public PlaceQuery near(double latitude, double longitude, double kilometres) {
    return new PlaceQuery(
        name, countries, new Circle(latitude, longitude, kilometres), fuzzy, most);
  }

  /** Nearly alike names as well. */
  public PlaceQuery fuzzily() {
    return new PlaceQuery(name, countries, around, true, most);
  }

  public PlaceQuery atMost(int candidates) {
    return new PlaceQuery(name, countries, around, fuzzy, candidates);
  }

  boolean admits(GazetteerEntry entry) {
    return (countries.isEmpty() || countries.contains(entry.country()))
        && (around == null || around.holds(entry));
  }
}
