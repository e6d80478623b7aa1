package org.accord.app.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.accord.app.ReportNames;
import org.accord.app.UsageError;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.CaseOptions;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.live.OpenCase;
import org.accord.app.live.Readers;
import org.accord.app.search.Found;
import org.accord.app.search.KnownReports;
import org.accord.app.search.Query;
import org.accord.app.search.Request;
import org.accord.app.search.Search;
import org.accord.app.search.SearchJson;
import org.accord.app.search.SearchText;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the sentences in which words stand. */
@Command(
    name = "search",
    description = {
      "Prints the sentences in which words stand.",
      "All the words, in sentences and titles; copies under the first report",
      "that carries them. Case and accents make no difference. Words may be \"a phrase in quotes\"",
      "(quoted for the shell, too: '\"the old port\"'), a prefix* or -unwanted."
    },
    mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {

  private static final int MOST = 10_000;
  private static final int OUTLETS_TOLD = 20;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "The words to look for.")
  private List<String> words = List.of();

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only reports of that outlet.")
  private @Nullable String outlet;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "Only reports of that story, such as S1 (see 'accord stories').")
  private @Nullable String story;

  @Option(names = "--report", paramLabel = "NAME", description = "Only the report of that name.")
  private @Nullable String report;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "best",
      description = "One of best (short sentences first), oldest, newest (default: best).")
  private Request.Order order = Request.Order.BEST;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most to print (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many to pass over (default: ${DEFAULT-VALUE}).")
  private int offset;

  @Option(names = "--json", description = "As one JSON object, with offsets into the reports.")
  private boolean json;

  private SearchCommand(Console console) {
    this.console = console;
  }

  /** The command, for which {@code -word} is a word not wanted and no cluster of options. */
  public static CommandLine with(Console console) {
    return new CommandLine(new SearchCommand(console))
        .setPosixClusteredShortOptionsAllowed(false)
        .setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new UsageError(
          "Not a page: --limit " + limit + " --offset " + offset + ". Maybe --limit 20.");
    }
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new ParameterException(
            spec.commandLine(), "Unknown option: '" + word + "'. Maybe see accord search --help.");
      }
    }
    Query query = Query.parse(String.join(" ", words));
    if (query.isEmpty()) {
      throw new UsageError(
          "Nothing to look for in '"
              + String.join(" ", words)
              + "'. Maybe name a word that should be there.");
    }
    try (CaseFile file = CaseFile.open(options.existing(), console.clock());
        Reader reader = Readers.shipped()) {
      KnownReports known = KnownReports.of(new OpenCase(file, reader).sort(options.asOf()));
      checkFilters(known);
      Found found =
          Search.find(file, known, new Request(query, outlet, story, report, order, offset, limit));
      if (json) {
        console.out().println(SearchJson.of(found).toPrettyString());
      } else {
        SearchText.print(found, known, console.screen());
      }
      console.out().flush();
    }
    return ExitCodes.DONE;
  }

  /** What no report is, finds nothing for another reason than that the words don't stand there. */
  private void checkFilters(KnownReports known) {
    List<Report> reports = known.reports().stream().map(ReadReport::report).toList();
    if (report != null && reports.stream().noneMatch(r -> ReportNames.fits(r, report))) {
      throw new UserError("No report is called '" + report + "'. Maybe see 'accord lineage'.");
    }
    if (outlet != null && reports.stream().noneMatch(r -> outlet.equalsIgnoreCase(r.outlet()))) {
      throw new UserError(
          "No report is of the outlet '"
              + outlet
              + "'. There are: "
              + reports.stream()
                  .map(Report::outlet)
                  .filter(Objects::nonNull)
                  .distinct()
                  .sorted()
                  .limit(OUTLETS_TOLD)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (story != null
        && reports.stream().noneMatch(r -> known.story(r.id()).filter(story::equals).isPresent())) {
      throw new UserError("There is no story '" + story + "'. Maybe see 'accord stories'.");
    }
  }
}
