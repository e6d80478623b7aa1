package org.accord.grounding.toponym;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.model.grounding.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Where a name lies: at its own entry, or somewhere among the places told with it.
 *
 * @param candidate the entry, null for a name that the gazetteer lacks
 */
public record Placement(Coordinates coordinates, @Nullable Candidate candidate) {

  private static final double TOGETHER_KM = 150;

  /** At the entry. */
  public static Placement at(Candidate candidate) {
    GazetteerEntry entry = candidate.entry();
    return new Placement(new Coordinates(entry.latitude(), entry.longitude()), candidate);
  }

  /**
   * Where most of the story's other places lie together; empty if nothing smaller than a country is
   * known.
   */
  public static Optional<Placement> among(Collection<Candidate> others) {
    List<GazetteerEntry> entries =
        others.stream().map(Candidate::entry).filter(e -> !Neighbourhood.isVast(e.kind())).toList();
    return entries.stream()
        .max(
            Comparator.comparingLong((GazetteerEntry e) -> near(e, entries))
                .thenComparing(Comparator.comparingLong(GazetteerEntry::id).reversed()))
        .map(e -> new Placement(new Coordinates(e.latitude(), e.longitude()), null));
  }

  private static long near(GazetteerEntry entry, List<GazetteerEntry> all) {
    return all.stream()
        .filter(e -> e.kilometresTo(entry.latitude(), entry.longitude()) <= TOGETHER_KM)
        .count();
  }
}
