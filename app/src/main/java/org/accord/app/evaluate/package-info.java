/**
 * Holding Accord against published test sets: gold in, predictions and figures out.
 *
 * <p>Every stage of {@code accord evaluate} reads the gold in its published form, writes what
 * Accord predicted as JSON lines, so that anyone can score it with another program, and prints its
 * own figures. Gold labels never reach the reader; only its tokens do. To add a stage, add a type
 * with a {@code run} that takes paths and an {@link java.lang.Appendable}, and name it in the
 * command line.
 */
@NullMarked
package org.accord.app.evaluate;

import org.jspecify.annotations.NullMarked;
