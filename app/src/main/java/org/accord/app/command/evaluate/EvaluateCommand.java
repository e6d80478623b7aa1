package org.accord.app.command.evaluate;

import org.accord.app.command.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Runs a stage over gold data and writes what it predicted, so that anyone can score it.
 *
 * <p>Every stage is a subcommand of its own, with the options of {@link GoldOptions} and perhaps
 * some more. To add one: write its command, and add it in {@link #with}.
 */
@Command(
    name = "evaluate",
    description =
        "Runs a stage over gold data, writes what it predicted, one JSON object a line, "
            + "and prints its own figures.",
    synopsisSubcommandLabel = "STAGE",
    mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private EvaluateCommand() {}

  /** The command with all its stages. */
  public static CommandLine with(Console console) {
    return new CommandLine(new EvaluateCommand())
        .addSubcommand(new EvaluateArticlesCommand(console))
        .addSubcommand(new EvaluateAttributionCommand(console))
        .addSubcommand(new EvaluateClaimsCommand(console))
        .addSubcommand(new EvaluateEntitiesCommand(console))
        .addSubcommand(new EvaluateEventsCommand(console))
        .addSubcommand(new EvaluateFindingsCommand(console))
        .addSubcommand(new EvaluateLineageCommand(console))
        .addSubcommand(new EvaluateStoriesCommand(console))
        .addSubcommand(new EvaluatePlacesCommand(console))
        .addSubcommand(new EvaluateTimesCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say which stage: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
