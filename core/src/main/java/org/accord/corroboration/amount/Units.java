package org.accord.corroboration.amount;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.text.RuleTable;

/** Numbers with a unit of measure, as reports write them ({@code units.tsv, hedges.tsv}). */
final class Units {

  /**
   * A unit.
   *
   * @param dimension what it measures, for money the currency
   * @param factor how much of the first unit of its dimension it is
   * @param money whether it is a currency
   */
  record Unit(String dimension, double factor, boolean money) {
    /** What it measures, whatever the currency. */
    String measured() {
      return money ? "money" : dimension;
    }
  }

  private static final List<String> NAMED =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Map<String, Double> SCALES =
      Map.of(
          "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12, "m", 1e6, "bn", 1e9);

  private static final double HALF = 0.5;

  /** Dimensions that are no money. */
  private static final Set<String> PHYSICAL =
      Set.of(
          "length",
          "speed",
          "share",
          "mass",
          "volume",
          "area",
          "strength",
          "power",
          "yield",
          "time");

  private static final Map<String, Unit> AFTER = new HashMap<>();
  private static final Map<String, Unit> BEFORE = new HashMap<>();
  private static final Map<String, String> HEDGES = new TreeMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Units.class, "units.tsv").rows()) {
      String dimension = row.get("dimension");
      Unit unit =
          new Unit(dimension, Double.parseDouble(row.get("factor")), !PHYSICAL.contains(dimension));
      Map<String, Unit> side = row.get("side").equals("before") ? BEFORE : AFTER;
      row.list("words").forEach(w -> side.put(w, unit));
    }
    for (RuleTable.Row row : RuleTable.load(Units.class, "hedges.tsv").rows()) {
      HEDGES.put(row.get("phrase"), row.get("bound"));
    }
  }

  /** A measure: hedge, sign, number or half, scale, unit; no age. */
  static final Pattern MEASURE =
      Pattern.compile(
          "(?<![\\w.,$£€¥])(?:(?<hedge>"
              + any(HEDGES.keySet())
              + ") )?(?:(?<sign>"
              + any(BEFORE.keySet())
              + ") ?(?<sum>\\d[\\d,]*(?:\\.\\d+)?)(?:[ -]?(?<many>thousand|million|billion|trillion|m|bn)\\b)?"
              + "|(?:(?<half>(?:a )?half (?:a |an )?(?=million|billion))|(?<number>\\d[\\d,]*(?:\\.\\d+)?|"
              + any(NAMED)
              + "))[ -]?(?<scale>thousand|million|billion|trillion)?(?:[ -]| ?(?=%|k|m))(?<unit>"
              + any(AFTER.keySet())
              + ")(?![\\p{L}/]|[ -]olds?\\b))");

  /** A word of a unit, or its sign; a measure has one. */
  private static final Set<String> UNIT_WORDS = new HashSet<>();

  private static final Set<String> NUMBER_WORDS = new HashSet<>(NAMED);
  private static final Set<Character> SIGNS = new HashSet<>();

  static {
    for (String unit : AFTER.keySet()) {
      String[] words = unit.split(" ");
      UNIT_WORDS.add(words[words.length - 1]);
    }
    BEFORE.keySet().forEach(sign -> SIGNS.add(sign.charAt(sign.length() - 1)));
    SIGNS.add('%');
    NUMBER_WORDS.add("half");
  }

  private Units() {}

  /**
   * False only where the words, in lower case, surely hold no measure: most texts are passed over
   * without a look at the pattern.
   */
  static boolean mayBeIn(String lower) {
    boolean number = false;
    boolean unit = false;
    int start = -1;
    for (int i = 0; i <= lower.length() && !(number && unit); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        String word = lower.substring(start, i);
        number |= NUMBER_WORDS.contains(word);
        unit |= UNIT_WORDS.contains(word);
        start = -1;
      }
      number |= Character.isDigit(c);
      unit |= SIGNS.contains(c);
    }
    return number && unit;
  }

  static Unit of(Matcher measure) {
    String sign = measure.group("sign");
    Unit unit = sign == null ? AFTER.get(measure.group("unit")) : BEFORE.get(sign);
    if (unit == null) {
      throw new IllegalStateException("No unit in " + measure.group());
    }
    return unit;
  }

  /** As told, in the unit told. */
  static double number(Matcher measure) {
    boolean sum = measure.group("sign") != null;
    String scale = measure.group(sum ? "many" : "scale");
    double times = scale == null ? 1 : SCALES.getOrDefault(scale, 1.0);
    if (!sum && measure.group("half") != null) {
      return HALF * times;
    }
    String digits = measure.group(sum ? "sum" : "number");
    int named = NAMED.indexOf(digits);
    return times * (named >= 0 ? named + 1 : Double.parseDouble(digits.replace(",", "")));
  }

  /** about, least, most or nothing. */
  static String bound(Matcher measure) {
    String hedge = measure.group("hedge");
    return hedge == null ? "" : HEDGES.getOrDefault(hedge, "");
  }

  private static String any(Iterable<String> words) {
    Set<String> longestFirst =
        new TreeSet<>(
            Comparator.comparingInt((String w) -> -w.length())
                .thenComparing(Comparator.naturalOrder()));
    words.forEach(longestFirst::add);
    return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
