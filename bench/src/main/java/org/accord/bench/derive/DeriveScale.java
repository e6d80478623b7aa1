package org.accord.bench.derive;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.accord.Accord;
import org.accord.Deriver;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.lineage.LineageFinder;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.lineage.Lineages;
import org.accord.reading.OnnxReader;
import org.accord.story.StoryFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how long a case of very many reports takes to derive, and how soon one more shows. */
@Command(
    name = "derive-scale",
    description = {
      "Makes cases of news-like reports that are read already, derives each, and prints the",
      "seconds of the lineages, of the stories, and of the whole, each from nothing, and of one",
      "more report that a case derived before takes in: the median and the worst of several,",
      "chosen with the seed, with the sizes of the stories that they joined."
    },
    mixinStandardHelpOptions = true)
public final class DeriveScale implements Callable<Integer> {

  private static final int WARM_UP = 300;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Option(names = "--sizes", split = ",", description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of(1_000, 3_000, 10_000);

  @Option(names = "--raw", description = "JSON lines whose texts are raw material too.")
  private List<Path> raw = List.of();

  @Option(
      names = "--more",
      defaultValue = "9",
      description = "How many reports come in one by one. Default: ${DEFAULT-VALUE}.")
  private int more = 9;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private interface Step {
    void run();
  }

  private DeriveScale() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new DeriveScale()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<List<Passage>> articles = new ArrayList<>();
    try (OnnxReader reader = OnnxReader.load()) {
      articles.addAll(RawArticles.read(reader, raw));
    }
    derive(new MadeStories(articles, seed + 1).reports(WARM_UP));
    out.println(
        "reports\twords\tstories\tlargest\tlineages s\tstories s\twhole s\tprocessor s"
            + "\t+1 median s\t+1 worst s\tjoined\tMB");
    for (int size : sizes) {
      measure(new MadeStories(articles, seed).reports(size));
    }
    return 0;
  }

  private void measure(List<ReadReport> made) {
    List<ReadReport> reports = made.stream().sorted(Accord.ORDER).toList();
    double ofLineages = seconds(() -> LineageFinder.find(reports));
    Lineages lineages = LineageFinder.find(reports);
    double ofStories = seconds(() -> StoryFinder.find(reports, lineages));
    long processor = PROCESS.getProcessCpuTime();
    double ofWhole = seconds(() -> derive(reports));
    double ofProcessor = (PROCESS.getProcessCpuTime() - processor) / 1e9;
    long words = reports.stream().mapToLong(r -> r.text().split("\\s+").length).sum();
    List<ReadReport> mixed = new ArrayList<>(reports);
    Collections.shuffle(mixed, new Random(seed));
    Deriver deriver = new Deriver();
    List<ReadReport> now = new ArrayList<>(mixed.subList(0, mixed.size() - more));
    Case[] last = {derive(deriver, now)};
    List<Double> ofOneMore = new ArrayList<>();
    List<Integer> joined = new ArrayList<>();
    for (ReadReport one : mixed.subList(now.size(), mixed.size())) {
      now.add(one);
      ofOneMore.add(seconds(() -> last[0] = derive(deriver, now)));
      joined.add(sizes(last[0], one).findFirst().orElse(0));
    }
    Collections.sort(ofOneMore);
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    out.printf(
        Locale.ROOT,
        "%d\t%d\t%d\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%s\t%d%n",
        reports.size(),
        words,
        last[0].stories().size(),
        sizes(last[0], null).max(Comparator.naturalOrder()).orElse(0),
        ofLineages,
        ofStories,
        ofWhole,
        ofProcessor,
        ofOneMore.get(ofOneMore.size() / 2),
        ofOneMore.get(ofOneMore.size() - 1),
        joined,
        used >> 20);
  }

  /** How many reports the stories have, those alone that hold the given one. */
  private static Stream<Integer> sizes(Case made, @Nullable ReadReport one) {
    return made.stories().stream()
        .map(s -> s.dossier().story().reports())
        .filter(ids -> one == null || ids.contains(one.id()))
        .map(List::size);
  }

  private static Case derive(Collection<ReadReport> reports) {
    return derive(new Deriver(), reports);
  }

  private static Case derive(Deriver deriver, Collection<ReadReport> reports) {
    return deriver.derive(reports, List.of(), null, Gazetteer.shipped());
  }

  private static double seconds(Step step) {
    long start = System.nanoTime();
    step.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
