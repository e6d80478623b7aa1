package org.accord.app.changes;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.show.ReportLabels;
import org.accord.app.show.Sentences;
import org.accord.app.show.Wording;
import org.accord.change.Changes;
import org.accord.change.Changes.Sort;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/** Changes in plain text, each with a sentence that it rests on. */
public final class ChangesText {

  private static final int SHOWN = 15;
  private static final int DIFFERENCES_SHOWN = 20;
  private static final int WIDTH = 200;

  private final PrintWriter out;
  private final Map<ReportId, ReadReport> reports = new TreeMap<>();
  private final Map<ReportId, String> labels;

  private ChangesText(Case after, PrintWriter out) {
    this.out = out;
    this.labels = ReportLabels.of(after.reports());
    after.reports().forEach(r -> reports.put(r.id(), r));
  }

  public static void print(Changes changes, Case after, PrintWriter out) {
    new ChangesText(after, out).print(changes);
    out.flush();
  }

  private void print(Changes changes) {
    if (changes.isEmpty()) {
      out.println("Nothing came between.");
      return;
    }
    out.println(Wording.plural(changes.reports().size(), "new report"));
    changes.reports().stream().limit(SHOWN).forEach(r -> out.println("  " + labels.get(r)));
    more(changes.reports().size());
    for (Sort sort : Sort.values()) {
      items(
          "NEW: " + heading(sort), changes.fresh().stream().filter(i -> i.sort() == sort).toList());
    }
    moves(changes.moved());
    items("NO LONGER AMONG THE FINDINGS", changes.gone());
    changes.edits().forEach(this::edit);
  }

  private static String heading(Sort sort) {
    return switch (sort) {
      case STORY -> "stories";
      case FINDING -> "findings";
      case PHASE -> "phases";
      case COUNT -> "counts";
      case ACTOR -> "who takes part";
    };
  }

  private void items(String heading, List<Changes.Item> items) {
    if (items.isEmpty()) {
      return;
    }
    out.println();
    out.println(heading);
    for (Changes.Item item : items.subList(0, Math.min(SHOWN, items.size()))) {
      out.println("  " + Sentences.shorten(Sentences.squash(item.what()), WIDTH));
      evidence(item.evidence());
    }
    more(items.size());
  }

  private void moves(List<Changes.Move> moves) {
    if (moves.isEmpty()) {
      return;
    }
    out.println();
    out.println("MOVED");
    for (Changes.Move move : moves.subList(0, Math.min(SHOWN, moves.size()))) {
      out.println("  " + Sentences.shorten(Sentences.squash(move.what()), WIDTH));
      out.println(
          "    " + move.field() + ": " + orNone(move.before()) + " -> " + orNone(move.after()));
      evidence(move.evidence());
    }
    more(moves.size());
  }

  private static String orNone(String value) {
    return value.isEmpty() ? "none" : value;
  }

  private void edit(Changes.Edit edit) {
    out.println();
    out.println(
        (edit.told() ? "EDITED, and it says so: " : "EDITED without saying so: ")
            + labels.get(edit.before())
            + " -> "
            + labels.get(edit.after()));
    edit.differences().stream()
        .limit(DIFFERENCES_SHOWN)
        .forEach(
            d -> {
              line("  - ", d.before());
              line("  + ", d.after());
            });
    if (edit.differences().size() > DIFFERENCES_SHOWN) {
      out.println(
          "    ... and " + (edit.differences().size() - DIFFERENCES_SHOWN) + " more sentences");
    }
  }

  private void line(String sign, @Nullable Evidence evidence) {
    if (evidence != null) {
      out.println(sign + words(evidence));
    }
  }

  private String words(Evidence evidence) {
    ReadReport report = reports.get(evidence.report());
    return report == null
        ? ""
        : Sentences.shorten(Sentences.squash(report.words(evidence.span())), 2 * WIDTH);
  }

  private void evidence(List<Evidence> evidence) {
    evidence.stream()
        .limit(1)
        .forEach(e -> out.println("        \"" + words(e) + "\"  " + labels.get(e.report())));
  }

  private void more(int all) {
    if (all > SHOWN) {
      out.println("    ... and " + (all - SHOWN) + " more");
    }
  }
}
