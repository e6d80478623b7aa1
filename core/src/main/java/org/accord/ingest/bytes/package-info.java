/**
 * What lies on disk, taken in without trust: folders to files, files to bytes, bytes to text.
 *
 * <p>Sizes are looked at before bytes are read. What cannot be read is thrown as a {@link
 * org.accord.ingest.bytes.Refusal} with a reason that a person understands.
 */
@NullMarked
package org.accord.ingest.bytes;

import org.jspecify.annotations.NullMarked;
