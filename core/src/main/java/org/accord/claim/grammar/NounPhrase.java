package org.accord.claim.grammar;

import org.accord.text.Blanks;

/**
 * Words in a row that name somebody or something: "about 2,500 trapped people".
 *
 * @param from index of its first word
 * @param to index behind its last
 * @param head index of the word that carries it, its last noun
 */
public record NounPhrase(int from, int to, int head) {

  /** The words of the phrase without what only counts, points or owns: "trapped people". */
  public String name(SentenceWords words, String text) {
    int start = from;
    for (int i = from; i < head; i++) {
      Word word = words.at(i);
      boolean counts =
          Lexicon.isDeterminer(word)
              || Lexicon.isPreposition(word)
              || word.lower().startsWith("'")
              || word.isOne(Lexicon.MEASURES);
      if (counts) {
        start = i + 1;
      }
    }
    return Blanks.joined(words.span(start, to).in(text));
  }
}
