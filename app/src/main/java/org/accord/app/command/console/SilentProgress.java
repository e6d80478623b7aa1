package org.accord.app.command.console;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Swallows progress where nobody is looking. */
public final class SilentProgress implements ProgressBarConsumer {

  private static final int ANY_WIDTH = 80;

  @Override
  public int getMaxRenderedLength() {
    return ANY_WIDTH;
  }

  @Override
  public void accept(String rendered) {}

  @Override
  public void close() {}
}
