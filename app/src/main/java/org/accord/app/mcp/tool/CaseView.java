package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.app.UserError;
import org.accord.app.export.row.CaseRows;
import org.accord.app.export.row.EvidenceRows;
import org.accord.app.export.row.OperationRows;
import org.accord.app.search.Found;
import org.accord.app.search.KnownReports;
import org.accord.app.search.Request;
import org.accord.model.Case;
import org.accord.model.Evidence;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.jspecify.annotations.Nullable;

/** A case as of some time, with the rows in which answers tell it. */
final class CaseView {

  private final OpenedCase opened;
  private final Case made;
  private final EvidenceRows evidence;
  private final KnownReports known;

  CaseView(OpenedCase opened, Case made) {
    this.opened = opened;
    this.made = made;
    this.evidence = new EvidenceRows(made);
    this.known = KnownReports.of(made);
  }

  Case made() {
    return made;
  }

  /** Stories, those of most reports first. */
  List<StoryCase> stories() {
    return made.stories().stream()
        .sorted(Comparator.comparingInt(s -> -s.dossier().reports().size()))
        .toList();
  }

  /** The stories asked for: the one of that id, or all. */
  List<StoryCase> stories(@Nullable String id) {
    return id == null ? stories() : List.of(story(id));
  }

  StoryCase story(String id) {
    return made.stories().stream()
        .filter(s -> id(s).equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "There is no story '"
                        + id
                        + "'. There are: "
                        + listed(stories().stream().map(CaseView::id))
                        + "."));
  }

  static String id(StoryCase story) {
    return story.dossier().story().id();
  }

  /** Up to twenty names, for a message. */
  static String listed(Stream<String> names) {
    List<String> all = names.toList();
    return all.stream().limit(20).collect(Collectors.joining(", "))
        + (all.size() > 20 ? ", ... (" + all.size() + ")" : "");
  }

  EvidenceRows evidence() {
    return evidence;
  }

  /** Rows that tell at most so many pieces of evidence each. */
  CaseRows rows(int pieces) {
    return new CaseRows(made, (List<Evidence> e) -> evidence.first(e, pieces));
  }

  /** The same for an operation's rows. */
  OperationRows operationRows(int pieces) {
    return new OperationRows(e -> evidence.first(e, pieces));
  }

  /** The finding in which a claim stands, with the counts of its position; null if in none. */
  @Nullable ObjectNode finding(StoryCase story, Predicate<String> claim) {
    for (Finding finding : story.findings()) {
      for (Position position : finding.positions()) {
        if (position.claims().stream().anyMatch(claim)) {
          ObjectNode row = OperationRows.counts(position.counts());
          row.put("finding", id(story) + "/" + finding.id());
          return row.put("status", finding.status().word());
        }
      }
    }
    return null;
  }

  Found search(Request request) {
    return opened.search(known, request);
  }

  /** The same case as of another time. */
  CaseView at(@Nullable String asOf) {
    return opened.asOf(asOf);
  }
}
