/**
 * What came between two states of a case: two cases in, {@link org.accord.change.Changes} out.
 *
 * <p>Things are the same in both where they rest on the same words, never because they bear the
 * same number. Traps: the earlier case must be the same case as known earlier, or everything is
 * news; a finding that drew in another finding is moved, and the other is not gone but joined; a
 * report is an edit of another where both came from one address, or where one outlet published both
 * and the one is a revision of the other.
 */
@NullMarked
package org.accord.change;

import org.jspecify.annotations.NullMarked;
