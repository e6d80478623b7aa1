package org.accord.app.command;

import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.explain.ClaimExplainer;
import org.accord.app.explain.Explained;
import org.accord.app.explain.Explanations;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.model.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what made a claim so. */
@Command(
    name = "explain",
    description = {
      "Says what made a claim so.",
      "Which words, which rows of which rule tables, and to which",
      "actors, places and days the words were resolved."
    },
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(
      paramLabel = "CLAIM",
      description = {
        "The id of a claim, or of an event, quantity or attribution in it, as 'accord export'",
        "writes it; or a report and an offset in its text: a.txt:120."
      })
  private String claim = "";

  @Option(names = "--json", description = "One JSON object instead of lines.")
  private boolean json;

  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Accord.prepare();
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      Explained explained =
          ClaimExplainer.explain(new OpenCase(file, reader).derive(options.asOf()), claim);
      if (json) {
        console.out().print(Explanations.json(explained));
      } else {
        Explanations.text(explained).lines().forEach(console.screen()::println);
      }
      console.out().flush();
    }
    return ExitCodes.DONE;
  }
}
