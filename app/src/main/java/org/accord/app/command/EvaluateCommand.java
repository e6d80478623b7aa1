package org.accord.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.app.UserError;
import org.accord.app.evaluate.EvaluateAttribution;
import org.accord.reading.OnnxReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a stage over gold data and writes what it predicted, so that anyone can score it. */
@Command(
    name = "evaluate",
    description = {
      "Runs a stage over gold data, writes what it predicted, one JSON object a line, and prints its",
      "own figures. Stages: attribution (gold: JSON lines with \"tokens\")."
    },
    mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

  /** The stages that can be evaluated. */
  public enum Stage {
    ATTRIBUTION
  }

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "STAGE", description = "attribution")
  private Stage stage = Stage.ATTRIBUTION;

  @Parameters(index = "1", paramLabel = "GOLD", description = "The gold data.")
  private Path gold = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "OUT.jsonl",
      required = true,
      description = "Where to write the predictions, in the order of the gold.")
  private Path predictions = Path.of("");

  public EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(gold)) {
      throw new ParameterException(spec.commandLine(), "There is no file " + gold + ".");
    }
    try (OnnxReader reader = OnnxReader.load()) {
      switch (stage) {
        case ATTRIBUTION -> EvaluateAttribution.run(reader, gold, predictions, console.out());
      }
      console.out().flush();
    } catch (IOException e) {
      throw new UserError("Cannot evaluate " + gold + ": " + e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
