package org.accord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    try (Encoder encoder = new Encoder(network, model.outputs())) {
      for (JsonNode parityCase : parity.required("cases")) {
        compare(parityCase, model, vocabulary, encoder);
      }
    }
  }

  private static void compare(
      JsonNode expected, ReaderModel model, Vocabulary vocabulary, Encoder encoder) {
    String text = expected.required("text").asText();
    Pieces pieces = new WordPieces(vocabulary).encode(text, Span.of(0, text.length()));
    List<List<Integer>> offsets = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      offsets.add(List.of(pieces.start(i), pieces.end(i)));
    }
    EncoderInput input = EncoderInput.of(pieces, vocabulary);
    assertThat(input.ids()).as(text).isEqualTo(longs(expected.required("input_ids")));
    assertThat(input.shapes()).as(text).isEqualTo(longs(expected.required("shapes")));
    List<List<Integer>> wanted = new ArrayList<>();
    expected.required("offsets").forEach(pair -> wanted.add(ints(pair)));
    assertThat(offsets).as(text).isEqualTo(wanted);
    float[][] scores = encoder.scores(input);
    for (int h = 0; h < model.heads().size(); h++) {
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
    byte[] types = new byte[pieces.size()];
    model.types().best(scores[scores.length - 1], 1, types, new byte[pieces.size()]);
    List<String> written = new ArrayList<>();
    for (byte type : types) {
      written.add(TypeHead.type(type).map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("none"));
    }
    List<String> typesThere = new ArrayList<>();
    expected.required("types").forEach(type -> typesThere.add(type.asText()));
    assertThat(written).as(text).isEqualTo(typesThere);
  }

  private static String written(Head.Label label) {
    return label.type() == null
        ? "O"
        : (label.begins() ? "B-" : "I-") + label.type().name().toLowerCase(Locale.ROOT);
  }

  private static List<Integer> ints(JsonNode array) {
    List<Integer> ints = new ArrayList<>();
    array.forEach(number -> ints.add(number.asInt()));
    return ints;
  }

  private static long[] longs(JsonNode array) {
    return ints(array).stream().mapToLong(Integer::longValue).toArray();
  }

  private static JsonNode json(String name) throws IOException {
    try (InputStream in = ParityTest.class.getResourceAsStream(name)) {
      return new ObjectMapper().readTree(in);
    }
  }
}
