package org.accord.app.mcp.tool;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accord.app.UserError;
import org.accord.app.mcp.tool.Parameter.Type;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, checked against what the tool takes.
 *
 * <p>What is wrong is told with what would be right, since the reader can mend it and ask again.
 */
final class Arguments {

  private final Map<String, Object> given = new TreeMap<>();

  /**
   * Checks them.
   *
   * @throws UserError if one is unknown, missing or no value of its parameter
   */
  Arguments(List<Parameter> parameters, @Nullable Map<String, Object> arguments) {
    if (arguments != null) {
      arguments.forEach((name, value) -> take(parameters, name, value));
    }
    for (Parameter parameter : parameters) {
      if (parameter.required() && !given.containsKey(parameter.name())) {
        throw new UserError(
            "The argument '" + parameter.name() + "' is missing: " + parameter.description());
      }
    }
  }

  private void take(List<Parameter> parameters, String name, @Nullable Object value) {
    Parameter parameter =
        parameters.stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserError(
                        "There is no argument '"
                            + name
                            + "'. There are: "
                            + parameters.stream()
                                .map(Parameter::name)
                                .collect(Collectors.joining(", "))
                            + "."));
    if (value != null) {
      given.put(
          name,
          parameter.type() == Type.NUMBER ? number(parameter, value) : text(parameter, value));
    }
  }

  private static Integer number(Parameter parameter, Object value) {
    try {
      int number = new BigDecimal(value.toString().strip()).intValueExact();
      if (number >= parameter.least() && number <= parameter.most()) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    throw new UserError(
        "Not a value of '"
            + parameter.name()
            + "': "
            + shown(value)
            + ". It is a whole number from "
            + parameter.least()
            + " to "
            + parameter.most()
            + ".");
  }

  private static String text(Parameter parameter, Object value) {
    if (!(value instanceof String text)) {
      throw new UserError("The argument '" + parameter.name() + "' is a text, not " + shown(value));
    }
    if (text.length() > parameter.most()) {
      throw new UserError(
          "The argument '"
              + parameter.name()
              + "' has "
              + text.length()
              + " characters, where "
              + parameter.most()
              + " are the most.");
    }
    if (!parameter.words().isEmpty() && !parameter.words().contains(text)) {
      throw new UserError(
          "Not a value of '"
              + parameter.name()
              + "': "
              + shown(text)
              + ". It is one of: "
              + String.join(", ", parameter.words())
              + ".");
    }
    return text;
  }

  private static String shown(Object value) {
    String text = value.toString();
    return "'" + (text.length() > 100 ? text.substring(0, 100) + "..." : text) + "'";
  }

  /** The text given, null if none; a blank one is none. */
  @Nullable String text(String name) {
    return given.get(name) instanceof String text && !text.isBlank() ? text : null;
  }

  /** The text of a parameter that is needed. */
  String needed(String name) {
    String text = text(name);
    if (text == null) {
      throw new UserError("The argument '" + name + "' is blank.");
    }
    return text;
  }

  /** The number given, or the usual one. */
  int number(String name, int usual) {
    return given.get(name) instanceof Integer number ? number : usual;
  }
}
