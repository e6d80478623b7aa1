package org.accord.bench.derive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import org.accord.Accord;
import org.accord.Deriver;
import org.accord.Progress;
import org.accord.app.casefile.CaseFile;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.lineage.Story;
import org.accord.reading.OnnxReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how long a case of very many reports takes to derive, and how soon one more shows. */
@Command(
    name = "derive-scale",
    description = {
      "Derives a case file whose reports are read already, in this fresh process: once whole, then",
      "with reports that come in one by one to stories of a few, of some hundred and of most",
      "reports. Prints seconds, and processor seconds as a ratio to the peer of the same run: the",
      "decoding of the readings."
    },
    mixinStandardHelpOptions = true)
public final class DeriveScale implements Callable<Integer> {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final int SMALL = 100;

  @Parameters(paramLabel = "CASE", description = "A case file; MadeCase makes them.")
  private Path file = Path.of("");

  @Option(
      names = "--more",
      defaultValue = "5",
      description = "How many reports come to each size of story. Default: ${DEFAULT-VALUE}.")
  private int more = 5;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--expected",
      description = "A table of ratios: 1 is the exit code where one is missed by half.")
  private @Nullable Path expected;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Stories of one size, which is known when the largest is. */
  private record Size(String name, IntPredicate holds) {}

  private DeriveScale() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new DeriveScale()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    ExpectedRatios ratios =
        expected == null
            ? new ExpectedRatios(Collections.emptyMap())
            : ExpectedRatios.load(expected);
    var peer = Spent.on(() -> decoded(file));
    List<ReadReport> reports = peer.result();
    out.printf("# %d reports%nstep\tratio\tprocessor s\twall s\tof%n", reports.size());
    boolean met = row("readings", List.of(peer.spent()), "", peer.spent(), ratios);
    var whole = Spent.on(() -> largestFirst(derive(new Deriver(), reports)));
    List<Story> stories = whole.result();
    int largest = stories.get(0).reports().size();
    met &=
        row(
            "whole",
            List.of(whole.spent()),
            stories.size() + " stories, the largest of " + largest,
            peer.spent(),
            ratios);
    List<Size> sizes =
        List.of(
            new Size("more-small", n -> n <= SMALL),
            new Size("more-middle", n -> n > SMALL && n < largest),
            new Size("more-largest", n -> n == largest));
    List<List<ReadReport>> comers =
        sizes.stream().map(size -> chosen(size, stories, reports)).toList();
    List<ReadReport> now = new ArrayList<>(reports);
    comers.forEach(now::removeAll);
    Deriver deriver = new Deriver();
    derive(deriver, now);
    for (int i = 0; i < sizes.size(); i++) {
      met &= more(sizes.get(i), comers.get(i), now, deriver, peer.spent(), ratios);
    }
    return met ? 0 : 1;
  }

  /** No more than the stories is kept of a case: a server holds one case, and not two. */
  private static List<Story> largestFirst(Case of) {
    return of.stories().stream()
        .map(s -> s.dossier().story())
        .sorted(Comparator.comparing((Story s) -> s.reports().size()).reversed())
        .toList();
  }

  /** Looks at the clock when the reports are sorted: then a new one shows, and can be read. */
  private static final class Watch implements Progress {

    private Spent.Since since = Spent.since();
    private Spent sorted = since.now();

    Watch begin() {
      since = Spent.since();
      return this;
    }

    Spent sorted() {
      return sorted;
    }

    @Override
    public void sorted(Accord.Sorted reports) {
      sorted = since.now();
    }

    @Override
    public void told(int reports, int of) {
      // Only that they are sorted is asked for.
    }
  }

  private List<ReadReport> chosen(Size size, List<Story> stories, List<ReadReport> all) {
    List<ReportId> ids =
        new ArrayList<>(
            stories.stream()
                .filter(s -> size.holds().test(s.reports().size()))
                .flatMap(s -> s.reports().stream())
                .toList());
    Collections.shuffle(ids, new Random(seed));
    Set<ReportId> chosen = Set.copyOf(ids.subList(0, Math.min(more, ids.size())));
    return all.stream().filter(r -> chosen.contains(r.id())).toList();
  }

  /** Lets reports come in one by one, to a case that never had them. */
  private boolean more(
      Size size,
      List<ReadReport> comers,
      List<ReadReport> now,
      Deriver deriver,
      Spent peer,
      ExpectedRatios ratios) {
    List<Spent> spent = new ArrayList<>();
    List<Spent> sorted = new ArrayList<>();
    List<Integer> joined = new ArrayList<>();
    for (ReadReport comer : comers) {
      now.add(comer);
      Watch watch = new Watch();
      var one =
          Spent.on(() -> deriver.derive(now, List.of(), null, Gazetteer.shipped(), watch.begin()));
      spent.add(one.spent());
      sorted.add(watch.sorted());
      joined.add(
          one.result().stories().stream()
              .map(s -> s.dossier().story().reports())
              .filter(s -> s.contains(comer.id()))
              .mapToInt(List::size)
              .sum());
    }
    return spent.isEmpty()
        || row(size.name() + "-sorted", sorted, "", peer, ratios)
            & row(size.name(), spent, "stories of " + joined, peer, ratios);
  }

  /** Prints the median of several, and the worst behind it; whether it is as expected. */
  private boolean row(
      String step, List<Spent> spent, String of, Spent peer, ExpectedRatios ratios) {
    List<Spent> sorted =
        spent.stream().sorted(Comparator.comparingDouble(Spent::processor)).toList();
    Spent median = sorted.get(sorted.size() / 2);
    double ratio = median.processor() / peer.processor();
    double worst = spent.stream().mapToDouble(Spent::wall).max().orElse(0);
    boolean missed = ratios.isMissedBy(step, ratio);
    out.printf(
        Locale.ROOT,
        "%s\t%.2f\t%.2f\t%.2f\t%s%s%s%n",
        step,
        ratio,
        median.processor(),
        median.wall(),
        of,
        spent.size() == 1 ? "" : String.format(Locale.ROOT, ", the worst %.2f s", worst),
        missed ? " (more than expected)" : "");
    return !missed;
  }

  private static List<ReadReport> decoded(Path path) {
    String reader = OnnxReader.shippedVersion();
    List<ReadReport> reports = new ArrayList<>();
    try (CaseFile file = CaseFile.open(path, CLOCK)) {
      for (Report report : file.reports()) {
        file.reading(report.textDigest(), reader)
            .ifPresent(reading -> reports.add(new ReadReport(report, reading)));
      }
    }
    if (reports.isEmpty()) {
      throw new IllegalArgumentException(
          "No reading by " + reader + " in " + path + "; make the case anew with MadeCase");
    }
    return reports.stream().sorted(Accord.ORDER).toList();
  }

  private static Case derive(Deriver deriver, Collection<ReadReport> reports) {
    return deriver.derive(reports, List.of(), null, Gazetteer.shipped());
  }
}
