package org.accord.grounding.timex;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clock times and parts of the day as TIMEX3 writes them. */
public final class Clocks {

  private static final Pattern CLOCK =
      Pattern.compile("(?i)(\\d{1,2})(?:[:.]?(\\d\\d))?(?:\\s*([ap])\\.?m)?.*", Pattern.DOTALL);

  private Clocks() {}

  /** MO, AF, EV, NI and so on, null for anything else. */
  public static @Nullable String part(@Nullable String part) {
    if (part == null) {
      return null;
    }
    String lower = part.toLowerCase(Locale.ROOT);
    if (lower.contains("morning") || lower.endsWith("dawn") || lower.equals("daybreak")) {
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
  public static @Nullable String time(String phrase, @Nullable String part) {
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
      hour = (int) Lengths.number(phrase.split("\\s")[0]);
    }
    if (afternoon && hour < 12) {
      hour += 12;
    }
    return hour > 24 || minute > 59 ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }
}
