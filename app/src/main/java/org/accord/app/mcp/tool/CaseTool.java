package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked of a case; asking changes nothing.
 *
 * @param name by which it is called, such as {@code findings}
 * @param description what it answers, for the assistant that chooses between tools
 * @param parameters what it takes; every tool takes {@code asOf} besides
 */
public record CaseTool(
    String name, String description, List<Parameter> parameters, Answering answering) {

  private static final Parameter AS_OF =
      Parameter.text(
          "asOf",
          "Tell the case as it was known then: a day (2016-12-16, its end in UTC) or a time"
              + " (2016-12-16T18:00Z). Without it, all that is known.");

  public CaseTool {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(AS_OF);
    parameters = List.copyOf(all);
  }

  /** How a tool comes to its answer. */
  @FunctionalInterface
  interface Answering {
    ObjectNode answer(CaseView view, Arguments arguments);
  }

  /**
   * Answers a call.
   *
   * @throws org.accord.app.UserError if the arguments ask for what there is not
   */
  public ObjectNode answer(OpenedCase opened, @Nullable Map<String, Object> arguments) {
    Arguments checked = new Arguments(parameters, arguments);
    return answering.answer(opened.asOf(checked.text(AS_OF.name())), checked);
  }
}
