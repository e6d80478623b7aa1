package org.accord.app;

/** Something that the user can mend; its message says what and how. */
public final class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UserError(String message) {
    super(message);
  }
}
