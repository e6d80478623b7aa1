/** Finds what an analyst means by an id or a name. */
@NullMarked
package org.accord.app.decide;

import org.jspecify.annotations.NullMarked;
