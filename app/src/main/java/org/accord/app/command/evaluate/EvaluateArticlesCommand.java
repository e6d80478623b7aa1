package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.EvaluateArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes the article out of saved web pages. */
@Command(
    name = "articles",
    description =
        "The article's text out of web pages. GOLD: a folder with html/ID.html.gz, as the "
            + "article-extraction-benchmark has it; where it has ground-truth.json too, its "
            + "shingle F1 is printed.",
    mixinStandardHelpOptions = true)
final class EvaluateArticlesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  EvaluateArticlesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.folder();
    try {
      EvaluateArticles.run(gold, options.predictions(), console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
