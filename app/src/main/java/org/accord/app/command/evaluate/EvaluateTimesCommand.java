package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.times.EvaluateTimes;
import org.accord.app.evaluate.times.Part;
import org.accord.reading.OnnxReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds and resolves the times of TimeML documents. */
@Command(
    name = "times",
    description =
        "Times with their TIMEX3 type and value. GOLD: a folder of TimeML documents (*.tml, at any "
            + "depth), as TempEval-3 has them; their tags are only used for the figures.",
    mixinStandardHelpOptions = true)
final class EvaluateTimesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  @Option(
      names = "--held-out",
      paramLabel = "WHOM",
      arity = "0..1",
      defaultValue = "ALL",
      fallbackValue = "RULES",
      description =
          "Only the documents of TimeBank and AQUAINT that were kept from the rules' writers "
              + "(rules, if nothing follows), from the reader's training (reader) or from both.")
  private Part part = Part.ALL;

  @Option(
      names = "--rules-alone",
      description = "Leave out what the reader marks: how good are the rules without it?")
  private boolean rulesAlone;

  EvaluateTimesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.folder();
    try (OnnxReader reader = OnnxReader.load()) {
      EvaluateTimes.run(reader, gold, part, rulesAlone, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
