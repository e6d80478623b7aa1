package org.accord.lineage.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.lineage.words.WordRow;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Sought;

/**
 * Words that an outlet prints again and again: footers, sign-up lines, standing background.
 *
 * <p>Learned: a run of words that three reports of one outlet hold, which otherwise are of
 * different text, is standing text wherever it appears. Known beforehand: lines that match {@code
 * standing-text.tsv}.
 */
public final class StandingText {

  static final int RUN = 6;
  private static final int HOLDERS = 3;
  private static final int MOST_HOLDERS = 12;
  private static final double DIFFERENT = 0.45;

  private static final List<Sought> LINES =
      RuleTable.load(StandingText.class, "standing-text.tsv").rows().stream()
          .map(r -> Sought.of(Pattern.compile(r.get("pattern"), Pattern.CASE_INSENSITIVE)))
          .toList();

  private static final int LINES_KEPT = 20_000;
  private static final Memo<String, Boolean> KNOWN =
      new Memo<>(LINES_KEPT, line -> Sought.anyIn(LINES, line));

  private final Set<Long> runs;

  private StandingText(Set<Long> runs) {
    this.runs = runs;
  }

  /** Only what is known beforehand. */
  public static StandingText known() {
    return new StandingText(Set.of());
  }

  /** What the outlets of these texts repeat; texts of unknown outlet teach nothing. */
  public static StandingText learn(List<WordRow> texts, List<String> outlets) {
    return learn(texts, outlets, new OutletMemory());
  }

  /** The same, sooner where most of the texts were there before. */
  public static StandingText learn(List<WordRow> texts, List<String> outlets, OutletMemory memory) {
    Map<String, List<WordRow>> byOutlet = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!outlets.get(i).isEmpty()) {
        byOutlet.computeIfAbsent(outlets.get(i), o -> new ArrayList<>()).add(texts.get(i));
      }
    }
    byOutlet.values().removeIf(rows -> rows.size() < HOLDERS);
    Set<Long> runs = new HashSet<>();
    memory.repeated(byOutlet, StandingText::repeated).forEach(runs::addAll);
    return new StandingText(runs);
  }

  private static Set<Long> repeated(List<WordRow> rows) {
    Set<Long> repeated = new HashSet<>();
    new Outlet(rows).addRepeated(repeated);
    return repeated;
  }

  /** Whether both know the same words to be repeated. */
  public boolean isSame(StandingText other) {
    return runs.equals(other.runs);
  }

  /** Which words of the text are repeated ones. */
  BitSet in(WordRow row) {
    BitSet standing = new BitSet();
    for (int i = 0; !runs.isEmpty() && i + RUN <= row.size(); i++) {
      if (runs.contains(row.run(i, RUN))) {
        standing.set(i, i + RUN);
      }
    }
    return standing;
  }

  /** Whether a line like this is known beforehand. */
  static boolean isKnown(String line) {
    return KNOWN.of(line);
  }

  /** The reports of one outlet, as sorted sets of runs. */
  private static final class Outlet {
    private final long[][] texts;
    private final Map<Long, Boolean> different = new HashMap<>();

    Outlet(List<WordRow> rows) {
      texts =
          rows.stream()
              .map(Outlet::runs)
              .filter(t -> t.length > 0)
              .sorted(
                  Comparator.comparingInt((long[] t) -> -t.length).thenComparing(Arrays::compare))
              .toArray(long[][]::new);
    }

    private static long[] runs(WordRow row) {
      long[] runs = new long[Math.max(0, row.size() - RUN + 1)];
      for (int i = 0; i < runs.length; i++) {
        runs[i] = row.run(i, RUN);
      }
      Arrays.sort(runs);
      int kept = 0;
      for (int i = 0; i < runs.length; i++) {
        if (i == 0 || runs[i] != runs[i - 1]) {
          runs[kept++] = runs[i];
        }
      }
      return Arrays.copyOf(runs, kept);
    }

    void addRepeated(Set<Long> repeated) {
      Map<Long, List<Integer>> holders = new HashMap<>();
      for (int t = 0; t < texts.length; t++) {
        for (long run : texts[t]) {
          holders.computeIfAbsent(run, r -> new ArrayList<>(1)).add(t);
        }
      }
      Map<List<Integer>, Set<Long>> byHolders =
          holders.entrySet().stream()
              .filter(e -> e.getValue().size() >= HOLDERS)
              .collect(
                  Collectors.groupingBy(
                      Map.Entry::getValue,
                      Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
      byHolders.forEach(
          (who, what) -> {
            if (areDifferent(who)) {
              repeated.addAll(what);
            }
          });
    }

    /** Whether three of the holders, longest first, are of different text. */
    private boolean areDifferent(List<Integer> holders) {
      List<Integer> apart = new ArrayList<>();
      for (int t : holders.subList(0, Math.min(MOST_HOLDERS, holders.size()))) {
        if (apart.stream().allMatch(u -> different(u, t))) {
          apart.add(t);
        }
        if (apart.size() >= HOLDERS) {
          return true;
        }
      }
      return false;
    }

    private boolean different(int one, int other) {
      return different.computeIfAbsent(
          ((long) one << 32) | other,
          k ->
              shared(texts[one], texts[other])
                  < DIFFERENT * Math.min(texts[one].length, texts[other].length));
    }

    private static int shared(long[] a, long[] b) {
      int n = 0;
      for (int i = 0, j = 0; i < a.length && j < b.length; ) {
        if (a[i] == b[j]) {
          n++;
          i++;
          j++;
        } else if (a[i] < b[j]) {
          i++;
        } else {
          j++;
        }
      }
      return n;
    }
  }
}
