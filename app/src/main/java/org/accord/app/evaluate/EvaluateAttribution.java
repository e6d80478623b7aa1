package org.accord.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.OnnxReader;
import org.jspecify.annotations.Nullable;

/**
 * Runs the reader over tokenised gold sentences and writes its BIO labels.
 *
 * <p>Gold is JSON lines with {@code tokens}; {@code labels}, if there, are only used for the
 * figures. A line of gold is one sentence to the reader: its tokens joined by single spaces. A
 * token has the label of the span that covers its first character.
 */
public final class EvaluateAttribution {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ROLES = List.of("source", "cue", "content");
  private static final int LINES_BETWEEN_NOTES = 500;

  private EvaluateAttribution() {}

  /**
   * Reads {@code gold}, writes {@code predictions} line by line, and tells {@code out} how good.
   */
  public static SpanScore run(
      OnnxReader reader, Path gold, @Nullable Path predictions, Appendable out) throws IOException {
    SpanScore score = new SpanScore();
    int number = 0;
    boolean scored = false;
    try (BufferedReader in = Files.newBufferedReader(gold);
        Predictions written = Predictions.to(predictions)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        JsonNode row = parse(gold, number, line);
        List<String> predicted = labels(reader, strings(row.get("tokens")));
        written.add(Map.of("labels", predicted));
        if (row.has("labels")) {
          score.add(strings(row.get("labels")), predicted);
          scored = true;
        }
        if (number % LINES_BETWEEN_NOTES == 0) {
          out.append(String.format(Locale.ROOT, "%d sentences%n", number));
        }
      }
    }
    out.append(String.format(Locale.ROOT, "%d sentences read by %s%n", number, reader.version()));
    if (scored) {
      for (String role : ROLES) {
        out.append(score.line(role)).append(System.lineSeparator());
      }
    }
    return score;
  }

  private static JsonNode parse(Path gold, int number, String line) throws IOException {
    JsonNode row = JSON.readTree(line);
    if (row == null || !row.path("tokens").isArray()) {
      throw new IOException(
          gold
              + ":"
              + number
              + " has no \"tokens\". Maybe it is not a file of tokenised sentences");
    }
    return row;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  /** The BIO label of every token. */
  static List<String> labels(OnnxReader reader, List<String> tokens) {
    List<String> labels = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
    String text = String.join(" ", tokens);
    List<TypedSpan> spans =
        reader.readSentence(text).stream().filter(s -> s.type().isAttribution()).toList();
    int at = 0;
    int next = 0;
    boolean begun = false;
    for (int i = 0; i < tokens.size() && next < spans.size(); i++) {
      while (next < spans.size() && spans.get(next).span().end() <= at) {
        next++;
        begun = false;
      }
      if (next < spans.size() && spans.get(next).span().start() <= at) {
        String role = spans.get(next).type().name().toLowerCase(Locale.ROOT);
        labels.set(i, (begun ? "I-" : "B-") + role);
        begun = true;
      }
      at += tokens.get(i).length() + 1;
    }
    return labels;
  }
}
