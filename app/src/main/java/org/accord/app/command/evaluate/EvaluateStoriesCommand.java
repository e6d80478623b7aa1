package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.stories.EvaluateStories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sorts reports of known events into stories. */
@Command(
    name = "stories",
    description =
        "Which reports are about one event. GOLD: JSON lines with id, text, title, published, "
            + "outlet, and event for the figures; or a folder of ECB+ topics (TOPIC/NAME.xml), "
            + "whose file names are only used for the figures. Prints B-cubed and ARI.",
    mixinStandardHelpOptions = true)
final class EvaluateStoriesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  @Option(
      names = "--stream",
      description = "Place each report as it comes, in order of publication, and not all together.")
  private boolean stream;

  EvaluateStoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.fileOrFolder();
    try {
      EvaluateStories.run(gold, stream, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
