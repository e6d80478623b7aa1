package org.accord.app.command.console;

/** What the process returns. */
public final class ExitCodes {

  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int USAGE = 2;
  public static final int SOME_REJECTED = 3;

  private ExitCodes() {}
}
