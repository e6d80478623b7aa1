package org.accord.grounding.moment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.accord.grounding.PlainTexts;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;

/**
 * Measures moments against TimeML as TempEval-3 does: strict and relaxed spans, and values over
 * relaxed spans.
 */
final class MomentScore {

  int gold;
  int got;
  int strict;
  int relaxed;
  int value;
  final List<String> misses = new ArrayList<>();

  /** Every fifth document, by a hash of its name, is never looked at while rules are written. */
  static boolean heldOut(String name) {
    return Math.floorMod(name.hashCode(), 5) == 0;
  }

  static MomentScore of(Path folder, Predicate<TimeMl> which) {
    MomentScore score = new MomentScore();
    TimeMl.folder(folder).stream().filter(which).forEach(score::add);
    return score;
  }

  private void add(TimeMl document) {
    ReadReport report =
        PlainTexts.report(
            document.text(), document.created().isEmpty() ? null : document.created());
    List<Moment> moments =
        new ArrayList<>(
            new MomentFinder().find(report).stream().filter(m -> m.value() != null).toList());
    moments.sort(Comparator.comparing(Moment::evidence));
    gold += document.times().size();
    got += moments.size();
    for (TimeMl.Timex3 time : document.times()) {
      Span span = Span.of(time.start(), time.end());
      Moment best = null;
      for (Moment moment : moments) {
        Span found = moment.evidence().span();
        if (found.equals(span) || best == null && found.overlaps(span)) {
          best = moment;
        }
      }
      String around =
          document
              .text()
              .substring(
                  Math.max(0, time.start() - 60),
                  Math.min(document.text().length(), time.end() + 40))
              .replaceAll("\\s+", " ");
      String words = span.in(document.text());
      if (best == null) {
        misses.add("MISS\t" + words + "\t" + time.value() + "\t\t" + around);
        continue;
      }
      moments.remove(best);
      relaxed++;
      if (best.evidence().span().equals(span)) {
        strict++;
      }
      if (time.value().equals(best.value())) {
        value++;
      } else {
        misses.add(
            "VALUE\t"
                + words
                + "\t"
                + time.value()
                + "\t"
                + best.value()
                + " DCT "
                + document.created()
                + "\t"
                + around);
      }
    }
    for (Moment moment : moments) {
      Span s = moment.evidence().span();
      misses.add(
          "EXTRA\t"
              + s.in(document.text())
              + "\t\t"
              + moment.value()
              + "\t"
              + document
                  .text()
                  .substring(
                      Math.max(0, s.start() - 60), Math.min(document.text().length(), s.end() + 40))
                  .replaceAll("\\s+", " "));
    }
  }

  double f1(int hits) {
    return gold + got == 0 ? 0 : 200.0 * hits / (gold + got);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "gold %d got %d strict %.1f relaxed %.1f (R %.1f P %.1f) value %.1f",
        gold,
        got,
        f1(strict),
        f1(relaxed),
        100.0 * relaxed / gold,
        100.0 * relaxed / got,
        f1(value));
  }

  /** Prints the figures; with a second argument also what was missed outside the held-out fifth. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    MomentScore tuned = of(folder, d -> !heldOut(d.name()));
    System.out.println("tuned on  " + tuned);
    System.out.println("held out  " + of(folder, d -> heldOut(d.name())));
    if (args.length > 1) {
      tuned.misses.forEach(System.out::println);
    }
  }
}
