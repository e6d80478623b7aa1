/** The board: one HTML file that works from disk. */
@NullMarked
package org.accord.app.board;

import org.jspecify.annotations.NullMarked;
