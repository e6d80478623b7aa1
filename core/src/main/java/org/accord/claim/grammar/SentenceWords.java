package org.accord.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;

/** The words of one sentence, by index, with what stands before and behind each. */
public final class SentenceWords {

  private static final Word EDGE = Word.of(Span.of(0, 0), ".");

  private final List<Word> words = new ArrayList<>();

  public SentenceWords(ReadReport report, Sentence sentence) {
    for (Span token : sentence.tokens()) {
      if (token.isEmpty()) {
        continue;
      }
      String text = report.words(token);
      int cut = splitAt(text);
      if (cut > 0) {
        words.add(Word.of(Span.of(token.start(), token.start() + cut), text.substring(0, cut)));
        words.add(Word.of(Span.of(token.start() + cut, token.end()), text.substring(cut)));
      } else {
        words.add(Word.of(token, text));
      }
    }
  }

  /** Possessives and short forms become words of their own, whichever way the reader cut them. */
  private static int splitAt(String text) {
    if (text.indexOf('\'') < 0 && text.indexOf('’') < 0) {
      return 0;
    }
    String lower = text.replace('’', '\'').toLowerCase(java.util.Locale.ROOT);
    for (String ending : new String[] {"n't", "'s", "'re", "'ll", "'ve", "'d", "'m"}) {
      if (lower.length() > ending.length() && lower.endsWith(ending)) {
        return text.length() - ending.length();
      }
    }
    return lower.length() > 1 && lower.endsWith("s'") ? text.length() - 1 : 0;
  }

  public int size() {
    return words.size();
  }

  /** The word at an index; beyond the ends a full stop. */
  public Word at(int index) {
    return index < 0 || index >= words.size() ? EDGE : words.get(index);
  }

  public Span span(int from, int to) {
    return words.get(from).span().cover(words.get(to - 1).span());
  }

  /** The index of the first word that begins at or after the offset. */
  public int indexAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether nearly all its longer words are capitalised. */
  public boolean isHeadline() {
    int small = 0;
    int capital = 0;
    for (Word word : words) {
      if (word.text().length() > 3 && !word.isPunctuation()) {
        capital += word.isCapitalised() ? 1 : 0;
        small += word.isCapitalised() ? 0 : 1;
      }
    }
    return capital >= 4 && small * 4 <= capital;
  }
}
