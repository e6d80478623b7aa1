package org.accord.bench.lineage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.accord.bench.lineage.MadeReport.Kind;
import org.accord.lineage.index.FingerprintIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what it costs to find the lineage of very many reports. */
@Command(
    name = "lineage-scale",
    description = {
      "Makes corpora of news-like reports, adds each to an index on disk, and prints reports a",
      "second, memory, how the cost grows, milliseconds to add one more, and which part of the",
      "copies, revisions and partial copies had their original suggested. With --peer it also runs",
      "datasketch's MinHash LSH on the smallest corpus."
    },
    mixinStandardHelpOptions = true)
public final class LineageScale implements Callable<Integer> {

  private static final int MORE = 500;
  private static final int WARM_UP = 30_000;

  @Option(names = "--sizes", split = ",", description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of(10_000, 100_000, 1_000_000);

  @Option(names = "--folder", required = true, description = "Where the indexes are made.")
  private Path folder = Path.of("");

  @Option(names = "--raw", description = "JSON lines whose texts are raw material too.")
  private @Nullable Path raw;

  @Option(names = "--peer", description = "A Python that has datasketch.")
  private @Nullable Path peer;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private LineageScale() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new LineageScale()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<String> sentences = RawSentences.load(raw);
    print(
        "reports",
        "reports/s",
        "per cpu s",
        "suggested",
        "copies",
        "revisions",
        "partial",
        "disk MB",
        "peak MB",
        "+1 ms",
        "+1 p99",
        "+1 max");
    new Load(new MadeCorpus(sentences, seed + 1), FingerprintIndex.inMemory(FingerprintIndex.REACH))
        .add(WARM_UP);
    double[] cost = new double[sizes.size()];
    for (int i = 0; i < cost.length; i++) {
      cost[i] = measure(sentences, sizes.get(i));
    }
    if (cost.length > 1) {
      int last = cost.length - 1;
      double growth = Math.log(cost[last] / cost[0]);
      double exponent = growth / Math.log((double) sizes.get(last) / sizes.get(0));
      out.printf(
          Locale.ROOT, "processor time grows with the reports to the power of %.3f%n", exponent);
    }
    if (peer != null) {
      Path script = Path.of("bench/peer/minhash_lsh.py");
      Peer its = Peer.run(peer, script, new MadeCorpus(sentences, seed), sizes.get(0), folder);
      out.printf(
          Locale.ROOT,
          "datasketch per cpu s: %.0f a shingle at a time, %.0f with all of a report at once%n"
              + "here %.1f and %.1f times as many%n",
          its.reports() / its.oneByOne(),
          its.reports() / its.atOnce(),
          its.oneByOne() / cost[0],
          its.atOnce() / cost[0]);
    }
    return 0;
  }

  /** The processor seconds of adding that many. */
  private double measure(List<String> sentences, int size) throws IOException {
    Path at = folder.resolve("index-" + size);
    delete(at);
    MadeCorpus corpus = new MadeCorpus(sentences, seed);
    Load load = new Load(corpus, FingerprintIndex.open(at));
    load.add(size);
    load.finish();
    double[] more = new double[MORE];
    try (FingerprintIndex index = FingerprintIndex.open(at)) {
      for (int i = 0; i < MORE; i++) {
        MadeReport report = corpus.next();
        long start = System.nanoTime();
        index.add(report.id(), report.text());
        more[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(more);
    print(
        size,
        Math.round(size / load.wallSeconds()),
        Math.round(size / load.processorSeconds()),
        load.suggestions(),
        load.recall(Kind.COPY),
        load.recall(Kind.REVISION),
        load.recall(Kind.PARTIAL),
        disk(at) >> 20,
        peak(),
        more[MORE / 2],
        more[MORE * 99 / 100],
        more[MORE - 1]);
    delete(at);
    return load.processorSeconds();
  }

  private void print(Object... cells) {
    StringBuilder line = new StringBuilder();
    for (Object cell : cells) {
      String text = cell instanceof Double d ? String.format(Locale.ROOT, "%.4g", d) : "" + cell;
      line.append(String.format(Locale.ROOT, "%10s", text));
    }
    out.println(line);
  }

  /**
   * The most memory the process ever held, mapped files included, in MB; 0 where it is not told.
   */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static long disk(Path folder) throws IOException {
    long bytes = 0;
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
