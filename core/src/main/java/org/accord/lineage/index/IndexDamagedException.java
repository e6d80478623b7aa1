package org.accord.lineage.index;

import java.nio.file.Path;

/** An index that cannot be trusted any more; it holds nothing that its reports do not. */
public final class IndexDamagedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexDamagedException(Path file, String what) {
    super(
        "The index file "
            + file
            + " is damaged: "
            + what
            + ". Delete the folder it lies in and add the reports again.");
  }
}
