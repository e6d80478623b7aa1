package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.app.lineage.LineageRows;
import org.accord.app.server.resource.RowTable.Row;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.accord.model.Case;
import org.accord.model.Span;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Passage;
import org.accord.model.lineage.Relation;

/** Which reports carry one text, and what two of them share, side by side. */
public final class LineageRoutes {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Views views;

  private LineageRoutes(Views views) {
    this.views = views;
  }

  public static List<Route> of(Views views) {
    LineageRoutes routes = new LineageRoutes(views);
    List<String> filters = new ArrayList<>(List.of("report", "relation"));
    filters.addAll(Page.PARAMETERS);
    return List.of(
        Route.early(
            "/api/v1/lineages",
            Page.PARAMETERS,
            ask -> Page.of(ask, made(ask).lineages().lineages(), rows(ask)::lineage)),
        Route.early("/api/v1/lineages/{id}", List.of(), LineageRoutes::one),
        Route.early("/api/v1/pairs", filters, routes::pairs),
        Route.early("/api/v1/pairs/{a}/{b}", List.of(), routes::sideBySide));
  }

  private static Case made(Ask ask) {
    return ask.snapshot().made();
  }

  private static LineageRows rows(Ask ask) {
    return new LineageRows(made(ask).reports());
  }

  private static Answer one(Ask ask) {
    return Answer.json(
        made(ask).lineages().lineages().stream()
            .filter(l -> l.id().equals(ask.name("id")))
            .findFirst()
            .map(rows(ask)::lineage)
            .orElseThrow(() -> Problem.notFound("No lineage '" + ask.name("id") + "'.")));
  }

  private Answer pairs(Ask ask) {
    View view = views.of(ask.snapshot());
    List<String> relations =
        java.util.Arrays.stream(Relation.values()).map(Relation::word).toList();
    Optional<String> relation = ask.parameters().word("relation", relations);
    Optional<String> report =
        ask.parameters().one("report").map(r -> ReportRoutes.row(view, r).text("id"));
    List<Kinship> found =
        made(ask).lineages().kinships().stream()
            .filter(k -> relation.filter(r -> !k.relation().word().equals(r)).isEmpty())
            .filter(
                k ->
                    report
                        .filter(r -> !k.left().value().equals(r) && !k.right().value().equals(r))
                        .isEmpty())
            .toList();
    return Page.of(ask, found, rows(ask)::pair);
  }

  /** The two in the order asked for, with the words of each passage. */
  private Answer sideBySide(Ask ask) {
    View view = views.of(ask.snapshot());
    Row a = ReportRoutes.row(view, ask.name("a"));
    Row b = ReportRoutes.row(view, ask.name("b"));
    Optional<Kinship> kinship =
        made(ask).lineages().kinships().stream().filter(k -> isOf(k, a, b)).findFirst();
    ObjectNode row = NODES.objectNode();
    row.set("a", RowRoutes.withoutText(a.node()));
    row.set("b", RowRoutes.withoutText(b.node()));
    row.put("relation", kinship.map(Kinship::relation).orElse(Relation.UNRELATED).word());
    row.put("shared", kinship.map(Kinship::shared).orElse(0.0));
    row.put("earlier", kinship.map(Kinship::earlier).map(e -> e.value()).orElse(null));
    ArrayNode passages = row.putArray("passages");
    kinship.ifPresent(
        k -> {
          boolean turned = !k.left().value().equals(a.text("id"));
          k.passages().stream()
              .map(p -> turned ? new Passage(p.right(), p.left(), p.verbatim()) : p)
              .sorted(java.util.Comparator.comparing(Passage::left))
              .forEach(p -> passages.add(passage(p, a.text("text"), b.text("text"))));
        });
    return Answer.json(row);
  }

  private static boolean isOf(Kinship k, Row a, Row b) {
    String left = k.left().value();
    String right = k.right().value();
    return left.equals(a.text("id")) && right.equals(b.text("id"))
        || left.equals(b.text("id")) && right.equals(a.text("id"));
  }

  private static ObjectNode passage(Passage p, String a, String b) {
    ObjectNode row = NODES.objectNode();
    row.set("a", words(p.left(), a));
    row.set("b", words(p.right(), b));
    return row.put("verbatim", p.verbatim());
  }

  private static ObjectNode words(Span span, String text) {
    return NODES
        .objectNode()
        .put("start", span.start())
        .put("end", span.end())
        .put("text", span.in(text));
  }
}
