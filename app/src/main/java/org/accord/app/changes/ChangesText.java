package org.accord.app.changes;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.accord.app.show.ReportLabels;
import org.accord.app.show.Sentences;
import org.accord.app.show.Timeline;
import org.accord.app.show.Timeline.Standing;
import org.accord.app.show.Wording;
import org.accord.change.Changes;
import org.accord.change.Changes.Sort;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
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

  /** Prints what came between two states of a case, how it stands first. */
  public static void print(Changes changes, Case before, Case after, PrintWriter out) {
    new ChangesText(after, out).print(changes, before, after);
    out.flush();
  }

  private void print(Changes changes, Case before, Case after) {
    if (changes.isEmpty()) {
      out.println("Nothing came between.");
      return;
    }
    stands(before, after);
    out.println(Wording.plural(changes.reports().size(), "new report"));
    changes.reports().stream().limit(SHOWN).forEach(r -> out.println("  " + labels.get(r)));
    more(changes.reports().size());
    fresh(changes, Sort.STORY);
    fresh(changes, Sort.PHASE);
    moves(changes.moved());
    fresh(changes, Sort.FINDING);
    fresh(changes, Sort.COUNT);
    fresh(changes, Sort.ACTOR);
    items("NO LONGER AMONG THE FINDINGS", changes.gone());
    changes.edits().forEach(this::edit);
  }

  private void fresh(Changes changes, Sort sort) {
    items("NEW: " + heading(sort), changes.fresh().stream().filter(i -> i.sort() == sort).toList());
  }

  /** Where each story stands, and where it stood, if that is another phase or day. */
  private void stands(Case before, Case after) {
    Map<ReportId, StoryCase> earlier = new TreeMap<>();
    before.stories().forEach(s -> s.dossier().reports().forEach(r -> earlier.put(r.id(), s)));
    boolean any = false;
    for (StoryCase story : after.stories()) {
      Standing now = standing(story);
      StoryCase was =
          story.dossier().reports().stream()
              .map(r -> earlier.get(r.id()))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      Standing then = was == null ? null : standing(was);
      if (now == null || was == null || told(then).equals(told(now))) {
        continue;
      }
      if (!any) {
        out.println("HOW IT STANDS");
        any = true;
      }
      out.println("  " + told(then) + " -> " + told(now));
      evidence(now.step().evidence());
    }
    if (any) {
      out.println();
    }
  }

  private static @Nullable Standing standing(StoryCase story) {
    return Timeline.of(story.dossier(), story.operation()).standing();
  }

  private static String told(@Nullable Standing standing) {
    return standing == null
        ? "nothing had come about"
        : standing.phase().word() + " since " + Wording.day(standing.since());
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
      String what = ChangeWording.what(item.sort(), item.what());
      out.println("  " + Sentences.shorten(Sentences.squash(what), WIDTH));
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
    Map<List<Object>, List<Changes.Move>> byThing = new LinkedHashMap<>();
    moves.forEach(
        m ->
            byThing
                .computeIfAbsent(List.of(m.sort(), m.what(), m.evidence()), k -> new ArrayList<>())
                .add(m));
    byThing.values().stream().limit(SHOWN).forEach(this::moved);
    more(byThing.size());
  }

  /** All that moved of one thing, and one sentence. */
  private void moved(List<Changes.Move> same) {
    Changes.Move first = same.get(0);
    String what = ChangeWording.what(first.sort(), first.what());
    out.println("  " + Sentences.shorten(Sentences.squash(what), WIDTH));
    for (Changes.Move move : same) {
      out.println(
          "    "
              + move.field()
              + ": "
              + orNone(ChangeWording.value(move.sort(), move.before()))
              + " -> "
              + orNone(ChangeWording.value(move.sort(), move.after())));
    }
    evidence(first.evidence());
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

  private String sentence(Evidence evidence) {
    ReadReport report = reports.get(evidence.report());
    return report == null
        ? ""
        : Sentences.shorten(
            Sentences.squash(report.words(Sentences.around(report, evidence.span()))), 260);
  }

  private void evidence(List<Evidence> evidence) {
    evidence.stream()
        .limit(1)
        .forEach(
            e -> out.println("        " + labels.get(e.report()) + ": \"" + sentence(e) + "\""));
  }

  private void more(int all) {
    if (all > SHOWN) {
      out.println("    ... and " + (all - SHOWN) + " more");
    }
  }
}
