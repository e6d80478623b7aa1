/** The rows that exports are made of: every row of a case with its evidence, in one shape. */
@NullMarked
package org.accord.app.export.row;

import org.jspecify.annotations.NullMarked;
