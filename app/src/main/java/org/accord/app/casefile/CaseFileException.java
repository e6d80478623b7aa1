package org.accord.app.casefile;

import org.jspecify.annotations.Nullable;

/** A case file that cannot be used, and what to do about it; its message is for the user. */
public final class CaseFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CaseFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
