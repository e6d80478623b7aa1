/** The {@code accord gazetteer} commands: look places up, and carry a layer of them in the case. */
@NullMarked
package org.accord.app.command.gazetteer;

import org.jspecify.annotations.NullMarked;
