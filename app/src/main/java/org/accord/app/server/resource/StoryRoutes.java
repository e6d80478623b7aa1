package org.accord.app.server.resource;

import static org.accord.app.export.row.JsonRows.array;
import static org.accord.app.export.row.JsonRows.strings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.accord.app.export.row.CaseRows;
import org.accord.app.export.row.OperationRows;
import org.accord.app.export.row.UndertakingRows;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.accord.app.show.Timeline;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Published;
import org.accord.model.StoryCase;
import org.accord.model.operation.Undertaking;

/** The stories of a case: what each is about, how many tell it, how it stands. */
public final class StoryRoutes {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private StoryRoutes() {}

  public static List<Route> all() {
    return List.of(
        Route.read(
            "/api/v1/stories",
            Page.PARAMETERS,
            ask -> {
              CaseRows rows = new CaseRows(ask.snapshot().made());
              return Page.of(ask, ask.snapshot().made().stories(), s -> row(rows, s));
            }),
        Route.read("/api/v1/stories/{id}", List.of(), StoryRoutes::one));
  }

  private static ObjectNode row(CaseRows rows, StoryCase story) {
    Dossier dossier = story.dossier();
    ObjectNode row = NODES.objectNode();
    row.put("id", dossier.story().id());
    row.put("headline", story.operation().headline());
    row.set("evidence", rows.places(List.of(story.operation().headlineEvidence())));
    row.set("counts", OperationRows.counts(story.counts()));
    List<Published> days = new ArrayList<>();
    dossier.reports().stream()
        .map(r -> r.report().published())
        .filter(Objects::nonNull)
        .forEach(days::add);
    row.put("first", days.isEmpty() ? null : days.get(0).toString());
    row.put("last", days.isEmpty() ? null : days.get(days.size() - 1).toString());
    row.set("reports", strings(dossier.reports().stream().map(r -> r.id().value()).toList()));
    Map<String, Integer> findings = new TreeMap<>();
    story.findings().forEach(f -> findings.merge(f.status().word(), 1, Integer::sum));
    ObjectNode byStatus = row.putObject("findings");
    findings.forEach(byStatus::put);
    row.put("questions", story.operation().questions().size());
    Timeline.Standing standing = Timeline.of(dossier, story.operation()).standing();
    row.set(
        "standing",
        standing == null ? NODES.nullNode() : new OperationRows(rows::places).standing(standing));
    return row;
  }

  private static Answer one(Ask ask) {
    Case made = ask.snapshot().made();
    StoryCase story =
        made.stories().stream()
            .filter(s -> s.dossier().story().id().equals(ask.name("id")))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("No story '" + ask.name("id") + "'."));
    CaseRows rows = new CaseRows(made);
    OperationRows operation = new OperationRows(rows::places);
    ObjectNode row = row(rows, story);
    row.set("ledgers", array(story.operation().ledgers(), operation::ledger));
    row.set("openQuestions", array(story.operation().questions(), operation::question));
    Undertaking undertaking = story.operation().undertaking();
    row.set(
        "undertaking",
        undertaking == null ? NODES.nullNode() : UndertakingRows.of(undertaking, rows::places));
    return Answer.json(row);
  }
}
