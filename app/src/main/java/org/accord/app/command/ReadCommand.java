package org.accord.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.accord.Accord;
import org.accord.app.UsageError;
import org.accord.app.UserError;
import org.accord.app.board.BoardFile;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.command.console.SilentProgress;
import org.accord.app.live.GazetteerLayers;
import org.accord.app.live.Intake;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.app.show.SituationText;
import org.accord.app.show.VisibleWriter;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.Ingested;
import org.accord.ingest.ReportFiles;
import org.accord.model.Case;
import org.accord.model.Published;
import org.accord.model.Rejected;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports into a case, prints the situation, and writes the board. */
@Command(
    name = "read",
    description = {
      "Reads reports into the case, prints the situation and writes the board.",
      "Takes .txt, .html and .jsonl (id, outlet, published, title, text, url) files, and folders of",
      "them. A reports.csv beside the files (file,outlet,published[,title,url]) supplies what they",
      "don't say. Files and folders whose names begin with a dot are passed over. Reading the same",
      "report again changes nothing."
    },
    mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {

  private static final int REJECTIONS_SHOWN = 20;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = List.of();

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "The day or time to take for reports that don't say when they were published.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet to take for reports that don't name theirs.")
  private @Nullable String outlet;

  @Option(names = "--no-board", description = "Don't write the board file.")
  private boolean noBoard;

  @Mixin private BoardOptions boardOptions = new BoardOptions();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "A gazetteer from 'accord gazetteer import', as a layer over the shipped one. The case keeps",
        "it; later commands need not name it. 'none' takes it out again."
      })
  private @Nullable String gazetteer;

  private int added;
  private int known;
  private final List<Rejected> rejected = new ArrayList<>();

  public ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (Path path : paths) {
      if (!java.nio.file.Files.exists(path)) {
        throw new UserError("There is nothing at " + path + ".");
      }
    }
    byte[] layer =
        gazetteer == null || gazetteer.equals("none")
            ? null
            : GazetteerLayers.read(Path.of(gazetteer));
    Accord.prepare();
    try (CaseFile file = CaseFile.open(options.file(), console.clock());
        Reader reader = Readers.shipped()) {
      if (layer != null) {
        file.keepGazetteer(String.valueOf(gazetteer), layer);
      } else if (gazetteer != null) {
        file.dropGazetteer();
      }
      Intake intake = new Intake(file, reader);
      try (ProgressBar bar = progressBar()) {
        ReportFiles.read(paths, ingestOptions(), item -> take(item, intake, bar));
      }
      printCounts();
      OpenCase open = new OpenCase(file, reader);
      Case made = open.derive(options.asOf());
      warnOfUndated(made);
      SituationText.print(made, console.screen());
      if (!noBoard && !made.reports().isEmpty()) {
        console.out().println();
        boardOptions.write(made, open, BoardFile.beside(options.file()), console.out());
      }
    }
    return rejected.isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_REJECTED;
  }

  private IngestOptions ingestOptions() {
    Published when =
        published == null
            ? null
            : Published.parse(published)
                .orElseThrow(
                    () -> new UsageError("Not a date: '" + published + "'. Maybe 2016-12-17."));
    IngestOptions limits = IngestOptions.defaults();
    return new IngestOptions(when, outlet, limits.maxBytes(), limits.maxCharacters());
  }

  private void take(Ingested item, Intake intake, ProgressBar bar) {
    switch (intake.take(item)) {
      case ADDED -> added++;
      case KNOWN -> known++;
      case REJECTED -> rejected.add(((Ingested.Refused) item).rejected());
    }
    bar.step();
  }

  private void printCounts() {
    StringBuilder line = new StringBuilder("Read " + count(added, "new report"));
    if (known > 0) {
      line.append("; ").append(count(known, "report")).append(" known already, nothing changed");
    }
    if (!rejected.isEmpty()) {
      line.append("; ").append(count(rejected.size(), "input")).append(" rejected");
    }
    if (added + known + rejected.size() == 0) {
      line.append(
          "; there is nothing there that Accord reads (.txt, .html, .htm and .jsonl files are)");
    }
    console.out().println(line + ".");
    PrintWriter warnings = VisibleWriter.over(console.err());
    rejected.stream()
        .limit(REJECTIONS_SHOWN)
        .forEach(r -> warnings.println("  rejected " + r.source() + ": " + r.reason()));
    if (rejected.size() > REJECTIONS_SHOWN) {
      console.err().println("  ... and " + (rejected.size() - REJECTIONS_SHOWN) + " more");
    }
    console.out().println();
    console.out().flush();
  }

  /** Without a date a report stands outside of all that tells what was known when. */
  private void warnOfUndated(Case made) {
    long undated = made.reports().stream().filter(r -> r.report().published() == null).count();
    if (undated > 0) {
      console
          .err()
          .println(
              count((int) undated, "report")
                  + " without a date that can be read: --as-of leaves "
                  + (undated == 1 ? "it" : "them")
                  + " out (a reports.csv or --published tells it).");
      console.err().flush();
    }
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private ProgressBar progressBar() {
    ProgressBarBuilder builder =
        ProgressBar.builder().setTaskName("Reading").setUnit(" reports", 1).setInitialMax(-1);
    if (console.interactive()) {
      builder.setConsumer(new ConsoleProgressBarConsumer(System.err));
    } else {
      builder.setConsumer(new SilentProgress());
    }
    return builder.build();
  }
}
