package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Parameters;

/**
 * A page of a list: how many there are in all, from where, and the address of the next page.
 *
 * <p>The next page is of the same version of the case, so that pages sum to the whole whatever
 * comes in meanwhile.
 */
final class Page {

  static final List<String> PARAMETERS = List.of("limit", "offset");

  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final int FURTHEST = 100_000_000;

  private Page() {}

  static int limit(Parameters parameters) {
    return parameters.number("limit", USUAL, 1, MOST);
  }

  static int offset(Parameters parameters) {
    return parameters.number("offset", 0, 0, FURTHEST);
  }

  /** The page that is asked for. */
  static <T> Answer of(Ask ask, List<T> all, Function<T, ? extends JsonNode> row) {
    return of(ask, all.size(), cut(ask, all), row);
  }

  /** The same where only the items of the page are at hand. */
  static <T> Answer of(Ask ask, int total, List<T> items, Function<T, ? extends JsonNode> row) {
    String version = ask.snapshot().version();
    return page(ask.parameters().with("version", version), ask, total, items, row);
  }

  /** The page of a list that belongs to no version of the case. */
  static <T> Answer ofMoment(Ask ask, List<T> all, Function<T, ? extends JsonNode> row) {
    return page(ask.parameters(), ask, all.size(), cut(ask, all), row);
  }

  private static <T> List<T> cut(Ask ask, List<T> all) {
    int offset = Math.min(offset(ask.parameters()), all.size());
    return all.subList(offset, Math.min(all.size(), offset + limit(ask.parameters())));
  }

  private static <T> Answer page(
      Parameters again, Ask ask, int total, List<T> items, Function<T, ? extends JsonNode> row) {
    int offset = Math.min(offset(ask.parameters()), total);
    int end = offset + items.size();
    String next =
        end < total && !items.isEmpty()
            ? ask.path() + "?" + again.with("offset", Integer.toString(end)).canonical()
            : null;
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.put("version", ask.snapshot().version());
    page.put("total", total);
    page.put("offset", offset);
    page.put("next", next);
    ArrayNode rows = page.putArray("items");
    items.forEach(item -> rows.add(row.apply(item)));
    Answer answer = Answer.json(page);
    return next == null ? answer : answer.with(Map.of("Link", "<" + next + ">; rel=\"next\""));
  }
}
