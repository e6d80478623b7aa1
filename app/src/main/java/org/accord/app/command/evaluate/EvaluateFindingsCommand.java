package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.EvaluateFindings;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.model.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes all findings that could be told of a case, told or not, with what is seen of them. */
@Command(
    name = "findings",
    description =
        "Which findings are told. GOLD: a case file. Writes every finding that could be told, with"
            + " its traits, and whether it is; training/findings.py fits the traits' weights on them.",
    mixinStandardHelpOptions = true)
final class EvaluateFindingsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  EvaluateFindingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.file();
    try (CaseFile file = CaseFile.open(gold, console.clock());
        Reader reader = Readers.shipped()) {
      EvaluateFindings.run(
          new OpenCase(file, reader).derive(null), options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
