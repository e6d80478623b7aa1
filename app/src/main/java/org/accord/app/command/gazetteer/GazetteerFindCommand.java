package org.accord.app.command.gazetteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.accord.app.UsageError;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.live.GazetteerLayers;
import org.accord.grounding.gazetteer.Candidate;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.PlaceQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks a name up. */
@Command(
    name = "find",
    description = {
      "Prints the places that a name may mean, best first.",
      "In any transliteration. FOLDED and FUZZY",
      "matches are names nearly alike; which is meant in a case is decided by its reports."
    },
    mixinStandardHelpOptions = true)
final class GazetteerFindCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The name as a report writes it.")
  private String name = "";

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "A gazetteer from 'accord gazetteer import', over the shipped one.")
  private @Nullable Path layer;

  @Option(
      names = "--case",
      paramLabel = "FILE",
      description = "A case file: with the gazetteer that it keeps.")
  private @Nullable Path caseFile;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Only there, and with names nearly alike: an ISO code of two letters.")
  private @Nullable String country;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  private int most = 20;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  GazetteerFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    if (most < 1) {
      throw new UsageError("--most " + most + " would find nothing. Maybe 1 or more.");
    }
    PlaceQuery query = PlaceQuery.named(name).atMost(most);
    if (country != null) {
      query = query.in(country.toUpperCase(Locale.ROOT)).fuzzily();
    }
    List<Candidate> found = gazetteer().candidates(query);
    if (json) {
      for (Candidate candidate : found) {
        console.out().println(JSON.writeValueAsString(row(candidate)));
      }
    } else if (found.isEmpty()) {
      console.out().println("No place is called '" + name + "'.");
    } else {
      print(found);
    }
    console.out().flush();
    return ExitCodes.DONE;
  }

  private Gazetteer gazetteer() {
    if (layer != null) {
      return GazetteerLayers.over(GazetteerLayers.read(layer), layer);
    }
    if (caseFile == null) {
      return Gazetteer.shipped();
    }
    if (!Files.exists(caseFile)) {
      throw new UserError("There is no case file " + caseFile + ".");
    }
    try (CaseFile file = CaseFile.open(caseFile, console.clock())) {
      return GazetteerLayers.of(file);
    }
  }

  private void print(List<Candidate> found) {
    String form = "%-32s %-9s %-2s  %-20s %10s %10s %10s %11s  %s%n";
    console
        .out()
        .printf(
            Locale.ROOT,
            form,
            "name",
            "kind",
            "",
            "division",
            "latitude",
            "longitude",
            "people",
            "id",
            "match");
    for (Candidate candidate : found) {
      GazetteerEntry entry = candidate.entry();
      console
          .out()
          .printf(
              Locale.ROOT,
              form,
              entry.name(),
              kind(entry),
              entry.country(),
              entry.admin1() == null ? "" : entry.admin1(),
              entry.latitude(),
              entry.longitude(),
              entry.population() == 0 ? "?" : entry.population(),
              entry.id(),
              match(candidate));
    }
  }

  private static Map<String, @Nullable Object> row(Candidate candidate) {
    GazetteerEntry entry = candidate.entry();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", entry.id());
    row.put("name", entry.name());
    row.put("kind", kind(entry));
    row.put("country", entry.country());
    row.put("division", entry.admin1());
    row.put("latitude", entry.latitude());
    row.put("longitude", entry.longitude());
    row.put("population", entry.population() == 0 ? null : entry.population());
    row.put("match", candidate.quality().name().toLowerCase(Locale.ROOT));
    row.put("matched", candidate.matched());
    return row;
  }

  private static String kind(GazetteerEntry entry) {
    return entry.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String match(Candidate candidate) {
    String how = candidate.quality().name().toLowerCase(Locale.ROOT);
    return candidate.matched().equals(candidate.entry().name())
        ? how
        : how + ": " + candidate.matched();
  }
}
