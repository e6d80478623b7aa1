package org.accord.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.OnnxReader;
import org.jspecify.annotations.Nullable;

/**
 * Runs the reader over paragraphs whose names are marked.
 *
 * <p>Gold is JSON lines as {@code training/prepare.py units} writes them: {@code text}, {@code
 * held_out}, and under {@code spans} a list {@code teacher} of begin, end (in code points) and
 * kind. Other lines are passed over, and so is what was trained on, unless all is asked for.
 */
public final class EvaluateEntities {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS =
      List.of("person", "organization", "place", "group", "title");
  private static final int UNITS_BETWEEN_NOTES = 1000;

  private EvaluateEntities() {}

  /** Reads {@code gold}, writes what was found line by line, and tells {@code out} how good. */
  public static SpanScore run(
      OnnxReader reader, Path gold, boolean all, @Nullable Path predictions, Appendable out)
      throws IOException {
    SpanScore score = new SpanScore();
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(gold);
        Predictions written = Predictions.to(predictions)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode unit = JSON.readTree(line);
        JsonNode marked = unit.path("spans").path("teacher");
        if (!marked.isArray() || !unit.path("text").isTextual()) {
          continue;
        }
        if (!all && !unit.path("held_out").asBoolean()) {
          continue;
        }
        String text = unit.required("text").asText();
        Set<String> found = found(reader, text);
        score.addSpans(wanted(text, marked), found);
        written.add(Map.of("entities", found));
        if (++number % UNITS_BETWEEN_NOTES == 0) {
          out.append(String.format(Locale.ROOT, "%d paragraphs%n", number));
        }
      }
    }
    out.append(String.format(Locale.ROOT, "%d paragraphs read by %s%n", number, reader.version()));
    for (String kind : KINDS) {
      out.append(score.line(kind)).append(System.lineSeparator());
    }
    out.append(String.format(Locale.ROOT, "all kinds F1 %.1f%n", score.f1()));
    return score;
  }

  private static Set<String> found(OnnxReader reader, String text) {
    Set<String> found = new TreeSet<>();
    for (TypedSpan span : reader.read(text).spans()) {
      if (span.type().isEntity()) {
        String kind = span.type().name().toLowerCase(Locale.ROOT);
        found.add(kind + " " + span.span().start() + " " + span.span().end());
      }
    }
    return found;
  }

  private static Set<String> wanted(String text, JsonNode marked) {
    Set<String> wanted = new TreeSet<>();
    for (JsonNode span : marked) {
      int start = text.offsetByCodePoints(0, span.required(0).asInt());
      int end = text.offsetByCodePoints(0, span.required(1).asInt());
      wanted.add(span.required(2).asText() + " " + start + " " + end);
    }
    return wanted;
  }
}
