package org.accord.app.board;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.app.show.Wording;
import org.accord.change.Changes;
import org.accord.change.Changes.Sort;
import org.accord.model.Evidence;
import org.accord.model.finding.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** What came between two stops, as the board tells it beside the slider. */
final class ChangeRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A phase as changes tell it: {@code 2025-03-08 agreed: the words}. */
  private static final Pattern DATED = Pattern.compile("(\\S+) (.*)", Pattern.DOTALL);

  /** A figure as changes tell it: {@code [200, 300] of 2025-03-07}, an open side empty. */
  private static final Pattern FIGURE =
      Pattern.compile("(?:\\[([\\d.]*), ([\\d.]*)\\]|([\\d.]+))(?: of (\\S+))?");

  private final Numbering numbering;

  ChangeRows(Numbering numbering) {
    this.numbering = numbering;
  }

  ObjectNode row(Changes changes) {
    ObjectNode row = NODES.objectNode();
    ArrayNode reports = row.putArray("reports");
    changes.reports().forEach(r -> reports.add(numbering.of(r)));
    row.set("fresh", array(changes.fresh(), i -> item(i.sort(), i.what(), i.evidence())));
    row.set(
        "moved",
        array(
            changes.moved(),
            m ->
                item(m.sort(), m.what(), m.evidence())
                    .put("field", m.field())
                    .put("before", m.sort() == Sort.COUNT ? figure(m.before()) : m.before())
                    .put("after", m.sort() == Sort.COUNT ? figure(m.after()) : m.after())));
    row.set("gone", array(changes.gone(), i -> item(i.sort(), i.what(), i.evidence())));
    return row;
  }

  private ObjectNode item(Sort sort, String what, List<Evidence> evidence) {
    ObjectNode row = NODES.objectNode();
    row.put("sort", sort.name().toLowerCase(Locale.ROOT));
    row.put("what", worded(sort, what));
    row.set("evidence", numbering.evidence(evidence));
    return row;
  }

  private static String worded(Sort sort, String what) {
    Matcher dated = DATED.matcher(what);
    if (sort == Sort.PHASE && dated.matches()) {
      String day = dated.group(1).equals("null") ? "date untold" : Wording.day(dated.group(1));
      return day + ", " + dated.group(2);
    }
    int colon = what.lastIndexOf(": ");
    return sort == Sort.COUNT && colon > 0
        ? what.substring(0, colon + 2) + figure(what.substring(colon + 2))
        : what;
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
