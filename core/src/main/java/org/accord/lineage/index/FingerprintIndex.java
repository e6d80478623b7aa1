package org.accord.lineage.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * An index of reports by the runs of words they hold, on disk or in memory.
 *
 * <p>Promised: two reports that have twice {@link #REACH} words less four in a row in common, or
 * {@link #REACH} words in a row in two places, are suggested to each other, unless more than
 * {@value Holders#MANY} reports hold those very words. An index in a folder keeps every report
 * whose {@link #add} has returned, even if the program is killed.
 */
public final class FingerprintIndex implements Closeable {

  /** The shortest passage, in words, that always leaves a trace. */
  public static final int REACH = 8;

  private static final int MEMORY = 1 << 22;
  private static final int SHARED_RUNS = 2;

  private final Winnowing winnowing;
  private final ReportNames names = new ReportNames();
  private final List<SortedRun> memory = new ArrayList<>();
  private final int mostInMemory;
  private final @Nullable IndexFolder folder;
  private int inMemory;

  private FingerprintIndex(int reach, int mostInMemory, @Nullable Path folder) throws IOException {
    this.winnowing = new Winnowing(reach);
    this.mostInMemory = mostInMemory;
    this.folder = folder == null ? null : IndexFolder.open(folder, reach, names, this::replayed);
  }

  /** An index that is gone when it is closed. */
  public static FingerprintIndex inMemory(int reach) {
    try {
      return new FingerprintIndex(reach, Integer.MAX_VALUE, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the index in that folder, or begins one. Only one program can have it open. */
  public static FingerprintIndex open(Path folder) throws IOException {
    return open(folder, REACH, MEMORY);
  }

  static FingerprintIndex open(Path folder, int reach, int mostInMemory) throws IOException {
    return new FingerprintIndex(reach, mostInMemory, folder);
  }

  /**
   * Adds a report, and gives those of the earlier ones that are worth comparing with it, the most
   * alike first. A report that is there already is not added again.
   */
  public List<Match> add(ReportId report, String text) {
    return addAll(List.of(new Entry(report, text))).get(0);
  }

  /**
   * Adds reports, and gives for each what {@link #add} would give if they were added one by one;
   * with some thousands at once it takes less time.
   */
  public synchronized List<List<Match>> addAll(List<Entry> reports) {
    int first = names.size();
    List<long[]> fresh = new ArrayList<>();
    int[] places = new int[reports.size()];
    try {
      for (int i = 0; i < places.length; i++) {
        Entry entry = reports.get(i);
        places[i] = names.number(entry.report()) - first;
        if (places[i] < -first) {
          long[] runs = winnowing.of(entry.text());
          if (folder != null) {
            folder.journal(entry.report(), runs);
          }
          places[i] = names.add(entry.report()) - first;
          fresh.add(runs);
        }
      }
      if (folder != null) {
        folder.sync();
      }
      SortedRun runs = run(fresh, first);
      int[][] holders = Holders.of(runs, first, fresh.size(), indexed());
      keep(runs);
      if (folder != null && inMemory >= mostInMemory) {
        folder.flush(together(), names);
        memory.clear();
        inMemory = 0;
      }
      List<List<Match>> matches = new ArrayList<>();
      for (int i = 0; i < places.length; i++) {
        matches.add(
            places[i] >= 0
                ? matches(holders[places[i]], fresh.get(places[i]).length, -1)
                : like(reports.get(i).text(), places[i] + first));
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reports that are worth comparing with a text, the most alike first. */
  public synchronized List<Match> like(String text) {
    return like(text, -1);
  }

  /** How many reports it holds. */
  public synchronized int size() {
    return names.size();
  }

  public synchronized boolean contains(ReportId report) {
    return names.number(report) >= 0;
  }

  /**
   * Holds every file against its checksum.
   *
   * @throws IndexDamagedException if one is not as it was written
   */
  public synchronized void verify() throws IOException {
    if (folder != null) {
      folder.verify();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (folder != null) {
      folder.close();
    }
  }

  private List<Match> like(String text, int without) {
    long[] runs = winnowing.of(text);
    int next = names.size();
    int[] holders = Holders.of(run(List.of(runs), next), next, 1, indexed())[0];
    return matches(holders, runs.length, without);
  }

  private List<SortedRun> indexed() {
    List<SortedRun> all = new ArrayList<>(folder == null ? List.of() : folder.runs());
    all.addAll(memory);
    return all;
  }

  private void replayed(ReportId report, long[] runs) {
    keep(run(List.of(runs), names.add(report)));
  }

  /** The runs of reports that are numbered from {@code first} on. */
  private static SortedRun run(List<long[]> reports, int first) {
    long[] entries = new long[reports.stream().mapToInt(r -> r.length).sum()];
    int n = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (long run : reports.get(i)) {
        entries[n++] = SortedRun.entry(run, first + i);
      }
    }
    if (reports.size() > 1) {
      SortedRun.sort(entries);
    }
    return SortedRun.of(entries);
  }

  private void keep(SortedRun run) {
    SortedRun last = run;
    inMemory += last.size();
    while (!memory.isEmpty() && memory.get(memory.size() - 1).size() < 2L * last.size()) {
      last = memory.remove(memory.size() - 1).with(last);
    }
    memory.add(last);
  }

  private SortedRun together() {
    SortedRun all = memory.get(memory.size() - 1);
    for (int i = memory.size() - 2; i >= 0; i--) {
      all = memory.get(i).with(all);
    }
    return all;
  }

  /** Those that stand often enough among the holders, sorted, of the runs of a report. */
  private List<Match> matches(int[] holders, int runs, int without) {
    List<Match> matches = new ArrayList<>();
    for (int from = 0; from < holders.length; ) {
      int to = from + 1;
      while (to < holders.length && holders[to] == holders[from]) {
        to++;
      }
      if (to - from >= Math.min(SHARED_RUNS, runs) && holders[from] != without) {
        matches.add(new Match(names.get(holders[from]), to - from));
      }
      from = to;
    }
    matches.sort(Comparator.comparingInt((Match m) -> -m.runs()));
    return matches;
  }

  /** A report on its way into the index. */
  public record Entry(ReportId report, String text) {}
}
