package org.accord.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.app.stories.StoryRow;
import org.accord.app.stories.StoryTable;
import org.accord.model.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the stories of a case. */
@Command(
    name = "stories",
    description = {
      "Lists the stories of the case.",
      "The events its reports are about: how many reports tell of",
      "each, in how many texts (copies count once), from how many outlets, and when."
    },
    mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = "--json",
      description = "One JSON object a line, with the ids and names of its reports.")
  private boolean json;

  public StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      List<StoryRow> rows = StoryRow.of(new OpenCase(file, reader).sort(options.asOf()));
      if (json) {
        StoryTable.printJson(rows, console.out());
      } else if (rows.isEmpty()) {
        console.out().println(nothing(file));
      } else {
        StoryTable.print(rows, console.screen());
      }
      console.out().flush();
    }
    return ExitCodes.DONE;
  }

  private String nothing(CaseFile file) {
    return file.reports().isEmpty()
        ? "No stories: the case holds no reports. Maybe run 'accord read FOLDER' first."
        : "No stories: no report is known to be published by then. Maybe leave out --as-of.";
  }
}
