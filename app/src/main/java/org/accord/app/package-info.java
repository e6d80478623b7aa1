/** The command line program: what a person types, and the exit code they get. */
@NullMarked
package org.accord.app;

import org.jspecify.annotations.NullMarked;
