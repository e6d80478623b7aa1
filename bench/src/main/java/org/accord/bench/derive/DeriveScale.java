package org.accord.bench.derive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.accord.Accord;
import org.accord.lineage.LineageFinder;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.lineage.Lineages;
import org.accord.reading.OnnxReader;
import org.accord.story.StoryFinder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how long a case of very many reports takes to derive, and how soon one more shows. */
@Command(
    name = "derive-scale",
    description = {
      "Makes cases of news-like reports that are read already, derives each, and prints the",
      "seconds (median of the runs) of the lineages, of the stories, of the whole, and of the",
      "whole again with one more report."
    },
    mixinStandardHelpOptions = true)
public final class DeriveScale implements Callable<Integer> {

  private static final int WARM_UP = 300;

  @Option(names = "--sizes", split = ",", description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of(1_000, 3_000, 10_000);

  @Option(names = "--raw", description = "JSON lines whose texts are raw material too.")
  private List<Path> raw = List.of();

  @Option(names = "--runs", defaultValue = "3", description = "Default: ${DEFAULT-VALUE}.")
  private int runs = 3;

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
    out.println("reports\twords\tstories\tlargest\tlineages s\tstories s\twhole s\t+1 s\tMB");
    for (int size : sizes) {
      measure(new MadeStories(articles, seed).reports(size + 1));
    }
    return 0;
  }

  private void measure(List<ReadReport> withOneMore) {
    List<ReadReport> reports =
        withOneMore.stream().sorted(Accord.ORDER).limit(withOneMore.size() - 1L).toList();
    Lineages lineages = LineageFinder.find(reports);
    double ofLineages = median(() -> LineageFinder.find(reports));
    double ofStories = median(() -> StoryFinder.find(reports, lineages));
    double ofWhole = median(() -> derive(reports));
    double ofOneMore = median(() -> derive(withOneMore));
    Case made = derive(reports);
    long words = reports.stream().mapToLong(r -> r.text().split("\\s+").length).sum();
    int largest =
        made.stories().stream().mapToInt(s -> s.dossier().reports().size()).max().orElse(0);
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    out.printf(
        Locale.ROOT,
        "%d\t%d\t%d\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%d%n",
        reports.size(),
        words,
        made.stories().size(),
        largest,
        ofLineages,
        ofStories,
        ofWhole,
        ofOneMore,
        used >> 20);
  }

  private static Case derive(Collection<ReadReport> reports) {
    return Accord.derive(reports, List.of(), null);
  }

  private double median(Step step) {
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      step.run();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[runs / 2];
  }
}
