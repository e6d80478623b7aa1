package org.accord.grounding.timex;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.grounding.number.Words;
import org.accord.model.Span;
import org.jspecify.annotations.Nullable;

/** Durations and repetitions as TIMEX3 writes them. */
public final class Lengths {

  private static final Pattern HALVED =
      Pattern.compile("(?i)(.+?)\\s+(?:and\\s+a\\s+half|1/2)", Pattern.DOTALL);

  private Lengths() {}

  /** The number a phrase spells: 1 for an empty one, 0 for none in particular ("several"). */
  public static double number(String phrase) {
    Matcher halved = HALVED.matcher(phrase);
    if (halved.matches()) {
      return number(halved.group(1)) + 0.5;
    }
    String lower = phrase.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.equals("a") || lower.equals("an")) {
      return 1;
    }
    if (lower.equals("half a") || lower.equals("half an")) {
      return 0.5;
    }
    List<Word> words = Words.of(phrase, Span.of(0, phrase.length()));
    return new Numerals(words).at(0).filter(n -> n.isExact()).map(n -> n.low()).orElse(0.0);
  }

  /** So many units, "P3D"; a half of them more where {@code half} is set. */
  public static Value duration(@Nullable String num, boolean half, String unit) {
    return Value.duration(length(number(num == null ? "1" : num) + (half ? 0.5 : 0), unit));
  }

  /** Once in so many units. */
  public static Value set(@Nullable String num, String unit) {
    return Value.set(length(number(num == null ? "1" : num), unit));
  }

  private static String length(double n, String unit) {
    String amount = n == 0 ? "X" : n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    return switch (unit) {
      case "second" -> "PT" + amount + "S";
      case "minute" -> n == 0 ? "PTXM" : "PT" + whole(n, "M", "S");
      case "hour" -> n == 0 ? "PTXH" : n == 24 ? "P1D" : "PT" + whole(n, "H", "M");
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

  /** "5H30M" for five and a half hours. */
  private static String whole(double n, String unit, String sixtieth) {
    long full = (long) n;
    long rest = Math.round((n - full) * 60);
    return (full > 0 ? full + unit : "") + (rest > 0 ? rest + sixtieth : "");
  }
}
