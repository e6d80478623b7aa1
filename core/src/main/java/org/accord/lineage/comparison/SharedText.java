package org.accord.lineage.comparison;

import org.accord.lineage.words.WordRow;
import org.accord.model.lineage.Relation;

/**
 * How much of one text stands in another.
 *
 * @param stands part of its sentences that stand there
 * @param own the same in words, of its sentences in the outlet's own voice; standing text and
 *     quotations left out
 * @param told whether a sentence in the outlet's own voice stands there
 * @param any whether any sentence stands there, be it a quotation or a footer
 * @param changed whether a number was changed in a sentence that else stands there
 * @param brief whether it is so short that nearly all of it must stand there to be the same text
 */
public record SharedText(
    double stands, double own, boolean told, boolean any, boolean changed, boolean brief) {

  private static final double MOSTLY = 0.6;

  /** How much of the shorter text stands in the longer. */
  public static SharedText of(
      Comparison c, ComparedText left, ComparedText right, Thresholds thresholds) {
    SharedText fromLeft = ofLeft(c, left, right, thresholds);
    SharedText fromRight = ofLeft(c.mirrored(), right, left, thresholds);
    return ofShorter(left, fromLeft, right, fromRight);
  }

  /** Of what stands of each in the other that of the shorter text. */
  public static SharedText ofShorter(
      ComparedText left, SharedText fromLeft, ComparedText right, SharedText fromRight) {
    int l = left.size();
    int r = right.size();
    return l < r || (l == r && fromLeft.stands >= fromRight.stands) ? fromLeft : fromRight;
  }

  /** How much of the left text stands in the right. */
  public static SharedText ofLeft(
      Comparison c, ComparedText left, ComparedText right, Thresholds thresholds) {
    WordRow row = c.left();
    int all = 0;
    int stand = 0;
    int words = 0;
    int ownWords = 0;
    boolean told = false;
    boolean any = false;
    boolean changed = false;
    for (int s = 0; s < row.sentences(); s++) {
      int matched = c.matched(s);
      boolean stands = c.stands(s, thresholds);
      any |= stands;
      if (!left.told().get(s)) {
        continue;
      }
      all++;
      stand += stands ? 1 : 0;
      if (!left.standing().get(s)
          && c.unquoted(s) * 2 > row.length(s)
          && !c.standsAmong(s, right)) {
        words += row.length(s);
        ownWords += stands ? matched : 0;
        told |= stands;
        changed |= stands && c.changesNumber(s);
      }
    }
    boolean brief = words < Thresholds.BRIEF;
    return new SharedText(part(stand, all), part(ownWords, words), told, any, changed, brief);
  }

  public Relation relation(Thresholds thresholds) {
    if (own >= (brief ? Thresholds.SAME_BRIEF_TEXT : thresholds.sameText())) {
      return changed || own < MOSTLY ? Relation.REVISION : Relation.COPY;
    }
    if (told && own >= thresholds.part()) {
      return Relation.PARTIAL;
    }
    return any ? Relation.QUOTES_ONLY : Relation.UNRELATED;
  }

  private static double part(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }
}
