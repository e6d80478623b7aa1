package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.accord.app.UserError;
import org.accord.app.changes.ChangesJson;
import org.accord.app.export.row.OperationRows;
import org.accord.change.CaseComparison;
import org.accord.change.Changes;
import org.accord.model.StoryCase;
import org.accord.model.finding.Operation;

/** What a desk asks next: what is open, and what came since it last looked. */
final class DeskTools {

  private static final int PIECES = 2;

  private DeskTools() {}

  static CaseTool openQuestions() {
    return new CaseTool(
        "open_questions",
        "Lists what a desk should still ask: what is contested, unconfirmed, told by one origin"
            + " only, a figure gone stale, a place that could not be resolved. With the evidence.",
        Paging.parameters(
            Parameter.oneOf(
                "reason",
                Arrays.stream(Operation.Reason.values())
                    .map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList(),
                "Only what is open for that reason."),
            Parameter.text("story", "Only those of the story of that id, such as S1.")),
        DeskTools::questions);
  }

  static CaseTool changesSince() {
    return new CaseTool(
        "changes_since",
        "Tells what came since a time, up to asOf: new reports, what is new, what is told otherwise"
            + " now (status, origins, bounds, certainty), what is gone, which reports were edited"
            + " and how. With the evidence.",
        Paging.parameters(
            Parameter.text("since", "A day (2016-12-16, its end in UTC) or a time.").needed()),
        DeskTools::changes);
  }

  /** A question with the story it belongs to. */
  private record Open(StoryCase story, Operation.OpenQuestion question) {}

  private static ObjectNode questions(CaseView view, Arguments arguments) {
    String reason = arguments.text("reason");
    List<Open> open =
        view.stories(arguments.text("story")).stream()
            .flatMap(s -> s.operation().questions().stream().map(q -> new Open(s, q)))
            .filter(
                o ->
                    reason == null
                        || o.question.reason()
                            == Operation.Reason.valueOf(
                                reason.toUpperCase(Locale.ROOT).replace('-', '_')))
            .toList();
    OperationRows rows = view.operationRows(PIECES);
    return Paging.of(arguments)
        .tell(
            JsonNodeFactory.instance.objectNode(),
            "questions",
            open,
            o -> rows.question(o.question).put("story", CaseView.id(o.story)));
  }

  private static ObjectNode changes(CaseView view, Arguments arguments) {
    CaseView before = view.at(arguments.needed("since"));
    if (before.made().reports().size() > view.made().reports().size()) {
      throw new UserError("'since' lies after 'asOf'. Maybe they are the wrong way round.");
    }
    Changes changes = CaseComparison.of(before.made(), view.made());
    Paging paging = Paging.of(arguments);
    ObjectNode totals = JsonNodeFactory.instance.objectNode();
    totals.put("reports", changes.reports().size());
    totals.put("new", changes.fresh().size());
    totals.put("moved", changes.moved().size());
    totals.put("gone", changes.gone().size());
    totals.put("edits", changes.edits().size());
    Changes page =
        new Changes(
            paging.of(changes.reports()),
            paging.of(changes.fresh()),
            paging.of(changes.moved()),
            paging.of(changes.gone()),
            paging.of(changes.edits()));
    ObjectNode answer = ChangesJson.of(page, view.made(), e -> view.evidence().first(e, PIECES));
    answer.set("totals", totals);
    int most = 0;
    for (Function<Changes, List<?>> part :
        List.<Function<Changes, List<?>>>of(
            Changes::reports, Changes::fresh, Changes::moved, Changes::gone, Changes::edits)) {
      most = Math.max(most, part.apply(changes).size());
    }
    paging.page(answer, most, Math.min(paging.offset() + paging.limit(), most));
    answer.remove("total");
    return answer;
  }
}
