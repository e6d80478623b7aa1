package org.accord.app.server.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.accord.app.decide.Proposal;
import org.accord.app.export.row.DecisionRows;
import org.accord.app.live.LiveCase;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.accord.model.Decision.Kind;
import org.accord.model.Ruling;
import org.jspecify.annotations.Nullable;

/** Decisions that are taken, and taken back. */
public final class DecisionRoutes {

  private static final int LONGEST = 10_000;
  private static final int MOST_WAITING = 8;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final LiveCase live;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  private DecisionRoutes(LiveCase live) {
    this.live = live;
  }

  public static List<Route> of(LiveCase live) {
    DecisionRoutes routes = new DecisionRoutes(live);
    return List.of(
        Route.write("/api/v1/decisions", Route.OF_EVERY_READ, routes::decide),
        Route.write("/api/v1/decisions/{id}/undo", List.of(), routes::undo));
  }

  private Answer decide(Ask ask) {
    JsonNode body = body(ask);
    Kind kind = kind(text(body, "kind"));
    String more = fieldOf(kind);
    Set<String> fields = new TreeSet<>(Set.of("kind", "thing", "by"));
    if (more != null) {
      fields.add(more);
    }
    only(body, fields);
    List<String> rest = new ArrayList<>();
    if (kind == Kind.SPLIT) {
      body.path("parts").forEach(part -> rest.add(bounded("parts", part)));
    } else if (more != null) {
      rest.add(text(body, more));
    }
    Proposal proposal = new Proposal(kind, text(body, "thing"), rest);
    return kept(proposal, text(body, "by"), ask);
  }

  private Answer undo(Ask ask) {
    JsonNode body = body(ask);
    only(body, Set.of("by"));
    String id = ask.name("id");
    if (ask.snapshot().made().decisions().stream().noneMatch(d -> d.id().equals(id))) {
      throw Problem.notFound("No decision '" + id + "'.");
    }
    Proposal proposal = new Proposal(Kind.UNDO, id, List.of());
    return kept(proposal, text(body, "by"), ask);
  }

  /** Each is tried by deriving the case, one after the other, so only a few may wait. */
  private Answer kept(Proposal proposal, String by, Ask ask) {
    if (!waiting.tryAcquire()) {
      throw Problem.later(
          503, "busy", "Too much is waiting", "Other decisions are still being tried.", 2);
    }
    try {
      Ruling ruling = live.decide(proposal, by, ask.snapshot());
      return Answer.json(201, DecisionRows.row(ruling))
          .with(Map.of("Location", "/api/v1/decisions/" + ruling.decision().id()));
    } finally {
      waiting.release();
    }
  }

  /** The field that says more than the thing. */
  private static @Nullable String fieldOf(Kind kind) {
    return switch (kind) {
      case ACCEPT, REJECT, UNDO -> null;
      case CORRECT -> "correction";
      case MERGE -> "other";
      case SPLIT -> "parts";
      case NOTE -> "note";
    };
  }

  private static Kind kind(String word) {
    return Arrays.stream(Kind.values())
        .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "'kind' is one of accept, reject, correct, merge, split, note, undo, not '"
                        + word
                        + "'."));
  }

  private static JsonNode body(Ask ask) {
    if (!ask.content().type().equals("application/json")) {
      throw new Problem(
          415,
          "media-type",
          "The form of the content is not taken",
          "Send application/json.",
          Map.of("Accept-Post", "application/json"));
    }
    JsonNode body;
    try {
      body = JSON.readTree(ask.content().bytes());
    } catch (JsonProcessingException e) {
      throw Problem.badRequest("Not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Problem.badRequest("Not JSON.");
    }
    if (!body.isObject()) {
      throw Problem.badRequest("Not a JSON object.");
    }
    return body;
  }

  private static void only(JsonNode body, Set<String> fields) {
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.contains(name)) {
        throw Problem.badRequest(
            "No field '" + name + "' here. There are " + String.join(", ", fields) + ".");
      }
    }
  }

  private static String text(JsonNode body, String field) {
    return bounded(field, body.path(field));
  }

  private static String bounded(String field, JsonNode value) {
    if (!value.isTextual() || value.asText().isBlank() || value.asText().length() > LONGEST) {
      throw Problem.badRequest(
          "'" + field + "' is needed: text of at most " + LONGEST + " characters.");
    }
    return value.asText();
  }
}
