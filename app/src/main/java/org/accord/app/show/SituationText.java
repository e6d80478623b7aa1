package org.accord.app.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.StoryCase;
import org.accord.model.claim.Certainty;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Operation;
import org.accord.model.finding.Operation.OpenQuestion;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.jspecify.annotations.Nullable;

/**
 * The situation in plain text.
 *
 * <p>The story with most reports is told in full; the others by headline and counts. Every line
 * that says something is followed by a sentence that it rests on.
 */
public final class SituationText {

  private static final int FINDINGS_SHOWN = 12;
  private static final int ENTRIES_SHOWN = 8;
  private static final int SINGLE_COUNTS_SHOWN = 12;
  private static final int STORIES_SHOWN = 30;
  private static final int QUESTIONS_SHOWN = 12;

  private final PrintWriter out;
  private final Dossier dossier;
  private final StoryCase story;

  private SituationText(StoryCase story, PrintWriter out) {
    this.story = story;
    this.dossier = story.dossier();
    this.out = out;
  }

  /** Prints the whole case. */
  public static void print(Case made, PrintWriter out) {
    if (made.stories().isEmpty()) {
      out.println("No report: the case holds none, or none that is known to be published by then.");
      return;
    }
    List<StoryCase> bySize =
        made.stories().stream()
            .sorted(Comparator.comparingInt((StoryCase s) -> -s.dossier().reports().size()))
            .toList();
    new SituationText(bySize.get(0), out).printStory();
    if (bySize.size() > 1) {
      out.println();
      out.println("OTHER STORIES IN THIS CASE");
      for (StoryCase other : bySize.subList(1, Math.min(1 + STORIES_SHOWN, bySize.size()))) {
        out.println(
            "  " + Sentences.squash(other.operation().headline()) + "  (" + countsOf(other) + ")");
        out.println(
            "      " + Sentences.quote(other.dossier(), other.operation().headlineEvidence()));
      }
      if (bySize.size() - 1 > STORIES_SHOWN) {
        out.println(
            "  ... and " + (bySize.size() - 1 - STORIES_SHOWN) + " more stories, on the board");
      }
    }
    out.flush();
  }

  private void printStory() {
    Operation operation = story.operation();
    out.println(Sentences.squash(operation.headline()));
    out.println(countsOf(story));
    evidence(List.of(operation.headlineEvidence()), 1);
    if (!operation.phases().isEmpty()) {
      timeline(Timeline.of(dossier, operation), operation.undertaking() != null);
    }
    if (operation.undertaking() != null) {
      new UndertakingText(dossier, out).print(operation.undertaking());
    }
    findings("CONTESTED", Status.CONTESTED);
    findings("UNCONFIRMED", Status.UNCONFIRMED);
    ledgers(operation.ledgers());
    findings("CORROBORATED", Status.CORROBORATED);
    findings("COMPATIBLE: looks different, and both can hold", Status.COMPATIBLE);
    findings("SUPERSEDED", Status.SUPERSEDED);
    findings("SINGLE ORIGIN", Status.SINGLE_ORIGIN);
    questions(operation.questions());
  }

  private void questions(List<OpenQuestion> questions) {
    if (questions.isEmpty()) {
      return;
    }
    out.println();
    out.println("OPEN QUESTIONS, the most pressing first");
    for (OpenQuestion question :
        questions.subList(0, Math.min(QUESTIONS_SHOWN, questions.size()))) {
      String what = Sentences.shorten(Sentences.squash(question.what()), 140);
      out.println("  " + Wording.asked(question.reason()) + ": " + what);
      evidence(question.evidence(), 1);
    }
    more(questions.size() - QUESTIONS_SHOWN);
  }

  private static String countsOf(StoryCase story) {
    return Wording.plural(story.counts().articles(), "report")
        + ", "
        + Wording.plural(story.counts().texts(), "text")
        + ", "
        + Wording.plural(story.counts().origins(), "origin");
  }

  private void timeline(Timeline timeline, boolean undertaken) {
    if (undertaken) {
      standing(timeline.standing());
    }
    out.println();
    out.println("TIMELINE");
    for (Timeline.Day day : timeline.days()) {
      out.println("  " + Wording.day(day.date()));
      day.steps().forEach(this::step);
    }
  }

  private void standing(Timeline.@Nullable Standing standing) {
    out.println();
    out.println("HOW IT STANDS");
    if (standing == null) {
      out.println("  No report tells a phase that has come about on a known day.");
    } else {
      String until =
          standing.since().equals(standing.last())
              ? ""
              : ", last told of " + Wording.day(standing.last());
      out.println(
          "  Stands: "
              + standing.phase().word()
              + " since "
              + Wording.day(standing.since())
              + until
              + who(standing.step().who()));
      evidence(standing.step().evidence(), 1);
      if (!standing.also().isEmpty()) {
        out.println(
            "    also told of that day: "
                + standing.also().stream()
                    .map(e -> e.phase().word())
                    .distinct()
                    .collect(Collectors.joining(", ")));
      }
    }
  }

  private void step(Timeline.Step step) {
    String marks =
        step.marks().stream().map(SituationText::words).collect(Collectors.joining(", "));
    out.println("    " + marks + who(step.who()));
    evidence(step.evidence(), 1);
  }

  private static String words(Timeline.Mark mark) {
    return mark.certainty() == Certainty.ACTUAL
        ? mark.phase().word()
        : mark.phase().word() + " (" + mark.certainty().word() + ")";
  }

  private static String who(List<String> names) {
    return names.isEmpty() ? "" : ": " + String.join(", ", names);
  }

  private void findings(String heading, Status status) {
    List<Finding> shown = story.findings().stream().filter(f -> f.status() == status).toList();
    if (shown.isEmpty()) {
      return;
    }
    out.println();
    out.println(heading);
    for (Finding finding : shown.subList(0, Math.min(FINDINGS_SHOWN, shown.size()))) {
      out.println("  " + Sentences.shorten(Sentences.squash(finding.line()), 140));
      finding.positions().forEach(this::position);
      if (!finding.silent().isEmpty()) {
        out.println("    not confirmed by: " + String.join(", ", finding.silent()));
      }
    }
    more(shown.size() - FINDINGS_SHOWN);
  }

  private void position(Position position) {
    out.println(
        "    - "
            + (position.who().isEmpty() ? "nobody named" : String.join(", ", position.who()))
            + "; "
            + Wording.counts(position.counts())
            + Wording.doubts(position));
    evidence(Sentences.telling(dossier, position.says(), position.evidence()), 1);
  }

  private void ledgers(List<Ledger> ledgers) {
    if (ledgers.isEmpty()) {
      return;
    }
    out.println();
    out.println("LEDGER");
    ledgers.stream().filter(l -> l.entries().size() > 1).forEach(this::ledger);
    List<Ledger> single = ledgers.stream().filter(l -> l.entries().size() == 1).toList();
    if (single.isEmpty()) {
      return;
    }
    out.println("  Single counts");
    for (Ledger ledger : single.subList(0, Math.min(SINGLE_COUNTS_SHOWN, single.size()))) {
      LedgerEntry entry = ledger.entries().get(0);
      entry(ledger.entries(), Wording.title(ledger) + ": ", Wording.inWords(dossier, entry));
    }
    more(single.size() - SINGLE_COUNTS_SHOWN);
  }

  private void ledger(Ledger ledger) {
    out.println("  " + Wording.title(ledger) + "  [" + ledger.fit().word() + "]");
    Map<String, List<LedgerEntry>> rows = new LinkedHashMap<>();
    ledger.entries().stream()
        .sorted(Comparator.comparing(e -> e.asOf() == null ? "~" : e.asOf()))
        .forEach(
            e ->
                rows.computeIfAbsent(
                        e.asOf() + " " + Wording.count(dossier, ledger, e), k -> new ArrayList<>())
                    .add(e));
    rows.values().stream()
        .limit(ENTRIES_SHOWN)
        .forEach(r -> entry(r, "", Wording.count(dossier, ledger, r)));
    more(rows.size() - ENTRIES_SHOWN);
  }

  /** A row for all who tell the same count of one day, with the sentence of the first. */
  private void entry(List<LedgerEntry> same, String title, String count) {
    LedgerEntry entry = same.get(0);
    out.printf(
        Locale.ROOT,
        "    %-16s %s%s%s%n",
        entry.asOf() == null ? "" : Wording.day(entry.asOf()),
        title,
        count,
        who(same.stream().flatMap(e -> e.who().stream()).distinct().toList()));
    evidence(entry.evidence(), 1);
  }

  private void more(int hidden) {
    if (hidden > 0) {
      out.println("    ... and " + hidden + " more, on the board");
    }
  }

  private void evidence(List<Evidence> evidence, int most) {
    evidence.stream()
        .limit(most)
        .forEach(e -> out.println("        " + Sentences.quote(dossier, e)));
  }
}
