/**
 * A story's dossier made quick to look things up in: who stands behind an event, what a sentence
 * says, which words the story is about.
 *
 * <p>Shared by the parts of the operation stage; it derives nothing of its own.
 */
@NullMarked
package org.accord.operation.scene;

import org.jspecify.annotations.NullMarked;
