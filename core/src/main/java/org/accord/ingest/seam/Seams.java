package org.accord.ingest.seam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.reading.EventGuess;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.TypedSpan;

/**
 * Parts sentences from the furniture that was run into them, in readings as the reader made them,
 * and leaves out what the site puts behind the article.
 *
 * <p>A pure function of each report that remembers what it gave last; for one thread.
 */
public final class Seams {

  /** A list of tags tells nothing, though its words are those of news. */
  private static final Pattern TAGS = Pattern.compile("Tags:? \\p{Lu}");

  private record Parted(ReadReport from, ReadReport to) {}

  private Map<ReportId, Parted> known = Map.of();

  /** The reports in the order given, each line of their texts a sentence of its own. */
  public List<ReadReport> part(Collection<ReadReport> reports) {
    Map<ReportId, Parted> now = new HashMap<>();
    List<ReadReport> parted = new ArrayList<>();
    for (ReadReport report : reports) {
      Parted last = known.get(report.id());
      if (last == null || !last.from.equals(report)) {
        last = new Parted(report, parted(report));
      }
      now.put(report.id(), last);
      parted.add(last.to);
    }
    known = now;
    return parted;
  }

  private static ReadReport parted(ReadReport read) {
    Reading reading = read.reading();
    List<Span> parts = parts(read.report(), reading.sentences());
    parts.removeIf(p -> Furniture.isOut(read.words(p)));
    if (parts.equals(reading.sentences().stream().map(Sentence::span).toList())) {
      return read;
    }
    parts.removeIf(p -> TAGS.matcher(read.words(p)).lookingAt() && !isWhole(p, reading));
    List<Sentence> sentences = new ArrayList<>();
    int whole = 0;
    for (Span part : parts) {
      while (!reading.sentences().get(whole).span().contains(part)) {
        whole++;
      }
      Sentence of = reading.sentences().get(whole);
      List<Span> tokens = of.tokens().stream().filter(part::contains).toList();
      sentences.add(new Sentence(sentences.size(), of.paragraph(), part, tokens));
    }
    List<TypedSpan> spans = new ArrayList<>();
    for (TypedSpan span : reading.spans()) {
      largestPart(span.span(), parts).ifPresent(s -> spans.add(new TypedSpan(span.type(), s)));
    }
    List<EventGuess> guesses = new ArrayList<>();
    for (EventGuess guess : reading.guesses()) {
      largestPart(guess.trigger(), parts)
          .ifPresent(s -> guesses.add(new EventGuess(s, guess.type(), guess.likelihood())));
    }
    return new ReadReport(
        read.report(), new Reading(reading.textDigest(), sentences, spans, guesses));
  }

  /** The sentences of a text up to its tail, each line that was run into one apart. */
  static List<Span> parts(Report report, List<Sentence> sentences) {
    String text = report.text();
    SeamFinder finder = new SeamFinder(text, titles(report, sentences));
    List<Span> parts = new ArrayList<>();
    int tail = Tails.start(text);
    for (Sentence sentence : sentences) {
      Set<Integer> seams = new TreeSet<>(finder.in(sentence.span(), sentence.index()));
      int from = sentence.span().start();
      for (int seam : seams) {
        addPart(text, from, Math.min(seam, tail), parts);
        from = seam;
      }
      addPart(text, from, Math.min(sentence.span().end(), tail), parts);
    }
    return parts;
  }

  private static void addPart(String text, int from, int to, List<Span> parts) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > from) {
      parts.add(Span.of(from, end));
    }
  }

  /** The title kept apart and the first line, which is the title where there is a second one. */
  private static List<String> titles(Report report, List<Sentence> sentences) {
    List<String> titles = new ArrayList<>();
    if (report.title() != null) {
      titles.add(report.title());
    }
    if (sentences.size() > 1 && sentences.get(1).paragraph() > sentences.get(0).paragraph()) {
      String line = report.words(sentences.get(0).span());
      if (!line.endsWith(".")) {
        titles.add(line);
      }
    }
    return titles;
  }

  private static boolean isWhole(Span part, Reading reading) {
    return reading.sentences().stream().anyMatch(s -> s.span().equals(part));
  }

  /** The largest part of a span that a seam cuts, the last of equals; none where none is left. */
  private static Optional<Span> largestPart(Span span, List<Span> parts) {
    Optional<Span> largest = Optional.empty();
    int length = 0;
    int low = firstEndingAfter(span.start(), parts);
    for (int i = low; i < parts.size() && parts.get(i).start() < span.end(); i++) {
      Span part = parts.get(i);
      int start = Math.max(part.start(), span.start());
      int end = Math.min(part.end(), span.end());
      if (end - start >= length) {
        largest = Optional.of(Span.of(start, end));
        length = end - start;
      }
    }
    return largest;
  }

  private static int firstEndingAfter(int offset, List<Span> parts) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
