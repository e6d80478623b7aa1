package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.EvaluateAttribution;
import org.accord.reading.OnnxReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the reader over tokenised gold sentences. */
@Command(
    name = "attribution",
    description =
        "Sources, cues and contents by the reader. GOLD: JSON lines with \"tokens\", one "
            + "sentence each; where they have \"labels\" too, exact-match F1 is printed.",
    mixinStandardHelpOptions = true)
final class EvaluateAttributionCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  EvaluateAttributionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.file();
    try (OnnxReader reader = OnnxReader.load()) {
      EvaluateAttribution.run(reader, gold, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
