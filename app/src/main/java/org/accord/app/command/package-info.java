/** One class a command; each takes a Session and leaves the deriving to the front door. */
@NullMarked
package org.accord.app.command;

import org.jspecify.annotations.NullMarked;
