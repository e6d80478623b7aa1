package org.accord.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.model.reading.SpanType;

/**
 * One head of the reader: a layer of spans, its BIO labels, and which label may follow which.
 *
 * @param name also the name of the output that carries its scores
 */
record Head(String name, List<Label> labels, Viterbi viterbi) {

  /**
   * A BIO label: outside every span ({@code type} is null then), at its first word or further in.
   */
  record Label(@org.jspecify.annotations.Nullable SpanType type, boolean begins) {

    static Label parse(String written) {
      if (written.equals("O")) {
        return new Label(null, false);
      }
      if (!written.startsWith("B-") && !written.startsWith("I-")) {
        throw new IllegalArgumentException(
            "Not a label: '" + written + "'. Maybe 'B-" + written + "'");
      }
      SpanType type = SpanType.valueOf(written.substring(2).toUpperCase(Locale.ROOT));
      return new Label(type, written.startsWith("B-"));
    }
  }

  Head {
    labels = List.copyOf(labels);
  }

  static Head of(JsonNode json) {
    List<Label> labels = new ArrayList<>();
    json.required("labels").forEach(label -> labels.add(Label.parse(label.asText())));
    int size = labels.size();
    double[] start = row(json.required("start"), size);
    double[][] steps = new double[size][];
    for (int from = 0; from < size; from++) {
      steps[from] = row(json.required("transitions").required(from), size);
    }
    return new Head(json.required("name").asText(), labels, new Viterbi(start, steps));
  }

  private static double[] row(JsonNode json, int size) {
    if (json.size() != size) {
      throw new IllegalArgumentException(
          json.size() + " transition scores for " + size + " labels");
    }
    double[] row = new double[size];
    for (int i = 0; i < size; i++) {
      row[i] = json.get(i).asDouble();
    }
    return row;
  }
}
