package org.accord.app.command;

import java.nio.file.Path;
import org.accord.app.board.BoardFile;
import org.accord.app.live.OpenCase;
import org.accord.model.Case;
import picocli.CommandLine.Option;

/** The options of whatever command writes a board. */
final class BoardOptions {

  @Option(
      names = "--no-slider",
      description = {
        "Leave out of the board how the case was known at earlier times: it is made much sooner",
        "and is smaller."
      })
  private boolean noSlider;

  /** Writes the board of a case as it was derived. */
  void write(Case made, OpenCase open, Path target) {
    BoardFile.write(made, noSlider ? null : open::derive, target);
  }
}
