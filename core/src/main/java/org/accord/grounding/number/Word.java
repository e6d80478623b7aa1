package org.accord.grounding.number;

import java.util.List;
import org.accord.model.Span;

/**
 * One word, number or mark of punctuation in a sentence.
 *
 * @param text as the report has it
 * @param lower in lower case, with straight apostrophes and plain hyphens
 * @param span in the report
 */
public record Word(String text, String lower, Span span) {

  /** Whether it begins with a letter or a digit. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean isDigits() {
    return Character.isDigit(text.charAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  /** The index of the first of these words, in order, that begins at or after the offset. */
  public static int firstFrom(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
