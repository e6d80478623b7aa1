package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accord.app.changes.ChangesJson;
import org.accord.app.export.ExportForm;
import org.accord.app.live.LiveCase;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.accord.change.CaseComparison;
import org.accord.model.Case;

/** The whole case in each form for other programs, and what came since a time. */
public final class ExportRoutes {

  private final LiveCase live;
  private final String id;

  private ExportRoutes(LiveCase live, String id) {
    this.live = live;
    this.id = id;
  }

  /**
   * The routes.
   *
   * @param id of the case, by which files are named
   */
  public static List<Route> of(LiveCase live, String id) {
    ExportRoutes routes = new ExportRoutes(live, id);
    return List.of(
        Route.fixed("/api/v1/exports", ask -> forms()),
        Route.read("/api/v1/exports/{form}", List.of(), routes::export),
        Route.read("/api/v1/changes", List.of("since"), routes::changes));
  }

  private static Answer forms() {
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    ArrayNode items = page.putArray("items");
    for (ExportForm form : ExportForm.values()) {
      items
          .addObject()
          .put("form", form.toString())
          .put("mediaType", form.mediaType())
          .put("href", "/api/v1/exports/" + form);
    }
    return Answer.json(page);
  }

  private Answer export(Ask ask) {
    ExportForm form =
        Arrays.stream(ExportForm.values())
            .filter(f -> f.toString().equals(ask.name("form")))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "No form '"
                            + ask.name("form")
                            + "'. There are "
                            + Arrays.stream(ExportForm.values())
                                .map(ExportForm::toString)
                                .collect(Collectors.joining(", "))
                            + "."));
    String file = id.replaceAll("[^A-Za-z0-9._-]", "_") + "." + form.ending();
    return Answer.text(form.mediaType(), form.of(ask.snapshot().made()))
        .with(Map.of("Content-Disposition", "attachment; filename=\"" + file + "\""));
  }

  private Answer changes(Ask ask) {
    java.time.Instant since = ask.parameters().time("since");
    java.time.Instant until = ask.parameters().time("asOf");
    if (since == null) {
      throw Problem.badRequest("The parameter 'since' is missing: a day or a time.");
    }
    if (until != null && until.isBefore(since)) {
      throw Problem.badRequest("'asOf' lies before 'since'. Maybe they are the wrong way round.");
    }
    Case after = ask.snapshot().made();
    ObjectNode row = ChangesJson.of(CaseComparison.of(live.asOf(since).made(), after), after);
    return Answer.json(row);
  }
}
