package org.accord.app;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.accord.app.casefile.CaseFileException;
import org.accord.app.command.BoardCommand;
import org.accord.app.command.ChangesCommand;
import org.accord.app.command.ExplainCommand;
import org.accord.app.command.ExportCommand;
import org.accord.app.command.LineageCommand;
import org.accord.app.command.McpCommand;
import org.accord.app.command.ReadCommand;
import org.accord.app.command.SearchCommand;
import org.accord.app.command.ServeCommand;
import org.accord.app.command.ShowCommand;
import org.accord.app.command.StoriesCommand;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.command.decide.DecideCommand;
import org.accord.app.command.evaluate.EvaluateCommand;
import org.accord.app.command.gazetteer.GazetteerCommand;
import org.accord.app.show.VisibleWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code accord} command. */
@Command(
    name = "accord",
    description = {
      "Reads many reports of one unfolding event and shows what they amount to:",
      "what happened, who says so, how many independent origins stand behind each claim,",
      "where accounts agree or contradict, and what nobody has confirmed.",
      "Every line leads to the sentence it rests on."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "accord " + Main.VERSION,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:the command line was not understood",
      "3:done, but some input was rejected"
    },
    footer = {"", "Begin with: accord read FOLDER"})
public final class Main implements Runnable {

  public static final String VERSION = "0.1.0";

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int code = run(new Console(out, err, Clock.systemUTC(), System.console() != null), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the command in this process; nothing is printed but to the console given. */
  public static int run(Console given, String... args) {
    Console console =
        new Console(
            given.out(),
            VisibleWriter.ofManyLines(given.err()),
            given.clock(),
            given.interactive());
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new ShowCommand(console))
            .addSubcommand(new ChangesCommand(console))
            .addSubcommand("decide", DecideCommand.with(console))
            .addSubcommand(new BoardCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new LineageCommand(console))
            .addSubcommand(new StoriesCommand(console))
            .addSubcommand("search", SearchCommand.with(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new McpCommand(console))
            .addSubcommand("gazetteer", GazetteerCommand.with(console))
            .addSubcommand(EvaluateCommand.with(console))
            .addSubcommand(new HelpCommand());
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    return line.execute(args);
  }

  private static int failed(Exception e, Console console) {
    if (e instanceof CaseFileException || e instanceof UserError) {
      VisibleWriter.over(console.err()).println("accord: " + e.getMessage());
      return e instanceof UsageError ? ExitCodes.USAGE : ExitCodes.FAILED;
    }
    console.err().println("accord: this is a fault of the program, please report it:");
    e.printStackTrace(console.err());
    return ExitCodes.FAILED;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
