/** The {@code accord decide} commands: what a person rules, appended to the case. */
@NullMarked
package org.accord.app.command.decide;

import org.jspecify.annotations.NullMarked;
