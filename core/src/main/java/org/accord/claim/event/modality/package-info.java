/**
 * How far an act has come, and how the text holds it to be.
 *
 * <p>{@code Phases} reads the verb of beginning or ending that the act depends on ({@code
 * phases.tsv}), else the tense; {@code Certainties} what governs the act ({@code governors.tsv})
 * and the stance of who tells it.
 *
 * <p>Traps: {@code phase} follows the verb ("to resume" is resumed) and modality goes to certainty.
 * Where several words govern one act the strongest counts, not the nearest.
 *
 * <p>To add a word that makes acts expected, demanded or doubtful, add it to {@code governors.tsv};
 * a verb of beginning and ending, to {@code phases.tsv}.
 */
@NullMarked
package org.accord.claim.event.modality;

import org.jspecify.annotations.NullMarked;
