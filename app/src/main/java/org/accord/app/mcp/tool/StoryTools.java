package org.accord.app.mcp.tool;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.accord.app.UserError;
import org.accord.app.export.row.OperationRows;
import org.accord.app.export.row.UndertakingRows;
import org.accord.app.show.Timeline;
import org.accord.model.Dossier;
import org.accord.model.Published;
import org.accord.model.StoryCase;
import org.accord.model.finding.Operation;
import org.accord.model.finding.Status;

/** What the stories of a case are, and how one stands. */
final class StoryTools {

  private static final int PIECES = 2;
  private static final int LEDGERS = 20;
  private static final int STEPS = 60;
  private static final int REPORTS = 50;

  private StoryTools() {}

  static CaseTool stories() {
    return new CaseTool(
        "stories",
        "Lists the stories of the case, each the reports about one unfolding event, largest first:"
            + " headline, the three counts (articles; texts, copies counted once; origins,"
            + " independent speakers), first and last day, how it stands, findings by status.",
        Paging.parameters(),
        (view, arguments) ->
            Paging.of(arguments)
                .tell(
                    JsonNodeFactory.instance.objectNode(),
                    "stories",
                    view.stories(),
                    s -> summary(view, s)));
  }

  static CaseTool story() {
    return new CaseTool(
        "story",
        "Tells one story: headline, counts, how it stands, what happened day by day, the undertaking"
            + " (parties, conditions, what it waits for, stances) where there is one, the ledger of"
            + " counts with bounds, its reports. Every line with evidence.",
        List.of(
            Parameter.text("story", "Its id, such as S1. Without it, the story of most reports.")),
        StoryTools::tell);
  }

  private static ObjectNode summary(CaseView view, StoryCase story) {
    Operation operation = story.operation();
    Dossier dossier = story.dossier();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("story", CaseView.id(story));
    row.put("headline", operation.headline());
    row.set("evidence", view.evidence().all(List.of(operation.headlineEvidence())));
    row.set("counts", OperationRows.counts(story.counts()));
    List<Published> days =
        dossier.reports().stream()
            .map(r -> r.report().published())
            .filter(Objects::nonNull)
            .toList();
    row.put("first", days.isEmpty() ? null : days.get(0).day().toString());
    row.put("last", days.isEmpty() ? null : days.get(days.size() - 1).day().toString());
    Timeline.Standing standing = Timeline.of(dossier, operation).standing();
    row.set("stands", standing == null ? null : view.operationRows(PIECES).standing(standing));
    row.put("undertaking", operation.undertaking() == null ? null : operation.undertaking().kind());
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    story.findings().forEach(f -> byStatus.merge(f.status(), 1, Integer::sum));
    ObjectNode findings = row.putObject("findings");
    byStatus.forEach((status, count) -> findings.put(status.word(), count));
    row.put("openQuestions", operation.questions().size());
    return row;
  }

  private static ObjectNode tell(CaseView view, Arguments arguments) {
    String id = arguments.text("story");
    if (id == null && view.stories().isEmpty()) {
      throw new UserError("The case holds no report that was known then.");
    }
    StoryCase story = id == null ? view.stories().get(0) : view.story(id);
    Operation operation = story.operation();
    ObjectNode row = summary(view, story);
    row.set(
        "happened",
        array(operation.phases().stream().limit(STEPS).toList(), view.rows(PIECES)::phase));
    row.set(
        "undertaking",
        operation.undertaking() == null
            ? null
            : UndertakingRows.of(operation.undertaking(), e -> view.evidence().first(e, PIECES)));
    row.set(
        "ledgers",
        array(
            operation.ledgers().stream().limit(LEDGERS).toList(),
            view.operationRows(PIECES)::ledger));
    row.set(
        "reports",
        array(
            story.dossier().reports().stream().limit(REPORTS).toList(),
            r -> view.rows(PIECES).report(r.report())));
    return row;
  }
}
