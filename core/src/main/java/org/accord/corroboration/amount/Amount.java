package org.accord.corroboration.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * A measure as words give it, with the aspect that it measures: "reached an altitude of 770 km".
 *
 * @param dimension length, share, mass ...
 * @param aspect what of the thing is measured, as {@code aspects.tsv} names it
 * @param low the least that the words leave possible, in the first unit of the dimension
 * @param high the most
 * @param number as told, in that unit
 * @param text the measure as the words have it
 */
record Amount(
    String dimension, String aspect, double low, double high, double number, String text) {

  /** What "about" allows on either side. */
  private static final double ABOUT = 0.1;

  /** What rounding takes from an exact number: half of its last digit told, at most this share. */
  private static final double ROUNDED = 0.02;

  /** How many words before and after a measure may name its aspect. */
  private static final int BEFORE = 7;

  private static final int AFTER = 6;

  private static final List<String> NAMED =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Map<String, Double> SCALES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);

  private record Unit(String dimension, double factor) {}

  private record Aspect(String name, String dimension, Set<String> stems) {}

  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final List<Aspect> ASPECTS = new ArrayList<>();
  private static final Map<String, String> HEDGES = new TreeMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Amount.class, "units.tsv").rows()) {
      Unit unit = new Unit(row.get("dimension"), Double.parseDouble(row.get("factor")));
      row.list("words").forEach(w -> UNITS.put(w, unit));
    }
    for (RuleTable.Row row : RuleTable.load(Amount.class, "aspects.tsv").rows()) {
      ASPECTS.add(
          new Aspect(
              row.get("aspect"),
              row.get("dimension"),
              row.list("words").stream().map(Stems::stem).collect(Collectors.toSet())));
    }
    for (RuleTable.Row row : RuleTable.load(Amount.class, "hedges.tsv").rows()) {
      HEDGES.put(row.get("phrase"), row.get("bound"));
    }
  }

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<![\\w.,$£€])(?:("
              + any(HEDGES.keySet())
              + ") )?(?:(a )?half (?:a |an )?(?=million|billion)|(\\d[\\d,]*(?:\\.\\d+)?|"
              + any(NAMED)
              + "))?[ -]?(thousand|million|billion)?(?:[ -]| ?(?=%|k|m))("
              + any(UNITS.keySet())
              + ")(?![\\p{L}/])");

  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  /** The measures in the words whose aspect the words beside them tell. */
  static List<Amount> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replace(' ', ' ');
    Matcher matcher = MEASURE.matcher(lower);
    List<Amount> found = new ArrayList<>();
    while (matcher.find()) {
      boolean half = matcher.group(3) == null && lower.startsWith("half", at(matcher, lower));
      if (matcher.group(3) == null && !half) {
        continue;
      }
      Unit unit = UNITS.getOrDefault(matcher.group(5), new Unit("", 0));
      String aspect = aspect(lower, matcher.start(), matcher.end(), unit.dimension());
      if (!aspect.isEmpty()) {
        double number =
            (half ? 0.5 : number(matcher.group(3)))
                * SCALES.getOrDefault(String.valueOf(matcher.group(4)), 1.0)
                * unit.factor();
        String bound = HEDGES.getOrDefault(String.valueOf(matcher.group(1)), "");
        found.add(
            new Amount(
                unit.dimension(),
                aspect,
                bound.equals("most") ? 0 : number * (1 - (bound.isEmpty() ? ROUNDED : ABOUT)),
                bound.equals("least")
                    ? Double.POSITIVE_INFINITY
                    : number * (1 + (bound.isEmpty() ? ROUNDED : ABOUT)),
                number,
                words.substring(matcher.start(), matcher.end()).strip()));
      }
    }
    return found;
  }

  boolean meets(Amount other) {
    return low <= other.high && other.low <= high;
  }

  private static int at(Matcher matcher, String lower) {
    int hedge = matcher.group(1) == null ? matcher.start() : matcher.end(1) + 1;
    return lower.startsWith("a ", hedge) ? hedge + 2 : hedge;
  }

  private static double number(String digits) {
    int named = NAMED.indexOf(digits);
    return named >= 0 ? named + 1 : Double.parseDouble(digits.replace(",", ""));
  }

  /** The aspect named nearest to the measure, "" where none is. */
  private static String aspect(String words, int from, int to, String dimension) {
    List<String> before = stems(words.substring(0, from));
    List<String> after = stems(words.substring(to));
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (Aspect aspect : ASPECTS) {
      if (aspect.dimension().equals(dimension)) {
        int distance = Math.min(back(before, aspect.stems()), ahead(after, aspect.stems()));
        if (distance < least) {
          least = distance;
          nearest = aspect.name();
        }
      }
    }
    return nearest;
  }

  private static int back(List<String> before, Set<String> stems) {
    for (int i = 1; i <= Math.min(BEFORE, before.size()); i++) {
      if (stems.contains(before.get(before.size() - i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static int ahead(List<String> after, Set<String> stems) {
    for (int i = 1; i <= Math.min(AFTER, after.size()); i++) {
      if (stems.contains(after.get(i - 1))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static List<String> stems(String words) {
    return WORD.matcher(words).results().map(w -> Stems.stem(w.group())).toList();
  }

  private static String any(Iterable<String> words) {
    Set<String> longest =
        new TreeSet<>(
            java.util.Comparator.comparingInt((String w) -> -w.length())
                .thenComparing(java.util.Comparator.naturalOrder()));
    words.forEach(longest::add);
    return longest.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
