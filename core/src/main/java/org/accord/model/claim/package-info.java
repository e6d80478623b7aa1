/** What a report states and under whose name: attributions, events, claims. */
@NullMarked
package org.accord.model.claim;

import org.jspecify.annotations.NullMarked;
