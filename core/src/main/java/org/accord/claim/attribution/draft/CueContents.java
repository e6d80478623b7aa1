package org.accord.claim.attribution.draft;

import static org.accord.text.WordClasses.isAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.claim.attribution.extent.Extents;
import org.accord.claim.attribution.extent.Quoted;
import org.accord.claim.attribution.extent.Range;
import org.accord.model.Span;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** What is said with a cue that has its subject: before it, after it, or around it. */
final class CueContents {

  private final Words words;
  private final List<Quoted> quotes;
  private final Extents extents;

  CueContents(Words words, List<Quoted> quotes, Extents extents) {
    this.words = words;
    this.quotes = quotes;
    this.extents = extents;
  }

  /** Content before or after the cue, or both halves of a broken quotation. */
  List<Span> of(CueTable.Match match, int group, @Nullable Range subject) {
    List<Span> content = new ArrayList<>();
    int p = extents.skipAdjuncts(match.to());
    boolean ends =
        !words.sameSentence(p, match.from())
            || words.is(p, ".", ";", "?", "!", ")", "-", "—", "–")
            || words.is(p, "when", "while", "after", "as", "during", "before")
                && !match.cue().takes("as");
    int at = subject == null ? group : subject.from();
    boolean commaBefore =
        words.sameSentence(at - 1, at)
            && (words.is(at - 1, ",", "…", "...", "?", "!", "—", "–")
                || extents.quoteTo(at - 1).isPresent());
    Optional<Span> after = Optional.empty();
    if (match.cue().takes("told") && match.cue().takes("quote")) {
      after = extents.after(match, match.to()).or(() -> extents.quoteAfterAddressee(match.to()));
      if (after.isEmpty() && commaBefore) {
        ends = true;
      }
    } else if (!ends) {
      after = extents.after(match, match.to());
    }
    boolean quoteBefore =
        words.sameSentence(at - 1, at)
            && (extents.quoteTo(at - 1).isPresent()
                || words.is(at - 1, ",") && at > 1 && extents.quoteTo(at - 2).isPresent());
    boolean trailing = quoteBefore && !fronted(at) || commaBefore && (ends || after.isEmpty());
    if (trailing && (match.cue().takes("quote", "clause", "that", "told", "that-or-clause"))) {
      Span before = extents.before(at);
      if (before != null) {
        content.add(before);
      }
    }
    boolean sentenceStartAfterQuote =
        !words.sameSentence(at - 1, at) && ends && match.cue().takes("quote");
    if (content.isEmpty() && sentenceStartAfterQuote && subject != null) {
      Span before = extents.before(words.sentenceStart(at));
      if (before != null && words.is(p, ".")) {
        content.add(before);
      }
    }
    if (after.isPresent() && (content.isEmpty() || opensQuote(after.get()))) {
      content.add(after.get());
    }
    return content;
  }

  /** Whether what stands before is a fronted phrase that merely ends with a quotation. */
  private boolean fronted(int at) {
    return isAny(words.get(words.sentenceStart(at)), "preposition", "subordinator");
  }

  private boolean opensQuote(Span span) {
    return quotes.stream().anyMatch(q -> q.inner().start() == span.start());
  }
}
