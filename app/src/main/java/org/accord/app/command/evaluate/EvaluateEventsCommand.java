package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.EvaluateEvents;
import org.accord.reading.OnnxReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the reader over sentences with marked events. */
@Command(
    name = "events",
    description =
        "Words that tell an event, or their PLOVER types, by the reader. GOLD: the folder of ECB+, "
            + "or a table with sentence, marked_sentence and gold_root. F1 of triggers, or the "
            + "mean F1 over roots, is printed.",
    mixinStandardHelpOptions = true)
final class EvaluateEventsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  @Option(names = "--all", description = "Read all of it, also what the reader was trained on.")
  private boolean all;

  EvaluateEventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.fileOrFolder();
    try (OnnxReader reader = OnnxReader.load()) {
      EvaluateEvents.run(reader, gold, all, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
