package org.accord.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.accord.lineage.LineageFinder;
import org.accord.model.Digest;
import org.accord.model.ReportId;

/**
 * Chooses the numbers of {@link Nearness} on one half of a set's events (topics, in ECB+) and tries
 * them on the other, both ways, for several halvings; then chooses on one set and tries on the
 * other.
 *
 * <p>Run it with the test class path; docs/stories.md has what it printed.
 */
final class StoryCrossValidation {

  private static final int HALVINGS = 3;
  private static final int BEST = 20;
  private static final double[] LEAST = {0.05, 0.06, 0.08};
  private static final double[] DEMAND = {0.4, 0.45, 0.5, 0.55};
  private static final double[] UNDATED = {0.65, 0.7, 0.75, 0.8};
  private static final double[] ALONE = {0.4, 0.5, 0.6, 0.7};

  private final StoryGold gold;
  private final List<Text> texts;
  private final float[][] likeness;
  private final Map<ReportId, Integer> place = new TreeMap<>();

  private StoryCrossValidation(StoryGold gold) {
    this.gold = gold;
    for (int i = 0; i < gold.reports().size(); i++) {
      place.put(gold.reports().get(i).id(), i);
    }
    texts =
        BeatWords.weighed(
            Text.of(gold.reports(), LineageFinder.find(gold.reports()), new StoryMemory()));
    likeness = new WordIndex(texts).likeness();
  }

  public static void main(String[] args) throws IOException {
    Map<String, StoryCrossValidation> sets = new TreeMap<>();
    for (String set : new String[] {"news-events", "ecbplus"}) {
      sets.put(set, new StoryCrossValidation(StoryGold.load(set).orElseThrow()));
    }
    sets.forEach((name, set) -> System.out.println(name + "\n" + set.halves()));
    sets.forEach(
        (name, set) -> {
          Nearness chosen = set.best(-1, 0);
          System.out.println("chosen on all of " + name + ": " + chosen);
          sets.forEach(
              (other, tried) ->
                  System.out.println("  " + other + ": " + tried.figure(chosen, -1, 0)));
        });
  }

  private String halves() {
    StringBuilder out = new StringBuilder();
    double sum = 0;
    for (int halving = 0; halving < HALVINGS; halving++) {
      for (int half = 0; half < 2; half++) {
        Nearness chosen = best(half, halving);
        double f1 = figure(chosen, 1 - half, halving).f1();
        sum += f1;
        out.append(
            String.format(
                Locale.ROOT,
                "  halving %d, chosen on half %d: %s: there %.3f, other half %.3f; shipped %.3f%n",
                halving,
                half,
                chosen,
                figure(chosen, half, halving).f1(),
                f1,
                figure(Nearness.SHIPPED, 1 - half, halving).f1()));
      }
    }
    return out.append(String.format(Locale.ROOT, "  mean %.3f", sum / HALVINGS / 2)).toString();
  }

  /** The middle of the settings that do best: one alone would be chosen by luck. */
  private Nearness best(int half, int halving) {
    Map<Nearness, Double> tried = new LinkedHashMap<>();
    for (double least : LEAST) {
      for (double demand : DEMAND) {
        for (double undated : UNDATED) {
          for (double alone : ALONE) {
            Nearness nearness = new Nearness(least, demand, undated, alone);
            tried.put(nearness, figure(nearness, half, halving).f1());
          }
        }
      }
    }
    List<Nearness> best =
        tried.entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> -e.getValue()))
            .limit(BEST)
            .map(Map.Entry::getKey)
            .toList();
    return new Nearness(
        mean(best, Nearness::least),
        mean(best, Nearness::demand),
        mean(best, Nearness::undated),
        mean(best, Nearness::alone));
  }

  private static double mean(List<Nearness> settings, ToDoubleFunction<Nearness> number) {
    return settings.stream().mapToDouble(number).average().orElseThrow();
  }

  /** B-cubed on one half of the events, all of them mixed; on all of them for half -1. */
  private BCubed figure(Nearness nearness, int half, int halving) {
    List<Integer> some = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      if (half < 0 || members(t, half, halving).size() > 0) {
        some.add(t);
      }
    }
    float[][] rows = new float[some.size()][];
    boolean[] dated = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      dated[i] = texts.get(some.get(i)).days().known();
      rows[i] = new float[i];
      for (int j = 0; j < i; j++) {
        rows[i][j] = likeness[some.get(i)][some.get(j)];
      }
    }
    int[] groups = Agglomeration.of(rows, dated, nearness);
    List<String> events = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      for (int report : members(some.get(i), half, halving)) {
        events.add(gold.events().get(report));
        found.add(String.valueOf(groups[i]));
      }
    }
    return BCubed.of(events, found);
  }

  private List<Integer> members(int text, int half, int halving) {
    List<Integer> members = new ArrayList<>();
    for (ReportId id : texts.get(text).reports()) {
      int report = place.getOrDefault(id, 0);
      int digit = Character.digit(Digest.of(halving + gold.halves().get(report)).charAt(1), 16);
      if (half < 0 || digit % 2 == half) {
        members.add(report);
      }
    }
    return members;
  }
}
