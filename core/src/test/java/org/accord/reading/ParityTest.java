package org.accord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;
import org.accord.reading.pieces.Pieces;
import org.accord.reading.pieces.Vocabulary;
import org.accord.reading.pieces.WordPieces;
import org.junit.jupiter.api.Test;

/** The Java side against what Python found with the same model: {@code training/} writes it. */
class ParityTest {

  @Test
  void piecesAndLabelsAreThoseOfTheTrainingSide() throws IOException {
    JsonNode parity = json("parity.json");
    ReaderModel model;
    try (InputStream in = ParityTest.class.getResourceAsStream("reader.json")) {
      model = ReaderModel.read(in);
    }
    assumeTrue(model.version().equals(parity.required("version").asText()), "another model");
    Vocabulary vocabulary;
    byte[] network;
    try (InputStream words = ParityTest.class.getResourceAsStream("vocab.txt");
        InputStream onnx = ParityTest.class.getResourceAsStream("reader.onnx")) {
      vocabulary = Vocabulary.read(words);
      network = onnx.readAllBytes();
    }
    List<String> names = model.heads().stream().map(Head::name).toList();
    try (Encoder encoder = new Encoder(network, names)) {
      for (JsonNode parityCase : parity.required("cases")) {
        compare(parityCase, model, vocabulary, encoder);
      }
    }
  }

  private static void compare(
      JsonNode expected, ReaderModel model, Vocabulary vocabulary, Encoder encoder) {
    String text = expected.required("text").asText();
    Pieces pieces = new WordPieces(vocabulary).encode(text, Span.of(0, text.length()));
    List<Integer> ids = new ArrayList<>();
    List<List<Integer>> offsets = new ArrayList<>();
    ids.add(vocabulary.opening());
    for (int i = 0; i < pieces.size(); i++) {
      ids.add(pieces.id(i));
      offsets.add(List.of(pieces.start(i), pieces.end(i)));
    }
    ids.add(vocabulary.closing());
    assertThat(ids).as(text).isEqualTo(ints(expected.required("input_ids")));
    List<List<Integer>> wanted = new ArrayList<>();
    expected.required("offsets").forEach(pair -> wanted.add(ints(pair)));
    assertThat(offsets).as(text).isEqualTo(wanted);
    float[][] scores = encoder.scores(ids.stream().mapToLong(Integer::longValue).toArray());
    for (int h = 0; h < scores.length; h++) {
      Head head = model.heads().get(h);
      JsonNode there = expected.required("heads").required(head.name());
      List<String> labels = new ArrayList<>();
      for (byte label : head.viterbi().path(scores[h], 1, pieces.size())) {
        labels.add(written(head.labels().get(label)));
      }
      List<String> labelsThere = new ArrayList<>();
      there.required("viterbi").forEach(label -> labelsThere.add(label.asText()));
      assertThat(labels).as(head.name() + ": " + text).isEqualTo(labelsThere);
    }
  }

  private static String written(Head.Label label) {
    return label.type() == null
        ? "O"
        : (label.begins() ? "B-" : "I-") + label.type().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static List<Integer> ints(JsonNode array) {
    List<Integer> ints = new ArrayList<>();
    array.forEach(number -> ints.add(number.asInt()));
    return ints;
  }

  private static JsonNode json(String name) throws IOException {
    try (InputStream in = ParityTest.class.getResourceAsStream(name)) {
      return new ObjectMapper().readTree(in);
    }
  }
}
