/**
 * Two texts laid side by side: which words are twins, which sentences of the one stand in the
 * other, and what that makes of the two.
 *
 * <p>{@link org.accord.lineage.comparison.Tiling} finds the shared runs, {@link
 * org.accord.lineage.comparison.Comparison} aligns what a light edit left of them, {@link
 * org.accord.lineage.comparison.SharedText} counts, {@link org.accord.lineage.comparison.Passages}
 * shows.
 *
 * <p>Traps: a site repeats its footers and its standing background ({@link
 * org.accord.lineage.comparison.StandingText}); two reporters quote one speaker. Neither is copied
 * text. To add a kind of standing text, add a line to {@code standing-text.tsv}.
 */
@NullMarked
package org.accord.lineage.comparison;

import org.jspecify.annotations.NullMarked;
