package org.accord.app.export.row;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;

/** JSON arrays made of the rows or words of a collection, in its order. */
public final class JsonRows {

  private JsonRows() {}

  public static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> row) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(row.apply(item)));
    return array;
  }

  public static ArrayNode strings(Collection<String> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }
}
