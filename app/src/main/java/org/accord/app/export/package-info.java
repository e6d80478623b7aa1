/** Exports of a case for other programs; no row without evidence. */
@NullMarked
package org.accord.app.export;

import org.jspecify.annotations.NullMarked;
