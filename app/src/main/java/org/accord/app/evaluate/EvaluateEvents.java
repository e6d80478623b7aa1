package org.accord.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.model.claim.EventType;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.OnnxReader;
import org.jspecify.annotations.Nullable;

/**
 * Runs the reader over events: over ECB+ for the words that tell them, over a table of marked
 * sentences for their PLOVER types.
 *
 * <p>Only what training left out is read, unless all of it is asked for. To the reader a sentence
 * of ECB+ is its tokens joined by spaces, and a marked sentence is plain: the marks only tell which
 * of the reader's words are asked about.
 */
public final class EvaluateEvents {

  private static final int SENTENCES_BETWEEN_NOTES = 500;

  private EvaluateEvents() {}

  /**
   * Reads the folder of ECB+ or the table, writes a line a sentence, and tells {@code out} how
   * good.
   *
   * @return F1 in per cent: of triggers, or the mean over root types
   */
  public static double run(
      OnnxReader reader, Path gold, boolean all, @Nullable Path predictions, Appendable out)
      throws IOException {
    try (Predictions written = Predictions.to(predictions)) {
      return EcbSentence.isFolder(gold)
          ? triggers(reader, gold, all, written, out)
          : roots(reader, gold, all, written, out);
    }
  }

  private static double triggers(
      OnnxReader reader, Path gold, boolean all, Predictions written, Appendable out)
      throws IOException {
    SpanScore score = new SpanScore();
    int number = 0;
    for (EcbSentence sentence : EcbSentence.chosen(gold)) {
      if (!all && !sentence.heldOut()) {
        continue;
      }
      List<String> labels = labels(reader, sentence.tokens());
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("file", sentence.file());
      row.put("sentence", sentence.number());
      row.put("labels", labels);
      written.add(row);
      score.add(sentence.labels(), labels);
      note(++number, out);
    }
    out.append(String.format(Locale.ROOT, "%d sentences read by %s%n", number, reader.version()));
    out.append(score.line("event")).append(System.lineSeparator());
    return score.f1("event");
  }

  private static void note(int number, Appendable out) throws IOException {
    if (number % SENTENCES_BETWEEN_NOTES == 0) {
      out.append(String.format(Locale.ROOT, "%d sentences%n", number));
    }
  }

  /** The BIO label of every token. */
  static List<String> labels(OnnxReader reader, List<String> tokens) {
    List<TypedSpan> events =
        reader.readSentence(String.join(" ", tokens)).stream()
            .filter(s -> s.type() == SpanType.EVENT)
            .toList();
    List<String> labels = new ArrayList<>();
    int at = 0;
    int next = 0;
    int begun = -1;
    for (String token : tokens) {
      while (next < events.size() && events.get(next).span().end() <= at) {
        next++;
      }
      boolean inside =
          next < events.size() && events.get(next).span().start() < at + token.length();
      labels.add(!inside ? "O" : begun == next ? "I-event" : "B-event");
      begun = inside ? next : begun;
      at += token.length() + 1;
    }
    return labels;
  }

  private static double roots(
      OnnxReader reader, Path gold, boolean all, Predictions written, Appendable out)
      throws IOException {
    List<MarkedSentence> sentences =
        MarkedSentence.of(gold).stream().filter(s -> all || s.heldOut()).toList();
    Set<String> roots = new TreeSet<>();
    sentences.forEach(sentence -> roots.add(sentence.root()));
    SpanScore score = new SpanScore();
    int number = 0;
    int right = 0;
    for (MarkedSentence sentence : sentences) {
      Map<EventType, Double> likely =
          reader.typesBetween(sentence.text(), sentence.givers(), sentence.takers());
      String best = best(likely, roots);
      right += best.equals(sentence.root()) ? 1 : 0;
      score.addSpans(Set.of(sentence.root() + " " + number), Set.of(best + " " + number));
      written.add(new TreeMap<>(Map.of("row", sentence.id(), "root", best)));
      note(++number, out);
    }
    out.append(String.format(Locale.ROOT, "%d sentences read by %s%n", number, reader.version()));
    double sum = 0;
    for (String root : roots) {
      out.append(score.line(root)).append(System.lineSeparator());
      sum += score.f1(root);
    }
    double mean = roots.isEmpty() ? 0 : sum / roots.size();
    out.append(
        String.format(
            Locale.ROOT,
            "mean F1 of %d roots %.1f, right %.1f%n",
            roots.size(),
            mean,
            100.0 * right / Math.max(1, number)));
    return mean;
  }

  /**
   * The likeliest of the roots; an older edition of PLOVER has one for conceding and retreating.
   */
  private static String best(Map<EventType, Double> likely, Set<String> roots) {
    Map<String, Double> sums = new TreeMap<>();
    likely.forEach(
        (type, chance) -> {
          boolean yields = type == EventType.CONCEDE || type == EventType.RETREAT;
          String root = roots.contains("YIELD") && yields ? "YIELD" : type.name();
          if (roots.contains(root)) {
            sums.merge(root, chance, Double::sum);
          }
        });
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
