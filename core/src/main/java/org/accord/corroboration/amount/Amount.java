package org.accord.corroboration.amount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure as words give it, with the aspect that it measures: "reached an altitude of 770 km".
 *
 * @param unit what it is told in
 * @param aspect what of the thing is measured
 * @param low the least that the words leave possible, in the first unit of the dimension
 * @param high the most
 * @param number as told, in that unit
 * @param text the measure as the words have it
 * @param beside stems of the words around it
 * @param former whether it is told as what was before: "its initial offer of $105 billion"
 * @param each whether it is told of each of several: "$82 a share"
 */
record Amount(
    Units.Unit unit,
    Aspect aspect,
    double low,
    double high,
    double number,
    String text,
    Set<String> beside,
    boolean former,
    boolean each) {

  private static final Pattern FORMER =
      Pattern.compile(
          "\\b(?:initial|first|original|originally|previous|previously|earlier|former|formerly|up from"
              + "|down from|compared (?:to|with)|instead of)\\W+(?:\\S+\\W+){0,4}$");

  private static final Pattern NOT =
      Pattern.compile(
          "\\b(?:cannot|can't|not|never|no country (?:may|can))\\W+(?:\\p{L}+\\W+){0,3}$");

  private static final Pattern EACH =
      Pattern.compile(
          "^[ -]?(?:a|an|per|each|apiece)\\b(?! (?:day|week|month|year))|^(?: \\p{L}+){0,3} each\\b");

  /** A part of a sum: "$60 in cash and $22 in stock". */
  private static final Pattern PART =
      Pattern.compile("^ in (?:cash|stock|shares|\\p{L}+ (?:stock|shares))\\b");

  private static final Pattern PART_OF =
      Pattern.compile("\\b(?:portion|part|rest|remainder)\\b[^,;]{0,50}$");

  /** What "about" allows on either side. */
  private static final double ABOUT = 0.1;

  /** What rounding takes from a number. */
  private static final double ROUNDED = 0.02;

  /** Numbers so close are one that was rounded or changed from unit to unit. */
  private static final double TOLD = 0.01;

  /** How many words on either side tell what is measured. */
  private static final int BESIDE = 8;

  /** The measures in the words whose aspect the words beside them tell. */
  static List<Amount> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (!Units.mayBeIn(lower)) {
      return List.of();
    }
    List<Amount> found = new ArrayList<>();
    Matcher matcher = Units.MEASURE.matcher(lower);
    while (matcher.find()) {
      if (PART.matcher(lower.substring(matcher.end())).find()
          || PART_OF.matcher(lower.substring(0, matcher.start())).find()) {
        continue;
      }
      Units.Unit unit = Units.of(matcher);
      List<String> before = Aspect.stems(lower.substring(0, matcher.start()));
      List<String> after = Aspect.stems(lower.substring(matcher.end()));
      Aspect.nearest(before, after, unit)
          .ifPresent(
              aspect -> {
                Set<String> beside = new TreeSet<>();
                beside.addAll(before.subList(Math.max(0, before.size() - BESIDE), before.size()));
                beside.addAll(after.subList(0, Math.min(BESIDE, after.size())));
                beside.removeIf(s -> s.length() < 3 || aspect.stems().contains(s));
                found.add(
                    of(
                        unit,
                        aspect,
                        Units.number(matcher) * unit.factor(),
                        bound(matcher, lower),
                        words.substring(matcher.start(), matcher.end()).strip(),
                        beside,
                        FORMER.matcher(lower.substring(0, matcher.start())).find(),
                        EACH.matcher(lower.substring(matcher.end())).find()));
              });
    }
    return found;
  }

  /** "Not more than" is the most there may be. */
  private static String bound(Matcher matcher, String lower) {
    String bound = Units.bound(matcher);
    boolean not = NOT.matcher(lower.substring(0, matcher.start())).find();
    return !not ? bound : bound.equals("least") ? "most" : bound.equals("most") ? "least" : bound;
  }

  private static Amount of(
      Units.Unit unit,
      Aspect aspect,
      double number,
      String bound,
      String text,
      Set<String> beside,
      boolean former,
      boolean each) {
    double slack = number * (bound.isEmpty() ? ROUNDED : ABOUT);
    double low = bound.equals("most") ? 0 : number - slack;
    double high = bound.equals("least") ? Double.POSITIVE_INFINITY : number + slack;
    return new Amount(
        unit, aspect, low, high, number, text, Collections.unmodifiableSet(beside), former, each);
  }

  /** Whether both measure the same of what they measure, as far as their words tell. */
  boolean comparable(Amount other) {
    return former == other.former && each == other.each;
  }

  /** Whether it is told without a hedge. */
  boolean exact() {
    return low > 0 && high <= number * (1 + ROUNDED);
  }

  /** Whether both are told as one number, hedged or not. */
  boolean isTold(Amount other) {
    return meets(other) && ratio(other) <= 1 + TOLD;
  }

  boolean meets(Amount other) {
    return low <= other.high && other.low <= high;
  }

  /** How many words both have beside them. */
  long shared(Amount other) {
    return beside.stream().filter(other.beside::contains).count();
  }

  /** How many times the one is the other. */
  double ratio(Amount other) {
    return Math.max(number, other.number) / Math.max(Math.min(number, other.number), 1e-9);
  }
}
