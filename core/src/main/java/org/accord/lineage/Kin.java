package org.accord.lineage;

import org.accord.model.lineage.Relation;

/**
 * Two compared reports by their places in the list, {@code left < right}.
 *
 * @param relation what their texts are to each other, and what their outlets say they are
 */
record Kin(int left, int right, TextPair texts, Relation relation) {

  /** Whether one text carries the other. */
  boolean isSameText() {
    return relation() == Relation.COPY || relation() == Relation.REVISION;
  }

  int other(int text) {
    return text == left ? right : left;
  }

  /** How much of the given one of the two stands in the other. */
  double filled(int text) {
    return text == left ? texts.leftFilled() : texts.rightFilled();
  }
}
