package org.accord.app.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.accord.app.export.row.JsonRows;
import org.accord.app.show.Sentences;

/** Prints explanations: as indented lines, or as JSON. */
public final class Explanations {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 160;

  private Explanations() {}

  /** Indented lines, each with the words it rests on and their offsets. */
  public static String text(Explained root) {
    StringBuilder out = new StringBuilder();
    lines(root, "", out);
    return out.toString();
  }

  private static void lines(Explained node, String indent, StringBuilder out) {
    out.append(indent).append(node.what()).append(": ").append(node.value());
    Explained.Passage where = node.where();
    if (where != null) {
      out.append("  \"")
          .append(Sentences.shorten(Sentences.squash(where.words()), SHOWN))
          .append("\" ")
          .append(where.report())
          .append(':')
          .append(where.start())
          .append('-')
          .append(where.end());
    }
    out.append('\n');
    node.parts().forEach(part -> lines(part, indent + "  ", out));
  }

  /** One object: what, value, where (report, start, end, text) and parts. */
  public static String json(Explained root) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object(root)) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode object(Explained node) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("what", node.what());
    row.put("value", node.value());
    Explained.Passage where = node.where();
    if (where == null) {
      row.putNull("where");
    } else {
      ObjectNode span = row.putObject("where");
      span.put("report", where.report());
      span.put("start", where.start());
      span.put("end", where.end());
      span.put("text", where.words());
    }
    row.set("parts", JsonRows.array(node.parts(), Explanations::object));
    return row;
  }
}
