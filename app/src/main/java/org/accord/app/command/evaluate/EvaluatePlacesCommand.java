package org.accord.app.command.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.evaluate.EvaluatePlaces;
import org.accord.app.live.Readers;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.model.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds and places the toponyms of a test set. */
@Command(
    name = "places",
    description =
        "The places that articles name, and where they lie. GOLD: XML in the form of LGL and "
            + "TR-News, or a folder of GeoWebNews. Prints the F1 of the spans found and the share "
            + "within 161 km.",
    mixinStandardHelpOptions = true)
final class EvaluatePlacesCommand implements Callable<Integer> {

  /** Whose spans are placed. */
  enum Spans {
    READER,
    GOLD
  }

  private final Console console;

  @Mixin private GoldOptions options = new GoldOptions();

  @Option(
      names = "--spans",
      paramLabel = "WHOSE",
      defaultValue = "reader",
      description =
          "Whose spans to place: one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Spans spans = Spans.READER;

  EvaluatePlacesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path gold = options.fileOrFolder();
    try (Reader reader = Readers.shipped()) {
      EvaluatePlaces.run(
          Gazetteer.shipped(),
          spans == Spans.GOLD ? null : reader,
          gold,
          doc -> true,
          options.predictions(),
          console.out());
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
