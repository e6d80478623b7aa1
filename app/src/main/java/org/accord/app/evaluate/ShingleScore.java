package org.accord.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of the text of articles was found, and how much else, in runs of four words.
 *
 * <p>As the article-extraction-benchmark measures: every page weighs the same; precision and recall
 * are means over the pages, and F1 is theirs.
 */
public final class ShingleScore {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private double precisions;
  private double recalls;
  private int scored;

  /** Adds a page. */
  void add(String gold, String found) {
    Map<List<String>, Integer> golden = shingles(gold);
    Map<List<String>, Integer> given = shingles(found);
    double shared =
        golden.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), given.getOrDefault(e.getKey(), 0)))
            .sum();
    precisions += given.isEmpty() ? 0 : shared / sum(given);
    recalls += golden.isEmpty() ? 0 : shared / sum(golden);
    scored++;
  }

  /** Mean precision, 0 to 1. */
  public double precision() {
    return scored == 0 ? 0 : precisions / scored;
  }

  /** Mean recall, 0 to 1. */
  public double recall() {
    return scored == 0 ? 0 : recalls / scored;
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  String line() {
    return String.format(
        Locale.ROOT, "shingles  P %.3f  R %.3f  F1 %.3f", precision(), recall(), f1());
  }

  private static int sum(Map<List<String>, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      counts.merge(List.copyOf(words.subList(i, i + WORDS)), 1, Integer::sum);
    }
    return counts;
  }
}
