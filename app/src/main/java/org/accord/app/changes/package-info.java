/** What came between two states of a case, told as text and as JSON. */
@NullMarked
package org.accord.app.changes;

import org.jspecify.annotations.NullMarked;
