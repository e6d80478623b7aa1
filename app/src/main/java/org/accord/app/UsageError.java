package org.accord.app;

/** A command line that asks what no case could answer: a date that is none, a page of no rows. */
public final class UsageError extends UserError {

  private static final long serialVersionUID = 1L;

  public UsageError(String message) {
    super(message);
  }
}
