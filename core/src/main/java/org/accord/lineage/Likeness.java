package org.accord.lineage;

import org.accord.model.lineage.Relation;

/**
 * How two texts are related.
 *
 * @param shared the part of the shorter text's sentences that stand in the other, 0 to 1
 */
public record Likeness(Relation relation, double shared) {}
