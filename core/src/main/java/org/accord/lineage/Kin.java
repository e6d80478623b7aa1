package org.accord.lineage;

import org.accord.lineage.comparison.ComparedText;
import org.accord.lineage.comparison.Comparison;
import org.accord.lineage.comparison.SharedText;
import org.accord.lineage.comparison.Thresholds;
import org.accord.model.lineage.Relation;

/**
 * Two compared texts by their places in the list.
 *
 * @param leftFilled part of the left text's own words that stand in the right
 * @param rightFilled part of the right text's own words that stand in the left
 */
record Kin(
    int left,
    int right,
    Comparison comparison,
    Relation relation,
    double shared,
    double leftFilled,
    double rightFilled) {

  static Kin of(int left, int right, ComparedText l, ComparedText r) {
    Comparison c = Comparison.of(l.row(), r.row());
    SharedText shorter = SharedText.of(c, l, r, Thresholds.CHOSEN);
    return new Kin(
        left,
        right,
        c,
        shorter.relation(Thresholds.CHOSEN),
        shorter.stands(),
        SharedText.ofLeft(c, l, r, Thresholds.CHOSEN).own(),
        SharedText.ofLeft(c.mirrored(), r, l, Thresholds.CHOSEN).own());
  }

  /** Whether one text carries the other. */
  boolean isSameText() {
    return relation == Relation.COPY || relation == Relation.REVISION;
  }

  int other(int text) {
    return text == left ? right : left;
  }

  /** How much of the given one of the two stands in the other. */
  double filled(int text) {
    return text == left ? leftFilled : rightFilled;
  }
}
