package org.accord.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Operation.OpenQuestion;
import org.accord.model.finding.Operation.Reason;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.text.Blanks;

/** Finds what a desk should still ask, most pressing first. */
final class QuestionFinder {

  /** How many findings of a single origin are asked about, the weightiest. */
  private static final int MOST_OF_ONE_ORIGIN = 5;

  private final Dossier dossier;

  QuestionFinder(Dossier dossier) {
    this.dossier = dossier;
  }

  List<OpenQuestion> find(List<Finding> findings, List<Ledger> ledgers) {
    List<OpenQuestion> questions = new ArrayList<>();
    of(findings, Status.CONTESTED, Reason.CONTESTED, questions);
    of(findings, Status.UNCONFIRMED, Reason.UNCONFIRMED, questions);
    of(findings, Status.SINGLE_ORIGIN, Reason.SINGLE_ORIGIN, questions);
    stale(ledgers, questions);
    unresolved(questions);
    return questions;
  }

  private static void of(
      List<Finding> findings, Status status, Reason reason, List<OpenQuestion> questions) {
    int asked = 0;
    for (Finding finding : findings) {
      boolean weighty = status != Status.SINGLE_ORIGIN || asked < MOST_OF_ONE_ORIGIN;
      if (finding.status() == status && weighty) {
        asked++;
        Set<Evidence> evidence = new LinkedHashSet<>();
        finding.positions().forEach(p -> evidence.addAll(p.evidence()));
        questions.add(
            new OpenQuestion(reason, finding.line(), finding.id(), List.copyOf(evidence)));
      }
    }
  }

  /** A figure is stale where its day lies before the last report's and nothing newer is known. */
  private void stale(List<Ledger> ledgers, List<OpenQuestion> questions) {
    String last =
        dossier.reports().stream()
            .map(r -> r.report().published())
            .filter(p -> p != null)
            .map(p -> p.day().toString())
            .max(String::compareTo)
            .orElse("");
    for (Ledger ledger : ledgers) {
      LedgerEntry newest = ledger.entries().get(ledger.entries().size() - 1);
      String asOf = newest.asOf();
      if (ledger.entries().size() > 1 && asOf != null && asOf.compareTo(last) < 0) {
        questions.add(
            new OpenQuestion(
                Reason.STALE_FIGURE,
                Blanks.joined(dossier.words(newest.evidence().get(0))),
                newest.quantities().get(0),
                newest.evidence()));
      }
    }
  }

  private void unresolved(List<OpenQuestion> questions) {
    Map<String, List<PlaceMention>> mentions =
        dossier.placeMentions().stream().collect(Collectors.groupingBy(PlaceMention::place));
    for (Place place : dossier.places()) {
      if (place.coordinates() == null) {
        List<Evidence> evidence =
            mentions.getOrDefault(place.id(), List.of()).stream()
                .map(PlaceMention::evidence)
                .sorted()
                .distinct()
                .toList();
        questions.add(
            new OpenQuestion(Reason.UNRESOLVED_PLACE, place.name(), place.id(), evidence));
      }
    }
  }
}
