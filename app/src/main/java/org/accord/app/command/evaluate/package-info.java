/** The {@code accord evaluate} commands: one public test set each, held against what is read. */
@NullMarked
package org.accord.app.command.evaluate;

import org.jspecify.annotations.NullMarked;
