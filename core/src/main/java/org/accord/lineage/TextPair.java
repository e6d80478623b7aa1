package org.accord.lineage;

import java.util.List;
import org.accord.lineage.comparison.ComparedText;
import org.accord.lineage.comparison.Comparison;
import org.accord.lineage.comparison.Passages;
import org.accord.lineage.comparison.SharedText;
import org.accord.lineage.comparison.Thresholds;
import org.accord.model.lineage.Passage;
import org.accord.model.lineage.Relation;

/**
 * What came of laying two texts side by side, whichever reports carry them.
 *
 * @param leftFilled part of the left text's own words that stand in the right
 * @param rightFilled part of the right text's own words that stand in the left
 * @param passages what they share, in order of the left text
 * @param mirrored the same in order of the right text
 * @param sentences those that are one, by twos: one on the left, one on the right, and so on
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record TextPair(
    Relation relation,
    double shared,
    double leftFilled,
    double rightFilled,
    List<Passage> passages,
    List<Passage> mirrored,
    int[] sentences) {

  static TextPair of(ComparedText l, ComparedText r) {
    return of(l, r, Comparison.of(l.row(), r.row()));
  }

  static TextPair of(ComparedText l, ComparedText r, Comparison c) {
    SharedText left = SharedText.ofLeft(c, l, r, Thresholds.CHOSEN);
    SharedText right = SharedText.ofLeft(c.mirrored(), r, l, Thresholds.CHOSEN);
    SharedText shorter = SharedText.ofShorter(l, left, r, right);
    Relation relation = shorter.relation(Thresholds.CHOSEN);
    boolean related = relation != Relation.UNRELATED && shorter.stands() > 0;
    return new TextPair(
        relation,
        shorter.stands(),
        left.own(),
        right.own(),
        related ? Passages.of(c) : List.of(),
        related ? Passages.of(c.mirrored()) : List.of(),
        related ? FirstTold.sentences(c) : new int[0]);
  }

  /** Whether they share anything that counts. */
  boolean isKin() {
    return relation != Relation.UNRELATED && shared > 0;
  }
}
