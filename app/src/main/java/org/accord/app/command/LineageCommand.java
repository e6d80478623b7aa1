package org.accord.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.accord.Accord;
import org.accord.app.ReportNames;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.lineage.LineageJson;
import org.accord.app.lineage.LineageTable;
import org.accord.app.lineage.SideBySide;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Passage;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints which reports carry one text. */
@Command(
    name = "lineage",
    description = {
      "Prints which reports carry one text: relation, part shared, passages, and who took from"
          + " whom",
      "(a <- b: b took from a; a -- b: nothing tells). With --pair two reports side by side, what",
      "they share on the same lines: = word for word, ~ edited. With --sentences each sentence of"
          + " a",
      "report with the lineage it comes from and the report that told it first, if another."
    },
    mixinStandardHelpOptions = true)
public final class LineageCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = "--pair",
      arity = "2",
      paramLabel = "REPORT",
      description = "Two reports by name.")
  private List<String> pair = List.of();

  @Option(names = "--sentences", paramLabel = "REPORT", description = "A report by name.")
  private @Nullable String sentences;

  @Option(names = "--json", description = "One JSON object: lineages, pairs, sentences.")
  private boolean json;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "120",
      description = "Characters in a line of --pair (default: ${DEFAULT-VALUE}).")
  private int width = 120;

  public LineageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      Accord.Sorted made = new OpenCase(file, reader).sort(options.asOf());
      if (json) {
        console.out().print(LineageJson.of(made));
      } else if (!pair.isEmpty()) {
        sideBySide(made, report(made, pair.get(0)), report(made, pair.get(1)));
      } else if (sentences != null) {
        LineageTable.printSentences(made, report(made, sentences), console.screen());
      } else {
        LineageTable.print(made, console.screen());
      }
      console.out().flush();
    }
    return ExitCodes.DONE;
  }

  private void sideBySide(Accord.Sorted made, ReadReport one, ReadReport other) {
    List<Passage> passages =
        made.lineages().kinships().stream()
            .flatMap(k -> passages(k, one.id(), other.id()))
            .sorted(Comparator.comparing(Passage::left))
            .toList();
    SideBySide.print(one.report(), other.report(), passages, width, console.screen());
  }

  /** The passages of the two, seen from {@code one}; none if the kinship is of others. */
  private static Stream<Passage> passages(Kinship k, ReportId one, ReportId other) {
    if (k.left().equals(one) && k.right().equals(other)) {
      return k.passages().stream();
    }
    return k.left().equals(other) && k.right().equals(one)
        ? k.passages().stream().map(p -> new Passage(p.right(), p.left(), p.verbatim()))
        : Stream.empty();
  }

  private static ReadReport report(Accord.Sorted made, String name) {
    List<ReadReport> named =
        made.reports().stream().filter(r -> ReportNames.fits(r.report(), name)).toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    List<String> names = made.reports().stream().map(r -> r.report().name()).sorted().toList();
    throw new UserError(
        (named.isEmpty() ? "No report is called '" : "Several reports are called '")
            + name
            + "'. There are: "
            + String.join(", ", names.subList(0, Math.min(20, names.size())))
            + (names.size() > 20 ? ", ..." : "")
            + ".");
  }
}
