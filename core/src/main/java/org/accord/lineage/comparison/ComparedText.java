package org.accord.lineage.comparison;

import java.util.BitSet;
import org.accord.lineage.words.WordRow;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for comparison: its words, and which of its sentences count.
 *
 * @param repeated words that are standing text
 * @param standing sentences that are mostly standing text: never anybody's copy
 * @param told sentences that tell something: neither headlines, labels nor site furniture; standing
 *     background is told, though not the report's own
 */
public record ComparedText(
    String text, WordRow row, BitSet repeated, BitSet standing, BitSet told) {

  private static final int LONGEST_HEADLINE = 20;
  private static final int SHORTEST_BACKGROUND = 8;
  private static final int LONGEST_BACKGROUND = 60;

  public static ComparedText of(String text, WordRow row, StandingText standingText) {
    return of(text, row, standingText.in(row));
  }

  /**
   * The text made ready, or the one before, if the same of its words are standing text now.
   *
   * @param before of the same row, null for none
   */
  public static ComparedText again(
      @Nullable ComparedText before, String text, WordRow row, StandingText standingText) {
    BitSet words = standingText.in(row);
    return before != null && before.repeated.equals(words) ? before : of(text, row, words);
  }

  private static ComparedText of(String text, WordRow row, BitSet words) {
    BitSet standing = new BitSet();
    BitSet known = new BitSet();
    for (int s = 0; s < row.sentences(); s++) {
      int from = row.first()[s];
      int to = row.first()[s + 1];
      if (from == to) {
        continue;
      }
      known.set(s, StandingText.isKnown(row.span(from, to - 1).in(text)));
      standing.set(s, known.get(s) || words.get(from, to).cardinality() * 2 >= to - from);
    }
    ComparedText compared = new ComparedText(text, row, words, standing, new BitSet());
    compared.told.or(standing);
    compared.dropFurniture(known);
    for (int s = 0; s < row.sentences(); s++) {
      if (!standing.get(s)) {
        compared.told.set(s, row.length(s) >= Thresholds.RUN && !compared.isHeadline(s));
      }
    }
    return compared;
  }

  /** How many sentences tell something. */
  int size() {
    return told.cardinality();
  }

  /**
   * Standing sentences in a row are background only if each is a sentence; footers run together
   * with labels, which are none.
   */
  private void dropFurniture(BitSet known) {
    for (int s = standing.nextSetBit(0); s >= 0; ) {
      int end = standing.nextClearBit(s);
      boolean background = true;
      for (int i = s; i < end; i++) {
        background &= !known.get(i) && isBackground(i);
      }
      told.set(s, end, background);
      s = standing.nextSetBit(end);
    }
  }

  private boolean isBackground(int s) {
    int n = row.length(s);
    return n >= SHORTEST_BACKGROUND
        && n <= LONGEST_BACKGROUND
        && endsSentence(row.end()[row.first()[s + 1] - 1]);
  }

  /** A short line of its own without a full stop. Every outlet writes its own over a copy. */
  private boolean isHeadline(int s) {
    return row.length(s) <= LONGEST_HEADLINE
        && opensLine(row.start()[row.first()[s]])
        && !endsSentence(row.end()[row.first()[s + 1] - 1]);
  }

  private boolean opensLine(int from) {
    int i = from - 1;
    while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '\n') {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private boolean endsSentence(int to) {
    for (int i = to; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }
}
