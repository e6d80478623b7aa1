package org.accord.bench.lineage;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accord.bench.lineage.MadeReport.Kind;
import org.accord.lineage.index.FingerprintIndex;
import org.accord.lineage.index.Match;

/**
 * Adds made reports to an index and keeps account.
 *
 * <p>The making of the reports is left out of both times. Processor time is that of the whole
 * process, with merging and collecting, so that a busy machine changes it little.
 */
final class Load {

  private static final int CHUNK = 5_000;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Map<Kind, int[]> found = new EnumMap<>(Kind.class);
  private final MadeCorpus corpus;
  private final FingerprintIndex index;
  private long wall;
  private long processor;
  private long suggested;
  private int reports;

  Load(MadeCorpus corpus, FingerprintIndex index) {
    this.corpus = corpus;
    this.index = index;
  }

  void add(int size) {
    for (int left = size; left > 0; left -= CHUNK) {
      long making = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long before = SYSTEM.getProcessCpuTime();
      List<MadeReport> chunk = new ArrayList<>();
      for (int i = 0; i < Math.min(CHUNK, left); i++) {
        chunk.add(corpus.next());
      }
      making = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - making;
      long start = System.nanoTime();
      add(chunk);
      wall += System.nanoTime() - start;
      processor += SYSTEM.getProcessCpuTime() - before - making;
    }
  }

  /** Closes the index; what merging is left counts. */
  void finish() throws IOException {
    long start = System.nanoTime();
    long before = SYSTEM.getProcessCpuTime();
    index.close();
    wall += System.nanoTime() - start;
    processor += SYSTEM.getProcessCpuTime() - before;
  }

  private void add(List<MadeReport> chunk) {
    List<List<Match>> matches =
        index.addAll(
            chunk.stream().map(r -> new FingerprintIndex.Entry(r.id(), r.text())).toList());
    for (int i = 0; i < chunk.size(); i++) {
      count(chunk.get(i), matches.get(i));
    }
  }

  private void count(MadeReport report, List<Match> matches) {
    reports++;
    suggested += matches.size();
    int[] counts = found.computeIfAbsent(report.kind(), k -> new int[2]);
    counts[0]++;
    counts[1] += matches.stream().anyMatch(m -> m.report().equals(report.parent())) ? 1 : 0;
  }

  int reports() {
    return reports;
  }

  double wallSeconds() {
    return wall / 1e9;
  }

  double processorSeconds() {
    return processor / 1e9;
  }

  /** Suggestions for one report, on average. */
  double suggestions() {
    return (double) suggested / reports;
  }

  /** The part of the reports of that kind to which their parent was suggested. */
  double recall(Kind kind) {
    int[] counts = found.getOrDefault(kind, new int[2]);
    return counts[0] == 0 ? 1 : (double) counts[1] / counts[0];
  }
}
