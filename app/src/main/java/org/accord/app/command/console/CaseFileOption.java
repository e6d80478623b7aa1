package org.accord.app.command.console;

import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.UserError;
import picocli.CommandLine.Option;

/** The option by which a command is told which case. */
public final class CaseFileOption {

  @Option(
      names = "--case",
      paramLabel = "FILE",
      defaultValue = "case.accord",
      description = "The case file (default: ${DEFAULT-VALUE} in the current folder).")
  private Path file = Path.of("case.accord");

  public Path file() {
    return file;
  }

  /** The case file, which must be there. */
  Path existing() {
    if (!Files.exists(file)) {
      throw new UserError(
          "There is no case file "
              + file
              + ". Maybe run 'accord read FOLDER' first, or name it with --case.");
    }
    return file;
  }
}
