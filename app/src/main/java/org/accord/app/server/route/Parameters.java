package org.accord.app.server.route;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.app.UserError;
import org.accord.app.live.AsOf;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, of which every one must be known to the route. */
public final class Parameters {

  private static final int MOST = 40;

  private final Map<String, List<String>> values = new TreeMap<>();

  private Parameters() {}

  /**
   * Reads a query string.
   *
   * @throws Problem if a parameter is none of those allowed
   */
  public static Parameters parse(@Nullable String query, Collection<String> allowed) {
    Parameters parameters = new Parameters();
    if (query == null || query.isEmpty()) {
      return parameters;
    }
    List<String> parts = List.of(query.split("&", -1));
    if (parts.size() > MOST) {
      throw Problem.badRequest("More than " + MOST + " parameters.");
    }
    for (String part : parts) {
      if (part.isEmpty()) {
        continue;
      }
      int equals = part.indexOf('=');
      String name = decoded(equals < 0 ? part : part.substring(0, equals));
      String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
      if (!allowed.contains(name)) {
        throw new Problem(
            400,
            "unknown-parameter",
            "The request has a parameter that is not known here",
            "No parameter '"
                + name
                + "'. "
                + (allowed.isEmpty()
                    ? "There is none here."
                    : "There are " + String.join(", ", allowed.stream().sorted().toList()) + "."));
      }
      parameters.values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("Not percent-encoded: '" + text + "'.");
    }
  }

  /** All values of a parameter that may stand several times. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** The value of a parameter that may stand once; one without anything in it is as none. */
  public Optional<String> one(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    if (all.size() > 1) {
      throw Problem.badRequest("The parameter '" + name + "' stands " + all.size() + " times.");
    }
    return all.stream().filter(v -> !v.isEmpty()).findFirst();
  }

  /** The value of a parameter that must be there. */
  public String needed(String name) {
    return one(name)
        .orElseThrow(() -> Problem.badRequest("The parameter '" + name + "' is missing."));
  }

  /** A whole number within bounds. */
  public int number(String name, int otherwise, int least, int most) {
    String value = one(name).orElse(null);
    if (value == null) {
      return otherwise;
    }
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw Problem.badRequest(
        "'" + name + "' is a number from " + least + " to " + most + ", not '" + value + "'.");
  }

  /** A day or a time. */
  public @Nullable Instant time(String name) {
    try {
      return one(name).map(AsOf::parse).orElse(null);
    } catch (UserError e) {
      throw Problem.badRequest("'" + name + "': " + e.getMessage());
    }
  }

  /** One of some words. */
  public Optional<String> word(String name, Collection<String> words) {
    Optional<String> value = one(name);
    value
        .filter(v -> !words.contains(v))
        .ifPresent(
            v -> {
              throw Problem.badRequest(
                  "'" + name + "' is one of " + String.join(", ", words) + ", not '" + v + "'.");
            });
    return value;
  }

  /** A query string with these, of which the same ones always give the same. */
  public String canonical() {
    StringBuilder query = new StringBuilder();
    values.forEach(
        (name, all) ->
            all.forEach(
                value ->
                    query
                        .append(query.length() == 0 ? "" : "&")
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value))));
    return query.toString();
  }

  /** These with one set to another value. */
  public Parameters with(String name, String value) {
    Parameters other = new Parameters();
    other.values.putAll(values);
    other.values.put(name, List.of(value));
    return other;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
