package org.accord.claim.attribution.extent;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.List;
import java.util.Optional;
import org.accord.claim.attribution.cue.Cue;
import org.accord.claim.attribution.cue.CueTable;
import org.accord.model.Span;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** How far a content reaches, where no reader marked it. */
public final class Extents {

  private final Words words;
  private final List<Quoted> quotes;
  private final Subjects subjects;
  private final Adjuncts adjuncts;

  public Extents(Words words, List<Quoted> quotes, Subjects subjects) {
    this.words = words;
    this.quotes = quotes;
    this.subjects = subjects;
    this.adjuncts = new Adjuncts(words, quotes);
  }

  /** The quotation that begins at this word. */
  public Optional<Quoted> quoteFrom(int index) {
    if (index >= words.size()) {
      return Optional.empty();
    }
    int at = words.get(index).start();
    return quotes.stream().filter(q -> q.span().start() == at).findFirst();
  }

  /** The quotation that ends at or just before this word. */
  public Optional<Quoted> quoteTo(int index) {
    int end = words.get(index).end();
    return quotes.stream()
        .filter(q -> q.span().end() == end || q.inner().end() == end && !q.closed())
        .findFirst();
  }

  public Optional<Quoted> quoteAround(Span span) {
    return quotes.stream().filter(q -> q.span().contains(span)).findFirst();
  }

  public boolean opensQuote(int index) {
    return quoteFrom(index).isPresent();
  }

  /** Past "on Friday", "in a statement" and the like. */
  public int skipAdjuncts(int from) {
    return adjuncts.skip(from);
  }

  /** The content that follows a cue; empty where none does. */
  public Optional<Span> after(CueTable.Match match, int from) {
    Cue cue = match.cue();
    int p = adjuncts.skipAside(adjuncts.skip(from));
    if (!adjuncts.inSentence(p, match.from())) {
      return Optional.empty();
    }
    if (words.is(p, ",", ":")) {
      Optional<Quoted> quote = quoteFrom(p + 1);
      if (quote.isPresent()) {
        return quote.map(q -> quoteOrClause(q, p + 1));
      }
      return words.is(p, ":") ? colon(p) : Optional.empty();
    }
    Optional<Quoted> quote = quoteFrom(p);
    if (quote.isPresent()) {
      return Optional.of(quoteOrClause(quote.get(), p));
    }
    Word word = words.get(p);
    if (!word.isWord()) {
      return Optional.empty();
    }
    if (p == from && is("auxiliary", word) && cue.takes("clause", "that-or-clause")) {
      return clause(p).map(c -> words.span(p, adjuncts.mainVerb(p, words.firstFrom(c.end()))));
    }
    if (cue.takes("count")) {
      return isCountAt(p) ? clause(p) : Optional.empty();
    }
    if (cue.takes("told") && !word.is("to", "that")) {
      int clause = adjuncts.skipAddressee(p);
      return clause < 0 ? Optional.empty() : clause(words.is(clause, "that") ? clause + 1 : clause);
    }
    if (word.is("that") && cue.takes("that", "clause", "that-or-clause")) {
      boolean pronoun = words.is(p + 1, "'s", "is", "was");
      return clause(pronoun ? p : p + 1);
    }
    if (word.is("whether", "if") && cue.takes("whether", "clause")) {
      return clause(p);
    }
    if (cue.frames().contains(word.lower()) && !word.is("that")) {
      return clause(word.is("to") ? p : p + 1);
    }
    if (word.is("to")) {
      return cue.takes("to", "object") && cue.takes("to") ? clause(p) : Optional.empty();
    }
    if (cue.takes("of", "for") && !cue.takes("object", "clause", "that", "to")) {
      return afterPreposition(cue, p);
    }
    if (cue.takes("to-np")) {
      Optional<Span> rest = clause(p);
      boolean infinitive =
          rest.isPresent() && words.in(rest.get()).stream().anyMatch(w -> w.is("to"));
      if (infinitive || cue.takes("object")) {
        return rest;
      }
      return Optional.empty();
    }
    if (cue.takes("clause", "that-or-clause") && adjuncts.startsClause(p)) {
      return clause(p);
    }
    if (cue.takes("object", "label", "as")
        && !isAny(word, "preposition", "subordinator", "coordinator")) {
      return clause(p);
    }
    return Optional.empty();
  }

  /** "the number of missing at 47", "its own count of the dead to ten". */
  private boolean isCountAt(int from) {
    boolean noun = false;
    for (int i = from; i < from + 14 && adjuncts.inSentence(i, from); i++) {
      noun |=
          i < from + 5
              && words.is(
                  i,
                  "number",
                  "toll",
                  "count",
                  "figure",
                  "total",
                  "crowd",
                  "turnout",
                  "cost",
                  "tally",
                  "losses",
                  "damage",
                  "attendance");
      if (noun && words.is(i, "at", "to") && adjuncts.inSentence(i + 1, from)) {
        return true;
      }
      if (!words.get(i).isWord() && !words.is(i, "'s")) {
        return false;
      }
    }
    return false;
  }

  private Optional<Span> afterPreposition(Cue cue, int p) {
    for (int i = p; adjuncts.inSentence(i, p) && i - p < 12; i++) {
      if (words.is(i, "of") && cue.takes("of") || words.is(i, "for") && cue.takes("for")) {
        return clause(cue.head().equals("accuse") ? i + 1 : p);
      }
      if (!words.get(i).isWord() && !words.is(i, "'s")) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Span> colon(int p) {
    if (adjuncts.inSentence(p + 1, p)) {
      return clause(p + 1);
    }
    return Optional.empty();
  }

  /** A long quotation stands alone; a short one within its clause is part of it. */
  private Span quoteOrClause(Quoted quote, int from) {
    int next = words.firstFrom(quote.span().end());
    boolean goesOn =
        adjuncts.inSentence(next, from)
            && words.get(next).isWord()
            && quote.closed()
            && !isAny(words.get(next), "coordinator")
            && CueTable.verbAt(words, next) == null;
    if (!goesOn) {
      return quote.inner();
    }
    return clause(from).map(s -> s.cover(quote.span())).orElse(quote.inner());
  }

  /** From the word to where its clause ends, without the closing punctuation. */
  public Optional<Span> clause(int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    int end = cut(from);
    while (end > from && !words.get(end - 1).isWord() && !closesQuote(end - 1, from)) {
      end--;
    }
    return end > from ? Optional.of(words.span(from, end)) : Optional.empty();
  }

  private boolean closesQuote(int index, int from) {
    return quoteTo(index).filter(q -> q.span().start() >= words.get(from).start()).isPresent();
  }

  private int cut(int from) {
    int end = words.sentenceEnd(from);
    Optional<Quoted> around = quoteAround(words.get(from).span());
    for (int i = from; i < end; i++) {
      Word word = words.get(i);
      if (around.isPresent() && word.start() >= around.get().inner().end()) {
        return i;
      }
      Optional<Quoted> inner = quoteFrom(i);
      if (inner.isPresent()) {
        int beyond = words.firstFrom(inner.get().span().end());
        if (beyond < end && (i > from || closesWith(inner.get(), ".!?,"))) {
          if (endsHere(inner.get(), beyond)) {
            return beyond;
          }
          i = beyond - 1;
          continue;
        } else if (i > from) {
          return end;
        }
      }
      if (i > from && breaks(i, from, end)) {
        return i;
      }
    }
    return end;
  }

  private static boolean closesWith(Quoted quote, String marks) {
    return quote.closed() && marks.indexOf(lastOf(quote)) >= 0;
  }

  private static char lastOf(Quoted quote) {
    return quote.text().charAt(quote.text().length() - 1);
  }

  /** A quotation that ends its sentence within the marks, or before ", adding". */
  private boolean endsHere(Quoted quote, int beyond) {
    if (closesWith(quote, ".!?") && (opensQuote(beyond) || words.get(beyond).isCapitalised())) {
      return true;
    }
    CueTable.Match match = CueTable.verbAt(words, beyond);
    return closesWith(quote, ",")
        && match != null
        && match.cue().strong()
        && words.get(beyond).lower().endsWith("ing");
  }

  /** Whether the content ends before this word because another cue begins its part there. */
  private boolean breaks(int i, int from, int end) {
    Word word = words.get(i);
    if (word.is(";")) {
      return true;
    }
    if (word.is(",")) {
      if (words.is(i + 1, "according") && words.is(i + 2, "to")) {
        return true;
      }
      int next = i + 1;
      if (next < end && words.is(next, "and", "but", "while", "although", "though")) {
        next++;
      }
      while (next < end && is("adverb", words.get(next))) {
        next++;
      }
      if (next >= end) {
        return true;
      }
      CueTable.Match participle = CueTable.verbAt(words, next);
      if (participle != null
          && participle.cue().strong()
          && (words.get(next).lower().endsWith("ing") || words.is(next - 1, "and", "but"))) {
        return true;
      }
      if (participle != null
          && participle.cue().takes("told", "clause")
          && participle.cue().strong()
          && words.get(next).lower().matches("told|said|added|\\w+ed")
          && !words.is(next, "expected", "feared", "believed")) {
        return true;
      }
      if (words.is(next, "citing", "quoting")) {
        return true;
      }
      return cueFollowsSubject(next, end, i + 1);
    }
    if (word.is("and", "but") && i + 1 < end) {
      int next = i + 1;
      while (next < end && is("adverb", words.get(next))) {
        next++;
      }
      if (next < end) {
        CueTable.Match match = CueTable.verbAt(words, next);
        return match != null
            && match.cue().strong()
            && words.get(next).lower().endsWith("ed")
            && adjuncts.inSentence(match.to(), i);
      }
    }
    if (word.is("after", "as", "while", "although", "though", "when") && i + 1 < end) {
      return cueFollowsSubject(i + 1, end, i + 1);
    }
    return false;
  }

  /** Whether a subject begins here and a strong finite cue follows it soon. */
  private boolean cueFollowsSubject(int from, int end, int subjectFrom) {
    for (int k = from + 1; k < Math.min(end, from + 14); k++) {
      CueTable.Match match = CueTable.verbAt(words, k);
      if (match == null || !match.cue().strong() || words.get(k).lower().endsWith("ing")) {
        continue;
      }
      Range subject = subjects.before(subjects.groupStart(k));
      if (subject != null && subject.from() <= from + 1 && subject.from() >= subjectFrom) {
        return true;
      }
    }
    return false;
  }

  /** A quotation in "told Reuters, “...”" or "told Reuters: “...”". */
  public Optional<Span> quoteAfterAddressee(int from) {
    for (int i = from; adjuncts.inSentence(i, from) && i - from < 16; i++) {
      if (opensQuote(i)) {
        return quoteFrom(i).map(Quoted::inner);
      }
      if (words.is(i, "that", ".")) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * The content that ends before the word {@code end} (where a trailing "X said" begins).
   *
   * <p>A quotation that closes there and begins its sentence stands alone, over as many sentences
   * as it has.
   */
  public @Nullable Span before(int end) {
    int last = end - 1;
    if (!words.sameSentence(last, end)) {
      return previousQuote(end);
    }
    while (words.sameSentence(last, end) && words.is(last, ",", "—", "–", "-", "…", "...")) {
      last--;
    }
    if (!words.sameSentence(last, end)) {
      return null;
    }
    Optional<Quoted> quote = quoteTo(last);
    int start = words.sentenceStart(end);
    if (quote.isPresent()) {
      int opening = words.firstFrom(quote.get().span().start());
      if (opening <= start || !wordsBetween(start, opening)) {
        return quote.get().inner();
      }
    }
    int from = start;
    while (from < last
        && (isAny(words.get(from), "coordinator")
            || !words.get(from).isWord() && !opensQuote(from))) {
      from++;
    }
    return from <= last ? words.span(from, last + 1) : null;
  }

  private @Nullable Span previousQuote(int end) {
    if (end == 0 || words.get(end - 1).paragraph() != words.get(end).paragraph()) {
      return null;
    }
    return quoteTo(end - 1).map(Quoted::inner).orElse(null);
  }

  private boolean wordsBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isWord() && !isAny(words.get(i), "coordinator", "adverb")) {
        return true;
      }
    }
    return false;
  }
}
