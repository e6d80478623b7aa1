package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.EvaluateLineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how pairs of reports are related. */
@Command(
    name = "lineage",
    description =
        "How two reports are related: copy, revision, partial, quotes-only, unrelated, and the part"
            + " they share. GOLD: pairs.json, or a folder with it and docs/*.txt; its labels are"
            + " only used for the figures.",
    mixinStandardHelpOptions = true)
final class EvaluateLineageCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  EvaluateLineageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.fileOrFolder();
    try {
      EvaluateLineage.run(gold, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
