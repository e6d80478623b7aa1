package org.accord.corroboration.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.corroboration.weighing.Phrases;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Where and when the deaths of a toll happened, for tolls whose own words don't tell.
 *
 * <p>A report that goes on counting means what it has just told of, until it says that it turns
 * elsewhere. What is told before the first place is of that place: a headline names it late.
 */
final class Scenes {

  /** Words by which a report turns to something else. */
  private static final Phrases ELSEWHERE = Phrases.load(Scenes.class, "elsewhere-phrases.tsv");

  private Scenes() {}

  /** Where and when the toll told last happened. */
  private record Scene(Set<String> where, @Nullable String happened) {}

  /**
   * The same figures, those of many events with what they carry on.
   *
   * @param many the words of what a story counts for many events
   */
  static List<Figure> of(List<Figure> figures, Set<String> many) {
    Map<ReportId, List<Figure>> byReport = new TreeMap<>();
    for (Figure figure : figures) {
      if (!figure.counted().toll() || !many.contains(figure.counted().word())) {
        continue;
      }
      byReport.computeIfAbsent(evidence(figure).report(), r -> new ArrayList<>()).add(figure);
    }
    Map<Figure, Figure> carried = new IdentityHashMap<>();
    byReport.values().forEach(r -> carry(r, carried));
    return figures.stream().map(f -> carried.getOrDefault(f, f)).toList();
  }

  private static void carry(List<Figure> report, Map<Figure, Figure> carried) {
    List<Figure> inOrder = new ArrayList<>(report);
    inOrder.sort(Comparator.comparingInt((Figure f) -> evidence(f).span().start()));
    Scene scene =
        inOrder.stream()
            .filter(f -> !f.where().isEmpty())
            .findFirst()
            .map(f -> new Scene(f.where(), f.happened()))
            .orElse(new Scene(Set.of(), null));
    for (Figure figure : inOrder) {
      boolean turns = ELSEWHERE.in(figure.assertion().words());
      Scene own =
          figure.where().isEmpty() && !turns
              ? new Scene(
                  scene.where(), figure.happened() == null ? scene.happened() : figure.happened())
              : new Scene(figure.where(), figure.happened());
      carried.put(figure, figure.of(own.where(), own.happened()));
      if (!turns) {
        scene = own;
      }
    }
  }

  private static Evidence evidence(Figure figure) {
    return figure.assertion().claim().evidence();
  }
}
