package org.accord.operation.phase;

import java.time.LocalDate;
import java.util.List;
import org.accord.model.ReportId;
import org.accord.operation.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Mends weekdays that were written where it was still the day before: a report of Monday evening
 * that tells of a missile "early Tuesday" on the other side of the world means the next day, and
 * not the Tuesday six days ago.
 *
 * <p>It is mended only where another text tells the like of that next day, and none of the day six
 * days ago.
 */
final class Eastward {

  private static final int SIX = 6;
  private static final double ALIKE = 0.15;

  private Eastward() {}

  static List<Telling> of(Scene scene, List<Telling> tellings) {
    return tellings.stream().map(t -> mended(scene, t, tellings)).toList();
  }

  private static Telling mended(Scene scene, Telling telling, List<Telling> all) {
    LocalDate published = published(scene, telling);
    LocalDate day = LocalDate.parse(telling.day());
    if (!telling.told() || published == null || !day.equals(published.minusDays(SIX))) {
      return telling;
    }
    String next = published.plusDays(1).toString();
    boolean nextTold = false;
    for (Telling other : all) {
      if (isLike(telling, other) && !isOfOneText(scene, telling, other)) {
        LocalDate then = published(scene, other);
        boolean doubtful = then != null && then.minusDays(SIX).equals(day);
        if (other.day().equals(telling.day()) && !doubtful) {
          return telling;
        }
        nextTold |= other.day().equals(next);
      }
    }
    return nextTold ? telling.on(next) : telling;
  }

  private static boolean isLike(Telling left, Telling right) {
    return left.type() == right.type()
        && left.isStatement() == right.isStatement()
        && StepGrouping.alike(left, right) >= ALIKE;
  }

  private static boolean isOfOneText(Scene scene, Telling left, Telling right) {
    return scene.text(left.evidence().report()).equals(scene.text(right.evidence().report()));
  }

  private static @Nullable LocalDate published(Scene scene, Telling telling) {
    ReportId report = telling.evidence().report();
    var published = scene.report(report).report().published();
    return published == null ? null : published.day();
  }
}
