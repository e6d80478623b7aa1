/**
 * Small things that every stage needs: of words, rule tables and base forms; to be quick, what was
 * found before and two things worked out at a time.
 *
 * <p>Not a stage; it depends on nothing but the model, and any stage may use it.
 */
@NullMarked
package org.accord.text;

import org.jspecify.annotations.NullMarked;
