package org.accord.corroboration.weighing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.text.Memo;

/** How long, how far or how much words say it is: "for 60 days", "51.2 percent". */
final class Measures {

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<![\\w.,])(\\d[\\d,]*(?:\\.\\d+)?|"
              + String.join("|", NUMBERS)
              + ")(?:[ -]| ?(?=%))"
              + "(days?|hours?|weeks?|months?|years?|minutes?|per ?cent|%|km|kilomet(?:er|re)s?|miles?"
              + "|met(?:er|re)s?|degrees?|points?)(?!\\p{L})");

  private static final int TEXTS_KEPT = 20_000;
  private static final Memo<String, Map<String, Set<String>>> FOUND =
      new Memo<>(TEXTS_KEPT, Measures::find);

  private Measures() {}

  /** Whether both give a measure of one sort, and none of the one is the other's. */
  static boolean differ(String left, String right) {
    Map<String, Set<String>> a = FOUND.of(left);
    Map<String, Set<String>> b = FOUND.of(right);
    return a.entrySet().stream()
        .anyMatch(
            e ->
                b.containsKey(e.getKey())
                    && Collections.disjoint(e.getValue(), b.getOrDefault(e.getKey(), Set.of())));
  }

  private static Map<String, Set<String>> find(String words) {
    Map<String, Set<String>> found = new TreeMap<>();
    Matcher matcher = MEASURE.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String unit = matcher.group(2).replaceFirst("(?<=\\p{L}{2})s$", "").replace("%", "percent");
      String number = matcher.group(1).replace(",", "");
      int named = NUMBERS.indexOf(number);
      found
          .computeIfAbsent(unit.replace("per cent", "percent"), u -> new TreeSet<>())
          .add(named < 0 ? number : String.valueOf(named + 1));
    }
    return found;
  }
}
