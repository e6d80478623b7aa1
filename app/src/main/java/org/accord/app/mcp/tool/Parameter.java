package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One argument that a tool takes.
 *
 * @param words the values it may have, empty if any
 * @param least of a number
 * @param most of a number, or the most characters of a text
 */
public record Parameter(
    String name,
    Type type,
    String description,
    boolean required,
    List<String> words,
    int least,
    int most) {

  private static final int LONGEST_TEXT = 1_000;

  /** What the value is. */
  public enum Type {
    TEXT,
    NUMBER
  }

  public Parameter {
    words = List.copyOf(words);
  }

  static Parameter text(String name, String description) {
    return new Parameter(name, Type.TEXT, description, false, List.of(), 0, LONGEST_TEXT);
  }

  static Parameter oneOf(String name, List<String> words, String description) {
    return new Parameter(name, Type.TEXT, description, false, words, 0, LONGEST_TEXT);
  }

  static Parameter number(String name, int least, int most, String description) {
    return new Parameter(name, Type.NUMBER, description, false, List.of(), least, most);
  }

  /** The same, without which the tool can't answer. */
  Parameter needed() {
    return new Parameter(name, type, description, true, words, least, most);
  }

  /** Its JSON Schema. */
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("description", description);
    if (type == Type.NUMBER) {
      return schema.put("type", "integer").put("minimum", least).put("maximum", most);
    }
    schema.put("type", "string");
    if (words.isEmpty()) {
      return schema.put("maxLength", most);
    }
    words.forEach(schema.putArray("enum")::add);
    return schema;
  }
}
