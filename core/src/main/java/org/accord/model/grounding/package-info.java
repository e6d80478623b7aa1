/** The things behind the words: actors, places, moments, quantities. */
@NullMarked
package org.accord.model.grounding;

import org.jspecify.annotations.NullMarked;
