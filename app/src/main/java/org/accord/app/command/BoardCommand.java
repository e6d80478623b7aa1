package org.accord.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.app.board.BoardFile;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the board. */
@Command(
    name = "board",
    description = "Writes the board: one HTML page that works from disk, without a network.",
    mixinStandardHelpOptions = true)
public final class BoardCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html",
      description = "Where to write it (default: beside the case file).")
  private @Nullable Path output;

  @Mixin private BoardOptions boardOptions = new BoardOptions();

  public BoardCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path target = output != null ? output : BoardFile.beside(options.file());
    Accord.prepare();
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      OpenCase open = new OpenCase(file, reader);
      boardOptions.write(open.derive(options.asOf()), open, target, console.out());
    }
    return ExitCodes.DONE;
  }
}
