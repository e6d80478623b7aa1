package org.accord.lineage.words;

import org.accord.model.Span;

/**
 * A text as a row of normalised words, each remembering where it stood.
 *
 * <p>A word is the 64-bit hash of its letters and digits in lower case, without accents; hyphens
 * part words, apostrophes vanish, "9, 000" is 9000.
 *
 * @param hash the words
 * @param start offset of each word
 * @param end offset past each word
 * @param sentence index of each word's sentence
 * @param first of each sentence its first word; one more at the end, the number of words
 * @param quoted whether a word stands in a quotation
 * @param name whether a word has a capital and does not open its sentence
 * @param number whether a word is a number, in digits or in letters
 * @param turning whether a word turns the sense of its sentence: not, denied
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
public record WordRow(
    long[] hash,
    int[] start,
    int[] end,
    int[] sentence,
    int[] first,
    boolean[] quoted,
    boolean[] name,
    boolean[] number,
    boolean[] turning) {

  public int size() {
    return hash.length;
  }

  public int sentences() {
    return first.length - 1;
  }

  public int length(int sentence) {
    return first[sentence + 1] - first[sentence];
  }

  /** The text between two words, both included. */
  public Span span(int from, int to) {
    return new Span(start[from], end[to]);
  }

  /** A hash of {@code length} words from {@code at}. */
  public long run(int at, int length) {
    return run(hash, at, length);
  }

  static long run(long[] words, int at, int length) {
    long h = 1125899906842597L;
    for (int i = at; i < at + length; i++) {
      h = mix(h ^ words[i]);
    }
    return h;
  }

  static long mix(long h) {
    h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }
}
