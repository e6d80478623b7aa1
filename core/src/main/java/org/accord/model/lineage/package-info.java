/** Which reports carry one text, with the aligned passages, and which are about one event. */
@NullMarked
package org.accord.model.lineage;

import org.jspecify.annotations.NullMarked;
