/** What commands share: the terminal, the options that name a case, and the exit codes. */
@NullMarked
package org.accord.app.command.console;

import org.jspecify.annotations.NullMarked;
