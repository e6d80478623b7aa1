package org.accord.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.model.Published;
import org.accord.model.Report;
import org.accord.model.lineage.Relation;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells write-throughs: the newer of two versions that one outlet makes of its text, which keeps a
 * part of the older and says that it brings it up to date ({@code update-marks.tsv}).
 *
 * <p>One desk wrote both, so they are one text however much of it is new. Without such words two
 * days' reports of one outlet that share their background stay two.
 */
final class Updates {

  private static final int LINES = 3;

  private static final List<RuleTable.Row> MARKS =
      RuleTable.load(Updates.class, "update-marks.tsv").rows();

  private static final Pattern IN_BRACKETS = either("brackets", "[(\\[](?:[^()\\[\\]]*[.;] )?", "");
  private static final Pattern BEGINNING = either("beginning", "^\\W{0,3}", "");
  private static final Pattern IN_LINE = either("line", "\\b", "\\b");

  private Updates() {}

  /** What two reports are to each other, given what their texts are. */
  static Relation relation(Relation texts, Report a, Report b) {
    return texts == Relation.PARTIAL && isOneOutlet(a, b) && saysSo(later(a, b))
        ? Relation.REVISION
        : texts;
  }

  private static boolean isOneOutlet(Report a, Report b) {
    String outlet = a.outlet();
    String other = b.outlet();
    return outlet != null
        && other != null
        && !outlet.isBlank()
        && outlet.strip().equalsIgnoreCase(other.strip());
  }

  /** The later of the two, null where nothing tells. */
  private static @Nullable Report later(Report a, Report b) {
    Published left = a.published();
    Published right = b.published();
    if (left == null || right == null) {
      return null;
    }
    int order = left.knownFrom().compareTo(right.knownFrom());
    return order == 0 ? null : order < 0 ? b : a;
  }

  private static boolean saysSo(@Nullable Report report) {
    if (report == null) {
      return false;
    }
    List<String> lines = ends(report.text());
    String title = report.title();
    Stream<String> first =
        Stream.concat(Stream.ofNullable(title), lines.stream().limit(1).map(String::strip));
    return first.anyMatch(l -> BEGINNING.matcher(l).find())
        || lines.stream().anyMatch(l -> IN_BRACKETS.matcher(l).find() || IN_LINE.matcher(l).find());
  }

  /** The first and the last lines that hold anything. */
  private static List<String> ends(String text) {
    List<String> all = Arrays.stream(text.split("\\R")).filter(l -> !l.isBlank()).toList();
    List<String> ends = new ArrayList<>(all.subList(0, Math.min(LINES, all.size())));
    ends.addAll(all.subList(Math.max(ends.size(), all.size() - LINES), all.size()));
    return ends;
  }

  private static Pattern either(String where, String before, String after) {
    return Pattern.compile(
        MARKS.stream()
            .filter(r -> r.get("where").equals(where))
            .map(r -> r.get("words"))
            .collect(Collectors.joining("|", before + "(?:", ")" + after)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
