package org.accord.app.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Exact-match scores of labelled spans: a predicted span counts if the gold has the very same one.
 */
public final class SpanScore {

  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts the spans of one sentence, both given as BIO labels of the same tokens. */
  public void add(List<String> gold, List<String> predicted) {
    if (gold.size() != predicted.size()) {
      throw new IllegalArgumentException(
          gold.size() + " gold labels, " + predicted.size() + " predicted");
    }
    addSpans(spans(gold), spans(predicted));
  }

  /** Counts spans that are written as their kind, a space, and where they stand. */
  public void addSpans(Set<String> wanted, Set<String> found) {
    wanted.forEach(span -> of(span)[0]++);
    for (String span : found) {
      of(span)[1]++;
      of(span)[2] += wanted.contains(span) ? 1 : 0;
    }
  }

  private int[] of(String span) {
    return counts.computeIfAbsent(span.substring(0, span.indexOf(' ')), role -> new int[3]);
  }

  /** Kind and extent of every span; an I of another kind begins a span as a B does. */
  private static Set<String> spans(List<String> labels) {
    Set<String> spans = new TreeSet<>();
    String kind = "";
    int start = 0;
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      boolean inside = label.startsWith("I-") && label.substring(2).equals(kind);
      if (!kind.isEmpty() && !inside) {
        spans.add(kind + " " + start + " " + i);
        kind = "";
      }
      if (kind.isEmpty() && !label.equals("O")) {
        kind = label.substring(2);
        start = i;
      }
    }
    return spans;
  }

  /** The harmonic mean of precision and recall, in per cent; 0 where nothing is right. */
  public double f1(String kind) {
    int[] c = counts.getOrDefault(kind, new int[3]);
    return c[2] == 0 ? 0 : 200.0 * c[2] / (c[0] + c[1]);
  }

  /** The same over all kinds. */
  public double f1() {
    int[] sums = new int[3];
    counts.values().forEach(c -> Arrays.setAll(sums, i -> sums[i] + c[i]));
    return sums[2] == 0 ? 0 : 200.0 * sums[2] / (sums[0] + sums[1]);
  }

  /** Precision, recall and F1 of a kind on one line. */
  public String line(String kind) {
    int[] c = counts.getOrDefault(kind, new int[3]);
    return String.format(
        Locale.ROOT,
        "%-12s P %5.1f  R %5.1f  F1 %5.1f  (gold %d, predicted %d)",
        kind,
        c[1] == 0 ? 0 : 100.0 * c[2] / c[1],
        c[0] == 0 ? 0 : 100.0 * c[2] / c[0],
        f1(kind),
        c[0],
        c[1]);
  }
}
