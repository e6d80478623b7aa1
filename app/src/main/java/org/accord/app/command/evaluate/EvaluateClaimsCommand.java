package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.claims.EvaluateClaims;
import org.accord.app.live.Readers;
import org.accord.model.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells which pairs of claims stand together in a finding, and which against each other. */
@Command(
    name = "claims",
    description =
        "Whether one claim strengthens or weakens another. GOLD: strengthen*.json or weaken*.json"
            + " (ClaimDiff), or a folder with both. The claims of a topic are derived as one story;"
            + " a pair in one position of a finding strengthens, one in two positions of a"
            + " contested finding weakens.",
    mixinStandardHelpOptions = true)
final class EvaluateClaimsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  EvaluateClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.fileOrFolder();
    try (Reader reader = Readers.shipped()) {
      EvaluateClaims.run(reader, gold, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
