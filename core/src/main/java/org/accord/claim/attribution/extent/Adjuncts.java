package org.accord.claim.attribution.extent;

import static org.accord.text.WordClasses.is;
import static org.accord.text.WordClasses.isAny;

import java.util.List;
import org.accord.text.Word;
import org.accord.text.Words;

/** Steps over what stands between a cue and its content: when, where, to whom. */
final class Adjuncts {

  private final Words words;
  private final List<Quoted> quotes;

  Adjuncts(Words words, List<Quoted> quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  private boolean opensQuote(int index) {
    return index < words.size()
        && quotes.stream().anyMatch(q -> q.span().start() == words.get(index).start());
  }

  boolean startsClause(int p) {
    int end = words.sentenceEnd(p);
    return end - p >= 3 && !isAny(words.get(p), "preposition", "coordinator", "subordinator")
        || is("subject-pronoun", words.get(p));
  }

  boolean inSentence(int index, int anchor) {
    return words.sameSentence(index, anchor);
  }

  /** Steps over "on Friday", "in a statement", "to reporters", "this week". */
  int skip(int from) {
    int p = from;
    boolean moved = true;
    while (moved && inSentence(p, from)) {
      moved = false;
      Word word = words.get(p);
      if (isAny(word, "day", "month") && !words.is(p + 1, "'s")
          || isAny(word, "adverb") && !word.is("not", "never", "once", "first")
          || word.isNumber() && p > from && is("month", words.get(p - 1))) {
        p++;
        moved = true;
      } else if (word.is("this", "last", "earlier", "late", "early", "next")
          && inSentence(p + 1, from)
          && (is("day", words.get(p + 1)) || words.is(p + 1, "this"))) {
        p += 2;
        moved = true;
      } else if (word.is("on", "in", "at", "to", "during", "via", "through", "by")
          && inSentence(p + 1, from)) {
        int past = prepositional(p);
        if (past > p) {
          p = past;
          moved = true;
        }
      }
    }
    return p;
  }

  private int prepositional(int p) {
    int i = p + 1;
    if (!words.get(i).isWord()
        || isAny(words.get(i), "auxiliary")
        || words.is(p, "to") && !noun(i)) {
      return p;
    }
    if (isAny(words.get(i), "determiner")) {
      i++;
    }
    boolean capitals = inSentence(i, p) && words.get(i).isCapitalised();
    int start = i;
    while (inSentence(i, p) && words.get(i).isWord()) {
      Word word = words.get(i);
      if (isAny(word, "determiner", "pronoun", "relative", "auxiliary", "subordinator")
          || is("preposition", word)
          || word.isCapitalised() && !capitals && !is("day", word)) {
        break;
      }
      i++;
    }
    return i > start ? i : p;
  }

  private boolean noun(int i) {
    Word word = words.get(i);
    return word.isCapitalised()
        || word.is("reporters", "journalists", "lawmakers", "a", "the", "state", "local");
  }

  /** Steps over ", citing officials, " and ", meanwhile, " between a cue and its clause. */
  int skipAside(int p) {
    if (!words.is(p, ",") || !inSentence(p + 1, p)) {
      return p;
    }
    Word first = words.get(p + 1);
    boolean aside =
        first.is(
                "citing",
                "quoting",
                "speaking",
                "referring",
                "without",
                "when",
                "after",
                "in",
                "on",
                "at",
                "during",
                "for")
            || isAny(first, "adverb");
    if (!aside) {
      return p;
    }
    for (int i = p + 1; inSentence(i, p) && i - p < 25; i++) {
      if (words.is(i, ",") && inSentence(i + 1, p)) {
        return words.is(i + 1, "that") || opensQuote(i + 1) ? i + 1 : p;
      }
    }
    return p;
  }

  /**
   * Where the verb stands of the clause around "ships that officials say are in port have left",
   * whose inner clause begins with the auxiliary at {@code from}; the end where no verb is surely
   * its own.
   */
  int mainVerb(int from, int end) {
    int i = from + 1;
    while (i < end && isAny(words.get(i), "auxiliary", "adverb", "negation")) {
      i++;
    }
    for (; i < end; i++) {
      Word word = words.get(i);
      boolean plain = word.isWord() || words.is(i, "'s");
      if (!plain || isAny(word, "coordinator", "relative", "subordinator") || word.is("to")) {
        return end;
      }
      if (isAny(word, "auxiliary") && !word.is("be", "been", "being", "having")) {
        return hasOwnSubject(i, from) ? end : i;
      }
    }
    return end;
  }

  /**
   * "the worst flood the town had seen": who is said to do it stands right before, as an object.
   */
  private boolean hasOwnSubject(int verb, int from) {
    for (int k = verb - 1; k > from; k--) {
      if (isAny(words.get(k), "determiner", "pronoun")) {
        Word before = words.get(k - 1);
        return !isAny(before, "preposition") && !before.lower().matches("\\p{L}+(?:ing|ed)");
      }
      if (isAny(words.get(k), "preposition")) {
        return false;
      }
    }
    return false;
  }

  /** Past "told Reuters", "told a news conference in Geneva"; -1 where no clause follows. */
  int skipAddressee(int p) {
    for (int i = p; inSentence(i, p) && i - p < 14; i++) {
      if (words.is(i, "that")) {
        return i;
      }
      if (words.is(i, ",", ":") && opensQuote(i + 1) || opensQuote(i) && i > p) {
        return -1;
      }
      if (isAny(words.get(i), "auxiliary") || !words.get(i).isWord() && !words.is(i, "'s")) {
        break;
      }
    }
    int i = p;
    Word first = words.get(i);
    if (isAny(first, "pronoun")) {
      i++;
    } else {
      if (isAny(first, "determiner")) {
        i++;
      }
      boolean capitals = inSentence(i, p) && words.get(i).isCapitalised();
      int start = i;
      while (inSentence(i, p) && words.get(i).isWord()) {
        Word word = words.get(i);
        if (isAny(word, "determiner", "pronoun", "auxiliary", "preposition")
            || i > start && word.isCapitalised() != capitals) {
          break;
        }
        i++;
        if (!capitals && i > start && !isAny(first, "determiner")) {
          break;
        }
      }
    }
    i = skip(i);
    if (words.is(i, ",")) {
      i = skipAside(i);
    }
    if (!inSentence(i, p) || !words.get(i).isWord() || words.is(i, "to", "about", "of")) {
      return -1;
    }
    return startsClause(i) || words.is(i, "that") ? i : -1;
  }
}
