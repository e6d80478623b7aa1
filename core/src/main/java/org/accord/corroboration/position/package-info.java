/**
 * What a finding is made of: assertions on sides in, positions with their counts out, in order of
 * weight.
 *
 * <p>Traps: outlets that tell a thing on nobody's word count only where they are more than the
 * speakers heard, so that no report that is taken away can raise a count; a party's own public act
 * is one origin however many tell it.
 */
@NullMarked
package org.accord.corroboration.position;

import org.jspecify.annotations.NullMarked;
