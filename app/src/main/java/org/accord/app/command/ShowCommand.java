package org.accord.app.command;

import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.app.show.SituationText;
import org.accord.model.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the situation. */
@Command(
    name = "show",
    description = {
      "Prints the situation.",
      "Headline, the three counts, how it stands, what is contested, what is unconfirmed and by",
      "whom, the ledger; each line with the sentence it rests on."
    },
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  public ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Accord.prepare();
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      SituationText.print(new OpenCase(file, reader).derive(options.asOf()), console.screen());
    }
    return ExitCodes.DONE;
  }
}
