package org.accord.app.changes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.app.show.Wording;
import org.accord.change.Changes.Sort;
import org.accord.model.finding.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** Changes as people tell them; the same on the board and in the terminal. */
public final class ChangeWording {

  /** A phase as changes tell it: {@code 2025-03-08 agreed: the words}. */
  private static final Pattern DATED = Pattern.compile("(\\S+) (.*)", Pattern.DOTALL);

  /** A figure as changes tell it: {@code [200, 300] of 2025-03-07}, an open side empty. */
  private static final Pattern FIGURE =
      Pattern.compile("(?:\\[([\\d.]*), ([\\d.]*)\\]|([\\d.]+))(?: of (\\S+))?");

  private ChangeWording() {}

  /** What changed, with days and figures as people tell them. */
  public static String what(Sort sort, String what) {
    Matcher dated = DATED.matcher(what);
    if (sort == Sort.PHASE && dated.matches()) {
      String day = dated.group(1).equals("null") ? "date untold" : Wording.day(dated.group(1));
      return day + ", " + dated.group(2);
    }
    int colon = what.lastIndexOf(": ");
    return sort != Sort.COUNT
        ? what
        : colon < 0
            ? kind(what)
            : kind(what.substring(0, colon))
                + what.substring(colon, colon + 2)
                + figure(what.substring(colon + 2));
  }

  /** A value before or after a move, likewise. */
  public static String value(Sort sort, String value) {
    return sort == Sort.COUNT ? figure(value) : value;
  }

  /** What is counted: {@code person, evacuated} is people evacuated. */
  private static String kind(String kind) {
    int comma = kind.indexOf(", ");
    return comma < 0
        ? Wording.counted(kind, null)
        : Wording.counted(kind.substring(0, comma), kind.substring(comma + 2));
  }

  /** Bounds as people say them; words that are no bounds as they are. */
  private static String figure(String bounds) {
    Matcher figure = FIGURE.matcher(bounds);
    if (!figure.matches()) {
      return bounds;
    }
    Double exact = number(figure.group(3));
    Double low = exact == null ? number(figure.group(1)) : exact;
    Double high = exact == null ? number(figure.group(2)) : exact;
    String day = figure.group(4);
    LedgerEntry entry = new LedgerEntry(low, high, false, day, List.of(), List.of(), List.of());
    return Wording.bounds(entry) + (day == null ? "" : " on " + Wording.day(day));
  }

  private static @Nullable Double number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? null : Double.valueOf(digits);
  }
}
