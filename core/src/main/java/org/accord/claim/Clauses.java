package org.accord.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** The clauses of one report: contents, nested as they stand, and the narrator's words between. */
final class Clauses {

  private static final Comparator<Attribution> INNERMOST_FIRST =
      Comparator.<Attribution>comparingInt(a -> a.contentSpan().length())
          .thenComparing(a -> a.within() == null)
          .thenComparing(a -> a.contentSpan())
          .thenComparing(Attribution::id);

  private final ReadReport report;
  private final List<Attribution> attributions;
  private final Map<String, Attribution> byId = new TreeMap<>();

  /** A stretch of text under one attribution, or under none. */
  record Clause(Span span, @Nullable Attribution attribution) implements Comparable<Clause> {

    private static final Comparator<Clause> ORDER =
        Comparator.comparing(Clause::span)
            .thenComparing(
                c -> Optional.ofNullable(c.attribution()).map(Attribution::id).orElse(""));

    @Override
    public int compareTo(Clause other) {
      return ORDER.compare(this, other);
    }
  }

  Clauses(ReadReport report, List<Attribution> attributions) {
    this.report = report;
    this.attributions = attributions.stream().sorted(INNERMOST_FIRST).toList();
    this.attributions.forEach(a -> byId.put(a.id(), a));
  }

  List<Clause> ofAttributions() {
    return attributions.stream().map(a -> new Clause(a.contentSpan(), a)).toList();
  }

  /** The innermost clause that holds the words. */
  Clause of(Span words) {
    return attributions.stream()
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(words)))
        .findFirst()
        .or(
            () ->
                attributions.stream()
                    .filter(a -> a.content().stream().anyMatch(c -> holdsStart(c, words)))
                    .findFirst())
        .map(a -> new Clause(a.contentSpan(), a))
        .orElseGet(() -> new Clause(narratorsWords(words), null));
  }

  /** Ids from the outermost attribution to this one; empty for none. */
  List<String> chain(@Nullable Attribution innermost) {
    List<String> chain = new ArrayList<>();
    for (Attribution a = innermost; a != null && !chain.contains(a.id()); a = around(a)) {
      chain.add(a.id());
    }
    Collections.reverse(chain);
    return chain;
  }

  private @Nullable Attribution around(Attribution inner) {
    if (inner.within() != null) {
      return byId.get(inner.within());
    }
    Span span = inner.contentSpan();
    return attributions.stream()
        .filter(a -> a.contentSpan().length() > span.length())
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(span)))
        .findFirst()
        .orElse(null);
  }

  private static boolean holdsStart(Span content, Span words) {
    return content.start() <= words.start() && words.start() < content.end();
  }

  /** The piece of the sentence around the words that lies outside all contents. */
  private Span narratorsWords(Span words) {
    Span sentence =
        report.reading().sentenceAt(words.start()).map(Sentence::span).orElse(words).cover(words);
    int start = sentence.start();
    int end = sentence.end();
    for (Attribution a : attributions) {
      for (Span content : a.content()) {
        if (content.end() <= words.start()) {
          start = Math.max(start, content.end());
        } else if (content.start() >= words.end()) {
          end = Math.min(end, content.start());
        }
      }
    }
    return trimmed(Span.of(start, end), words);
  }

  /** Without white space, quotation marks and commas at its ends. */
  private Span trimmed(Span span, Span kept) {
    String text = report.text();
    int start = span.start();
    int end = span.end();
    while (start < kept.start() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > kept.end() && isLoose(text.charAt(end - 1))) {
      end--;
    }
    return Span.of(start, end);
  }

  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || ",:;\"'“”‘’„«»".indexOf(c) >= 0;
  }
}
