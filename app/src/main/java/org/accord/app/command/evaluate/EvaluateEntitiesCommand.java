package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.EvaluateEntities;
import org.accord.reading.OnnxReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the reader over paragraphs with marked names. */
@Command(
    name = "entities",
    description =
        "Names by the reader. GOLD: JSON lines with \"text\" and \"spans\", as training/prepare.py "
            + "writes them; exact-match F1 against the spans called teacher is printed.",
    mixinStandardHelpOptions = true)
final class EvaluateEntitiesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  @Option(names = "--all", description = "Read all of it, also what the reader was trained on.")
  private boolean all;

  EvaluateEntitiesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.file();
    try (OnnxReader reader = OnnxReader.load()) {
      EvaluateEntities.run(reader, gold, all, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
