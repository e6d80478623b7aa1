package org.accord.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.accord.model.Published;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of two reports took from the other: the one that credits the other's outlet in its
 * first or last lines, else the one published later.
 */
final class Credits {

  private static final int LONGEST_LINE = 60;
  private static final int LINES = 3;

  private Credits() {}

  /** The earlier of the two, null where neither credit nor time tells. */
  static @Nullable ReportId earlier(Report left, Report right) {
    boolean leftCredits = credits(left, right);
    boolean rightCredits = credits(right, left);
    if (leftCredits != rightCredits) {
      return leftCredits ? right.id() : left.id();
    }
    Published a = left.published();
    Published b = right.published();
    if (a == null || b == null) {
      return null;
    }
    boolean told = !a.day().equals(b.day()) || (a.time() != null && b.time() != null);
    int order = a.knownFrom().compareTo(b.knownFrom());
    if (!told || order == 0) {
      return null;
    }
    return order < 0 ? left.id() : right.id();
  }

  private static boolean credits(Report report, Report source) {
    String outlet = source.outlet();
    if (outlet == null || outlet.isBlank() || same(outlet, report.outlet())) {
      return false;
    }
    Pattern name =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(outlet.strip()) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    List<String> lines =
        Arrays.stream(report.text().split("\\R"))
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean atEnd = i < LINES || i >= lines.size() - LINES;
      if (atEnd && lines.get(i).length() <= LONGEST_LINE && name.matcher(lines.get(i)).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(String outlet, @Nullable String other) {
    return other != null
        && outlet.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
