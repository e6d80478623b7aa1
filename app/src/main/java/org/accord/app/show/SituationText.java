package org.accord.app.show;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Operation;
import org.accord.model.finding.Origin;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;

/**
 * The situation in plain text.
 *
 * <p>The story with most reports is told in full; the others by headline and counts. Every line
 * that says something is followed by a sentence that it rests on.
 */
public final class SituationText {

  private static final int FINDINGS_SHOWN = 12;
  private static final int ENTRIES_SHOWN = 8;

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
      out.println("The case holds no report.");
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
      for (StoryCase other : bySize.subList(1, bySize.size())) {
        out.println("  " + other.operation().headline() + "  (" + countsOf(other) + ")");
        out.println(
            "      " + Sentences.quote(other.dossier(), other.operation().headlineEvidence()));
      }
    }
    out.flush();
  }

  private void printStory() {
    Operation operation = story.operation();
    out.println(operation.headline());
    out.println(countsOf(story));
    evidence(List.of(operation.headlineEvidence()), 1);
    if (!operation.phases().isEmpty()) {
      out.println();
      out.println("HOW IT STANDS");
      operation.phases().forEach(this::phase);
    }
    findings("CONTESTED", Status.CONTESTED);
    findings("UNCONFIRMED", Status.UNCONFIRMED);
    if (!operation.ledgers().isEmpty()) {
      out.println();
      out.println("LEDGER");
      operation.ledgers().forEach(this::ledger);
    }
    findings("CORROBORATED", Status.CORROBORATED);
    findings("COMPATIBLE: looks different, and both can hold", Status.COMPATIBLE);
    findings("SUPERSEDED", Status.SUPERSEDED);
    findings("SINGLE ORIGIN", Status.SINGLE_ORIGIN);
  }

  private static String countsOf(StoryCase story) {
    return Wording.plural(story.counts().articles(), "report")
        + ", "
        + Wording.plural(story.counts().texts(), "text")
        + ", "
        + Wording.plural(story.counts().origins(), "origin");
  }

  private void phase(PhaseEntry phase) {
    String who = phase.who().isEmpty() ? "" : "  (" + String.join(", ", phase.who()) + ")";
    out.printf(
        "  %-16s %-10s %s%s%n",
        Wording.day(phase.date()), phase.phase().word(), Sentences.shorten(phase.what(), 140), who);
    evidence(phase.evidence(), 1);
  }

  private void findings(String heading, Status status) {
    List<Finding> shown = story.findings().stream().filter(f -> f.status() == status).toList();
    if (shown.isEmpty()) {
      return;
    }
    out.println();
    out.println(heading);
    for (Finding finding : shown.subList(0, Math.min(FINDINGS_SHOWN, shown.size()))) {
      out.println("  " + Sentences.shorten(finding.topic(), 140));
      finding.positions().forEach(this::position);
      if (!finding.silent().isEmpty()) {
        out.println("    not confirmed by: " + String.join(", ", finding.silent()));
      }
    }
    if (shown.size() > FINDINGS_SHOWN) {
      out.println("  ... and " + (shown.size() - FINDINGS_SHOWN) + " more, on the board");
    }
  }

  private void position(Position position) {
    List<String> interested =
        position.origins().stream().filter(Origin::interested).map(Origin::name).toList();
    out.println("    - " + Sentences.shorten(position.says(), 160));
    out.println(
        "      "
            + (position.who().isEmpty() ? "nobody named" : String.join(", ", position.who()))
            + "; "
            + Wording.counts(position.counts())
            + (interested.isEmpty() ? "" : "; interested: " + String.join(", ", interested)));
    evidence(position.evidence(), 1);
  }

  private void ledger(Ledger ledger) {
    String title =
        List.of(ledger.unit(), ledger.counted() == null ? "" : ledger.counted()).stream()
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    out.println(
        "  "
            + title
            + (ledger.place() == null ? "" : ", " + ledger.place())
            + "  ["
            + ledger.fit().word()
            + "]");
    for (LedgerEntry entry :
        ledger.entries().subList(0, Math.min(ENTRIES_SHOWN, ledger.entries().size()))) {
      out.printf(
          "    %-22s %-16s %s%n",
          Wording.bounds(entry),
          entry.asOf() == null ? "" : Wording.day(entry.asOf()),
          String.join(", ", entry.who()));
      evidence(entry.evidence(), 1);
    }
  }

  private void evidence(List<Evidence> evidence, int most) {
    evidence.stream()
        .limit(most)
        .forEach(e -> out.println("        " + Sentences.quote(dossier, e)));
  }
}
