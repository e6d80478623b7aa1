/**
 * Findings held against pairs of claims whose relation is known: pairs in, one relation each out.
 *
 * <p>{@link org.accord.app.evaluate.claims.ClaimPairs} reads the published form (ClaimDiff, Ko et
 * al. 2022). Trap: its pairs are sentences without their articles, and a claim there strengthens
 * another already where both argue for one view; a finding is stricter.
 */
@NullMarked
package org.accord.app.evaluate.claims;

import org.jspecify.annotations.NullMarked;
