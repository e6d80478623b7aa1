package org.accord.app.command.gazetteer;

import org.accord.app.command.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes gazetteers, and looks names up in them. */
@Command(
    name = "gazetteer",
    description = "Makes a gazetteer of a GeoNames dump, or looks a name up.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class GazetteerCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private GazetteerCommand() {}

  /** The command with its subcommands. */
  public static CommandLine with(Console console) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand(new GazetteerImportCommand(console))
        .addSubcommand(new GazetteerFindCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: import, find.");
  }
}
