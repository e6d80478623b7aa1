/**
 * Small things that every stage needs of words: rule tables and base forms.
 *
 * <p>Not a stage; it depends on nothing but the model, and any stage may use it.
 */
@NullMarked
package org.accord.text;

import org.jspecify.annotations.NullMarked;
