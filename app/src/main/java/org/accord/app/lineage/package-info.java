/** Lineages as they are printed: a table, two reports side by side, JSON. */
@NullMarked
package org.accord.app.lineage;

import org.jspecify.annotations.NullMarked;
