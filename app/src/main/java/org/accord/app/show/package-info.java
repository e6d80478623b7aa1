/** The situation in plain text, every line with the sentence it rests on. */
@NullMarked
package org.accord.app.show;

import org.jspecify.annotations.NullMarked;
