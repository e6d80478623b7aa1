package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accord.app.server.resource.RowTable.Row;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;

/** Lists of the rows of a case, filtered, in pages; and the single row. */
public final class RowRoutes {

  private static final Set<Sort> WITHOUT_ID = EnumSet.of(Sort.PHASES, Sort.UNDERTAKINGS);

  private final Views views;

  private RowRoutes(Views views) {
    this.views = views;
  }

  /** The routes of every sort of row. */
  public static List<Route> of(Views views) {
    RowRoutes rows = new RowRoutes(views);
    List<Route> routes = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      List<String> parameters = new ArrayList<>(sort.facets());
      parameters.addAll(Page.PARAMETERS);
      String path = "/api/v1/" + sort.path();
      Route.Answering list = ask -> rows.list(ask, sort);
      routes.add(
          sort == Sort.REPORTS
              ? Route.early(path, parameters, list)
              : Route.read(path, parameters, list));
      if (sort != Sort.REPORTS && !WITHOUT_ID.contains(sort)) {
        routes.add(Route.read(path + "/<id>", List.of(), ask -> rows.one(ask, sort)));
      }
    }
    return routes;
  }

  private Answer list(Ask ask, Sort sort) {
    RowTable rows = views.of(ask.snapshot()).rows();
    List<Row> all = rows.of(sort);
    BitSet left = null;
    for (String facet : sort.facets()) {
      List<String> values = ask.parameters().all(facet);
      if (!values.isEmpty()) {
        ClosedValues.check(sort, facet, values);
        BitSet have = rows.facets().find(sort, facet, values);
        if (left != null) {
          have.and(left);
        }
        left = have;
      }
    }
    List<Row> found = left == null ? all : left.stream().mapToObj(all::get).toList();
    return Page.of(ask, found, row -> sort == Sort.REPORTS ? withoutText(row.node()) : row.node());
  }

  private Answer one(Ask ask, Sort sort) {
    String id = ask.name("id");
    return Answer.json(
        views
            .of(ask.snapshot())
            .rows()
            .find(sort, id)
            .orElseThrow(() -> Problem.notFound("No '" + id + "' among the " + sort.word() + "."))
            .node());
  }

  static ObjectNode withoutText(ObjectNode report) {
    ObjectNode row = report.objectNode();
    report
        .fields()
        .forEachRemaining(
            field -> {
              if (!field.getKey().equals("text")) {
                row.set(field.getKey(), field.getValue());
              }
            });
    return row;
  }
}
