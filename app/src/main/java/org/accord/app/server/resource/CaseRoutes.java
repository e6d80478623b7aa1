package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.accord.app.live.CaseEvent;
import org.accord.app.live.LiveCase;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.accord.model.Case;
import org.accord.model.Published;
import org.accord.model.Report;
import org.jspecify.annotations.Nullable;

/** The case itself: what it holds, and whether it is ready. */
public final class CaseRoutes {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final LiveCase live;
  private final String id;

  private CaseRoutes(LiveCase live, String id) {
    this.live = live;
    this.id = id;
  }

  public static List<Route> of(LiveCase live, String id) {
    CaseRoutes routes = new CaseRoutes(live, id);
    return List.of(
        Route.fixed("/api/v1/health", ask -> Answer.json(NODES.objectNode().put("status", "up"))),
        Route.moment("/api/v1/cases", List.of(), ask -> routes.all()),
        Route.read("/api/v1/cases/{id}", List.of(), routes::one));
  }

  /** Answers before the case is ready, too, so that a page can wait. */
  private Answer all() {
    ObjectNode page = NODES.objectNode();
    ArrayNode items = page.putArray("items");
    live.ready()
        .ifPresentOrElse(
            snapshot -> items.add(row(snapshot.version(), snapshot.made())),
            () ->
                items
                    .addObject()
                    .put("id", id)
                    .put("ready", false)
                    .set("deriving", told(live.progress())));
    return Answer.json(page);
  }

  /** How far a derivation is. */
  public static ObjectNode told(CaseEvent.Told told) {
    return NODES.objectNode().put("told", told.reports()).put("of", told.of());
  }

  private Answer one(Ask ask) {
    if (!ask.name("id").equals(id)) {
      throw Problem.notFound("No case '" + ask.name("id") + "'. There is '" + id + "'.");
    }
    return Answer.json(row(ask.snapshot().version(), ask.snapshot().made()));
  }

  private ObjectNode row(String version, Case made) {
    ObjectNode row = NODES.objectNode();
    row.put("id", id);
    row.put("ready", true);
    row.put("version", version);
    row.put("reports", made.reports().size());
    row.put("texts", made.lineages().lineages().size());
    row.put("stories", made.stories().size());
    row.put("claims", made.stories().stream().mapToInt(s -> s.dossier().claims().size()).sum());
    row.put("findings", made.stories().stream().mapToInt(s -> s.findings().size()).sum());
    row.put("decisions", made.decisions().size());
    List<Published> days =
        made.reports().stream().map(r -> published(r.report())).filter(Objects::nonNull).toList();
    row.put("first", days.isEmpty() ? null : days.get(0).toString());
    row.put("last", days.isEmpty() ? null : days.get(days.size() - 1).toString());
    row.put("undated", made.reports().size() - days.size());
    return row;
  }

  private static @Nullable Published published(Report report) {
    return report.published();
  }
}
