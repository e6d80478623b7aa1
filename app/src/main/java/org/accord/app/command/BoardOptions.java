package org.accord.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.board.BoardFile;
import org.accord.app.live.OpenCase;
import org.accord.model.Case;
import picocli.CommandLine.Option;

/** The options of whatever command writes a board. */
final class BoardOptions {

  private static final long MEGABYTE = 1_000_000;
  private static final long LARGE = 20;

  @Option(
      names = "--no-slider",
      description = {
        "Leave out of the board how the case was known at earlier times: it is made much sooner",
        "and is smaller."
      })
  private boolean noSlider;

  /** Writes the board of a case as it was derived, and says where. */
  void write(Case made, OpenCase open, Path target, PrintWriter out) {
    BoardFile.write(made, noSlider ? null : open::derive, target);
    out.println("Board: " + target);
    long megabytes = size(target) / MEGABYTE;
    if (megabytes >= LARGE) {
      out.println(
          "It has "
              + megabytes
              + " MB, at which a browser takes its time; 'accord serve' shows the same sooner.");
    }
  }

  private static long size(Path board) {
    try {
      return Files.size(board);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
