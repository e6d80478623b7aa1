package org.accord.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.export.ExportForm;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the case for other programs. */
@Command(
    name = "export",
    description =
        "Writes the case for other programs: json (everything; docs/case-export.schema.json), "
            + "csv (one row a claim), hxl (humanitarian data tools), geojson (maps), plover and polecat "
            + "(event coders), prov (PROV-O), claims (schema.org), md (a report to send).",
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExportForm format = ExportForm.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it (default: standard output).")
  private @Nullable Path output;

  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Accord.prepare();
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      String text = format.of(new OpenCase(file, reader).derive(options.asOf()));
      if (output == null) {
        console.out().print(text);
        console.out().flush();
      } else {
        try {
          Files.writeString(output, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
          throw UserError.unwritable(output, e);
        }
      }
    }
    return ExitCodes.DONE;
  }
}
