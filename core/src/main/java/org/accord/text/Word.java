package org.accord.text;

import org.accord.model.Span;

/**
 * One word, number or punctuation mark of a report.
 *
 * @param index its place among all words of the report, from 0
 * @param sentence index of its sentence
 * @param lower its text in lower case with a straight apostrophe
 */
public record Word(int index, int sentence, int paragraph, Span span, String text, String lower) {

  /** Whether it is a word or a number, not punctuation. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** Whether it is one of these lower-case words. */
  public boolean is(String... words) {
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
