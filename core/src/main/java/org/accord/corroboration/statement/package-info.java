/**
 * Whether two assertions of one matter say the same of it: pairs in, yes or no out.
 *
 * <p>Words in common make two sentences one matter, not one statement: "the deal was signed" and
 * "the deal must be mended" share most of theirs. A sentence that joins a position that it does not
 * say is the worst that can be shown, a lone one only less than could be; so in doubt they are kept
 * apart. To name another way of telling that something is not done yet, add a row to {@code
 * footings.tsv}.
 */
@NullMarked
package org.accord.corroboration.statement;

import org.jspecify.annotations.NullMarked;
