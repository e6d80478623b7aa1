package org.accord.grounding.moment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.grounding.number.Words;
import org.accord.model.Span;
import org.jspecify.annotations.Nullable;

/** Durations, clock times and parts of the day as TIMEX3 writes them. */
final class Lengths {

  private static final Pattern CLOCK =
      Pattern.compile("(?i)(\\d{1,2})(?:[:.]?(\\d\\d))?(?:\\s*([ap])\\.?m)?.*", Pattern.DOTALL);

  private Lengths() {}

  /** The number a phrase spells; 0 where it spells none in particular ("several"). */
  static double number(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    if (lower.equals("a") || lower.equals("an")) {
      return 1;
    }
    if (lower.equals("half a") || lower.equals("half an")) {
      return 0.5;
    }
    List<Word> words = Words.of(phrase, Span.of(0, phrase.length()));
    return new Numerals(words).at(0).filter(n -> n.isExact()).map(n -> n.low()).orElse(0.0);
  }

  static Value duration(@Nullable String num, boolean half, String unit) {
    double n = number(num == null ? "1" : num) + (half ? 0.5 : 0);
    return Value.duration(length(n, unit));
  }

  static Value set(@Nullable String num, String unit) {
    return Value.set(length(number(num == null ? "1" : num), unit));
  }

  private static String length(double n, String unit) {
    String amount = n == 0 ? "X" : n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    return switch (unit) {
      case "second" -> "PT" + amount + "S";
      case "minute" -> "PT" + amount + "M";
      case "hour" -> n == 24 ? "P1D" : "PT" + amount + "H";
      case "day", "night" -> "P" + amount + "D";
      case "week" -> "P" + amount + "W";
      case "weekend" -> "P" + amount + "WE";
      case "month" -> "P" + amount + "M";
      case "quarter" -> "P" + amount + "Q";
      case "decade" -> n == 0 ? "PXY" : "P" + (long) (10 * n) + "Y";
      case "century" -> n == 0 ? "PXY" : "P" + (long) (100 * n) + "Y";
      default -> "P" + amount + "Y";
    };
  }

  /** MO, AF, EV, NI and so on, null for anything else. */
  static @Nullable String partCode(@Nullable String part) {
    if (part == null) {
      return null;
    }
    String lower = part.toLowerCase(Locale.ROOT);
    if (lower.contains("morning") || lower.equals("dawn") || lower.equals("daybreak")) {
      return "MO";
    }
    if (lower.contains("afternoon")) {
      return "AF";
    }
    if (lower.contains("evening") || lower.equals("dusk")) {
      return "EV";
    }
    if (lower.contains("night")) {
      return "NI";
    }
    return lower.equals("midday") || lower.equals("lunchtime") ? "MI" : null;
  }

  /** "19:15" from "7:15 p.m."; null where it is no time of day. */
  static @Nullable String clock(String phrase, @Nullable String part) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    if (lower.equals("noon")) {
      return "12:00";
    }
    if (lower.equals("midnight")) {
      return "24:00";
    }
    Matcher m = CLOCK.matcher(phrase);
    int hour;
    int minute = 0;
    boolean afternoon = part != null && (part.contains("afternoon") || part.contains("evening"));
    if (m.matches()) {
      hour = Integer.parseInt(m.group(1));
      minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
      String half = m.group(3);
      if (half != null) {
        afternoon = half.equalsIgnoreCase("p");
        hour = hour == 12 ? 0 : hour;
      }
    } else {
      hour = (int) number(phrase.split("\\s")[0]);
    }
    if (afternoon && hour < 12) {
      hour += 12;
    }
    return hour > 24 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }
}
