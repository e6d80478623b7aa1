/**
 * The rooms of a negotiated undertaking: a story's scene in; parts, conditions, what it waits for,
 * whence and whither it goes, and who stands where, out.
 *
 * <p>Traps: a story is an undertaking only where half of its texts lead with it and a third with
 * its being negotiated; a sentence told by copies is told once, with all its places as evidence; a
 * party that no report lets speak stands in the matrix with no side. To add a word, add a row to a
 * table; each table is one kind of question.
 */
@NullMarked
package org.accord.operation.undertaking;

import org.jspecify.annotations.NullMarked;
