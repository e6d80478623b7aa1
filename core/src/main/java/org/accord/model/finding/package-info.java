/**
 * What several claims amount to: findings with their positions and counts, and the operation seen
 * whole.
 */
@NullMarked
package org.accord.model.finding;

import org.jspecify.annotations.NullMarked;
