package org.accord.lineage;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.model.Published;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of two reports took from the other: the one that credits the other's outlet, else the
 * one published later; neither, where two outlets credit one agency.
 *
 * <p>Reads the credits of each report once, and remembers them; for one thread.
 */
final class Credits {

  private final Map<ReportId, CreditLines> linesOf = new HashMap<>();

  /** The earlier of the two, null where neither credit nor time tells. */
  @Nullable ReportId earlier(Report left, Report right) {
    CreditLines leftLines = lines(left);
    CreditLines rightLines = lines(right);
    boolean leftCredits = credits(leftLines, left, right);
    boolean rightCredits = credits(rightLines, right, left);
    if (leftCredits != rightCredits) {
      return leftCredits ? right.id() : left.id();
    }
    String outlet = left.outlet();
    if (outlet != null
        && !same(outlet, right.outlet())
        && !Collections.disjoint(leftLines.agencies(), rightLines.agencies())) {
      return null;
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

  /** Forgets the credits of all other reports. */
  void keepOnly(Set<ReportId> reports) {
    linesOf.keySet().retainAll(reports);
  }

  private CreditLines lines(Report report) {
    return linesOf.computeIfAbsent(report.id(), id -> CreditLines.of(report));
  }

  private static boolean credits(CreditLines lines, Report report, Report source) {
    String outlet = source.outlet();
    return outlet != null
        && !outlet.isBlank()
        && !same(outlet, report.outlet())
        && lines.name(outlet);
  }

  private static boolean same(String outlet, @Nullable String other) {
    return other != null
        && outlet.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
