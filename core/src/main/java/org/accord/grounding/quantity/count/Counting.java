package org.accord.grounding.quantity.count;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.accord.grounding.amount.AmountReader;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.model.grounding.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a sentence while they are being found.
 *
 * @param words of the sentence
 * @param moments told in it
 * @param amounts reads the amounts of the words
 * @param found so far, in order
 * @param before the last count of the sentence before, null if it has none
 */
record Counting(
    List<Word> words,
    List<Moment> moments,
    AmountReader amounts,
    List<Counted> found,
    @Nullable Counted before) {

  static Counting of(List<Word> words, List<Moment> moments, @Nullable Counted before) {
    return new Counting(words, moments, new AmountReader(words), new ArrayList<>(), before);
  }

  /** Whether the word is a number, in digits or in letters. */
  static boolean isNumber(Word word) {
    return word.isDigits() || Numerals.isNumberWord(word.lower());
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The count found last in this sentence, null before the first. */
  @Nullable Counted last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** Whether the word there is that word; false beyond the ends. */
  boolean is(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).is(word);
  }

  /** Whether the word there matches; false beyond the ends. */
  boolean matches(int at, Pattern pattern) {
    return at >= 0 && at < words.size() && pattern.matcher(words.get(at).lower()).matches();
  }

  boolean isDigits(int at) {
    return at >= 0 && at < words.size() && words.get(at).isDigits();
  }

  /** Whether nothing, not even white space, stands between the two words. */
  boolean touch(int a, int b) {
    return a >= 0 && b < words.size() && words.get(a).span().end() == words.get(b).span().start();
  }
}
