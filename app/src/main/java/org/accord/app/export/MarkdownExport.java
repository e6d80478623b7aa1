package org.accord.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.accord.app.export.row.Footnotes;
import org.accord.app.show.Sentences;
import org.accord.app.show.Timeline;
import org.accord.app.show.Wording;
import org.accord.model.Case;
import org.accord.model.StoryCase;
import org.accord.model.claim.Certainty;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Operation.OpenQuestion;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;

/**
 * A situation report in Markdown that a desk could send: every line that says something ends in a
 * footnote with the outlet, its day and the sentence that says it.
 *
 * <p>It says nothing but what reports say, in their words; findings stand under what they are.
 */
public final class MarkdownExport {

  private static final int ENTRIES = 12;
  private static final int QUESTIONS = 12;

  private final StringBuilder text = new StringBuilder();
  private final Footnotes notes = new Footnotes();

  private MarkdownExport() {}

  /** The export as text. */
  public static String of(Case made) {
    MarkdownExport export = new MarkdownExport();
    List<StoryCase> bySize = new ArrayList<>(made.stories());
    bySize.sort(Comparator.comparingInt(s -> -s.dossier().reports().size()));
    bySize.forEach(export::story);
    if (bySize.isEmpty()) {
      export.text.append("The case holds no report.\n");
    }
    return export.text + export.notes.text();
  }

  private void story(StoryCase story) {
    text.append("# ").append(plain(story.operation().headline()));
    text.append(notes.mark(story.dossier(), story.operation().headlineEvidence())).append("\n\n");
    text.append(Wording.plural(story.counts().articles(), "report")).append(", ");
    text.append(Wording.plural(story.counts().texts(), "text")).append(", ");
    text.append(Wording.plural(story.counts().origins(), "origin")).append(".\n\n");
    standing(story);
    timeline(story);
    findings(story, "Contested", Status.CONTESTED);
    findings(story, "Unconfirmed", Status.UNCONFIRMED);
    ledgers(story);
    findings(story, "Corroborated", Status.CORROBORATED);
    findings(story, "Compatible: looks different, and both can hold", Status.COMPATIBLE);
    findings(story, "Superseded", Status.SUPERSEDED);
    findings(story, "From a single origin", Status.SINGLE_ORIGIN);
    questions(story);
  }

  private void standing(StoryCase story) {
    Timeline.Standing standing = Timeline.of(story.dossier(), story.operation()).standing();
    if (standing == null) {
      return;
    }
    String who = String.join(", ", standing.step().who());
    text.append("## How it stands\n\n");
    line(
        story,
        "**"
            + standing.phase().word()
            + "** since "
            + Wording.day(standing.since())
            + (who.isEmpty() ? "" : ", told by " + plain(who))
            + ": "
            + plain(standing.step().what()),
        standing.step().evidence().get(0));
    text.append('\n');
  }

  private void questions(StoryCase story) {
    List<OpenQuestion> questions =
        story.operation().questions().stream().filter(q -> !q.evidence().isEmpty()).toList();
    if (questions.isEmpty()) {
      return;
    }
    text.append("## Open questions, the most pressing first\n\n");
    for (OpenQuestion question : questions.subList(0, Math.min(QUESTIONS, questions.size()))) {
      line(
          story,
          Wording.asked(question.reason()) + ": " + plain(question.what()),
          question.evidence().get(0));
    }
    int hidden = questions.size() - QUESTIONS;
    text.append(hidden > 0 ? "\nAnd " + hidden + " more, in the case.\n\n" : "\n");
  }

  private void timeline(StoryCase story) {
    if (story.operation().phases().isEmpty()) {
      return;
    }
    text.append("## How it unfolded\n\n");
    for (Timeline.Day day : Timeline.of(story.dossier(), story.operation()).days()) {
      for (Timeline.Step step : day.steps()) {
        String marks =
            step.marks().stream()
                .map(m -> m.phase().word() + doubt(m.certainty()))
                .collect(Collectors.joining(", "));
        line(
            story,
            "**" + Wording.day(day.date()) + "**, " + marks + ": " + plain(step.what()),
            step.evidence().get(0));
      }
    }
    text.append('\n');
  }

  private static String doubt(Certainty certainty) {
    return certainty == Certainty.ACTUAL ? "" : " (" + certainty.word() + ")";
  }

  private void findings(StoryCase story, String heading, Status status) {
    List<Finding> found = story.findings().stream().filter(f -> f.status() == status).toList();
    if (found.isEmpty()) {
      return;
    }
    text.append("## ").append(heading).append("\n\n");
    for (Finding finding : found) {
      text.append("**").append(plain(finding.line())).append("**\n\n");
      finding.positions().forEach(p -> position(story, p));
      if (!finding.silent().isEmpty()) {
        text.append("- Not confirmed by: ").append(plain(String.join(", ", finding.silent())));
        text.append(notes.mark(story.dossier(), finding.positions().get(0).evidence().get(0)));
        text.append('\n');
      }
      text.append('\n');
    }
  }

  private void position(StoryCase story, Position position) {
    String who = position.who().isEmpty() ? "Nobody named" : String.join(", ", position.who());
    line(
        story,
        plain(who)
            + ": "
            + plain(position.says())
            + " ("
            + Wording.counts(position.counts())
            + plain(Wording.doubts(position))
            + ")",
        Sentences.telling(story.dossier(), position.says(), position.evidence()).get(0));
  }

  private void ledgers(StoryCase story) {
    if (story.operation().ledgers().isEmpty()) {
      return;
    }
    text.append("## Counts\n\n");
    for (Ledger ledger : story.operation().ledgers()) {
      text.append("**")
          .append(plain(Wording.title(ledger)))
          .append("** (")
          .append(ledger.fit().word());
      text.append(")\n\n");
      ledger.entries().stream()
          .sorted(Comparator.comparing((LedgerEntry e) -> e.asOf() == null ? "~" : e.asOf()))
          .limit(ENTRIES)
          .forEach(e -> entry(story, ledger, e));
      int hidden = ledger.entries().size() - ENTRIES;
      text.append(hidden > 0 ? "\nAnd " + hidden + " more, in the case.\n\n" : "\n");
    }
  }

  private void entry(StoryCase story, Ledger ledger, LedgerEntry entry) {
    line(
        story,
        (entry.asOf() == null ? "" : Wording.day(entry.asOf()) + ": ")
            + plain(Wording.count(story.dossier(), ledger, entry))
            + (entry.who().isEmpty() ? "" : ", says " + plain(String.join(", ", entry.who()))),
        entry.evidence().get(0));
  }

  private void line(StoryCase story, String words, org.accord.model.Evidence evidence) {
    text.append("- ").append(words).append(notes.mark(story.dossier(), evidence)).append('\n');
  }

  /** Words on one line, with nothing that Markdown or a browser takes for markup. */
  public static String plain(String words) {
    return Sentences.squash(words).replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
  }
}
