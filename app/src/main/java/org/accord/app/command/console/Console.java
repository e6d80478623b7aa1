package org.accord.app.command.console;

import java.io.PrintWriter;
import java.time.Clock;
import org.accord.app.show.VisibleWriter;

/**
 * Where a command prints, and the clock it may look at.
 *
 * @param interactive whether a person is looking, so that progress is worth showing
 */
public record Console(PrintWriter out, PrintWriter err, Clock clock, boolean interactive) {

  /** Where text for people goes: what a report says can't steer the terminal. */
  public PrintWriter screen() {
    return VisibleWriter.over(out);
  }
}
