/** The negotiated undertaking in parts: who, on which conditions, waiting for what, whither. */
@NullMarked
package org.accord.model.operation;

import org.jspecify.annotations.NullMarked;
