package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.accord.app.live.LiveCase;
import org.accord.app.search.Found;
import org.accord.app.search.Query;
import org.accord.app.search.Request;
import org.accord.app.search.Search;
import org.accord.app.search.SearchJson;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Parameters;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;

/** Full-text search over titles and sentences. */
public final class SearchRoutes {

  private static final int LONGEST = 1_000;

  private final LiveCase live;
  private final Views views;

  private SearchRoutes(LiveCase live, Views views) {
    this.live = live;
    this.views = views;
  }

  public static List<Route> of(LiveCase live, Views views) {
    List<String> parameters = new ArrayList<>(List.of("q", "outlet", "story", "report", "order"));
    parameters.addAll(Page.PARAMETERS);
    return List.of(
        Route.early("/api/v1/search", parameters, new SearchRoutes(live, views)::search));
  }

  private Answer search(Ask ask) {
    Parameters parameters = ask.parameters();
    String typed = parameters.needed("q");
    if (typed.length() > LONGEST) {
      throw Problem.badRequest("'q' has at most " + LONGEST + " characters.");
    }
    Query query = Query.parse(typed);
    if (query.isEmpty()) {
      throw Problem.badRequest("'q' holds no word to look for: '" + typed + "'.");
    }
    List<String> orders =
        Arrays.stream(Request.Order.values()).map(o -> o.name().toLowerCase(Locale.ROOT)).toList();
    Request request =
        new Request(
            query,
            parameters.one("outlet").orElse(null),
            parameters.one("story").orElse(null),
            parameters.one("report").orElse(null),
            Request.Order.valueOf(
                parameters.word("order", orders).orElse("best").toUpperCase(Locale.ROOT)),
            Page.offset(parameters),
            Page.limit(parameters));
    View view = views.of(ask.snapshot());
    Found found = live.look(file -> Search.find(file, view.known(), request));
    List<JsonNode> hits = new ArrayList<>();
    SearchJson.of(found).withArray("hits").forEach(hits::add);
    return Page.of(ask, found.total(), hits, hit -> hit);
  }
}
