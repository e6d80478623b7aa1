package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.accord.app.export.row.JsonRows;

/** Which part of a long list is told. */
record Paging(int offset, int limit) {

  private static final int USUAL = 20;
  private static final int MOST = 100;

  /** The parameters by which it is asked for, after those given. */
  static List<Parameter> parameters(Parameter... others) {
    List<Parameter> all = new ArrayList<>(List.of(others));
    all.add(Parameter.number("limit", 1, MOST, "The most rows to return, usually " + USUAL + "."));
    all.add(
        Parameter.number(
            "offset", 0, 1_000_000, "Rows to pass over; 'next' of an answer is where to go on."));
    return all;
  }

  static Paging of(Arguments arguments) {
    return new Paging(arguments.number("offset", 0), arguments.number("limit", USUAL));
  }

  /**
   * Adds the page of rows under {@code name}, with how many there are and where the next begins.
   */
  <T> ObjectNode tell(ObjectNode answer, String name, List<T> all, Function<T, ObjectNode> row) {
    List<T> page = of(all);
    page(answer, all.size(), offset + page.size());
    answer.set(name, JsonRows.array(page, row));
    return answer;
  }

  /** The page of a list, empty past its end. */
  <T> List<T> of(List<T> all) {
    int from = Math.min(offset, all.size());
    return all.subList(from, Math.min(from + limit, all.size()));
  }

  /** Adds how many rows there are, and where the next page begins if there is one. */
  void page(ObjectNode answer, int total, int to) {
    answer.put("total", total);
    answer.put("offset", offset);
    answer.put("next", to < total ? (Integer) to : null);
  }
}
