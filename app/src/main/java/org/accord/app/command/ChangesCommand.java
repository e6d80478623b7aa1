package org.accord.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.app.UsageError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.changes.ChangesJson;
import org.accord.app.changes.ChangesText;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.live.AsOf;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.change.CaseComparison;
import org.accord.change.Changes;
import org.accord.model.Case;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what came between two times. */
@Command(
    name = "changes",
    description = {
      "Prints what came since a time.",
      "What is new, what is told otherwise now, and which reports were edited in a later version,",
      "sentence by sentence: the case as known at --since beside the case as known at --until",
      "(default: all)."
    },
    mixinStandardHelpOptions = true)
public final class ChangesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = "--since",
      required = true,
      paramLabel = "TIME",
      description = "2016-12-16 (the end of that day, UTC) or 2016-12-16T18:00Z.")
  private String since = "";

  @Option(names = "--until", paramLabel = "TIME", description = "Likewise (default: all).")
  private @Nullable String until;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  public ChangesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Instant from = AsOf.parse(since);
    Instant to = until == null ? options.asOf() : AsOf.parse(until);
    if (to != null && to.isBefore(from)) {
      throw new UsageError("--until lies before --since. Maybe they are the wrong way round.");
    }
    Accord.prepare();
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      OpenCase open = new OpenCase(file, reader);
      Case after = open.derive(to);
      Case before = open.derive(from);
      Changes changes = CaseComparison.of(before, after);
      if (json) {
        console
            .out()
            .println(
                new ObjectMapper().valueToTree(ChangesJson.of(changes, after)).toPrettyString());
      } else {
        ChangesText.print(changes, before, after, console.screen());
      }
    }
    return ExitCodes.DONE;
  }
}
