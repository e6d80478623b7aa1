package org.accord.lineage;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.lineage.comparison.Thresholds;

/** Prints the figures of docs/lineage.md, in the form of {@code lineage-eval.tsv}. */
final class CrossValidationMain {

  private CrossValidationMain() {}

  public static void main(String[] args) throws IOException {
    List<LabelledPairs.Pair> pairs = LabelledPairs.load(LabelledPairs.folder());
    figures(pairs).forEach((name, score) -> System.out.println(name + "\t" + score));
    Map<Thresholds, Integer> chosen = new LinkedHashMap<>();
    CrossValidation validation = new CrossValidation(pairs);
    validation.leavingOneClusterOut(chosen);
    chosen.forEach((thresholds, n) -> System.out.println(n + " times " + thresholds));
    System.out.println("on all " + validation.onAll());
    for (LabelledPairs.Pair pair : pairs) {
      Likeness told = pair.told(Thresholds.CHOSEN);
      if (told.relation() != pair.gold() || Math.abs(told.shared() - pair.shared()) > 0.15) {
        System.out.printf(
            "%s\tgold %s %.2f\ttold %s %.2f%n",
            pair.id(), pair.gold(), pair.shared(), told.relation(), told.shared());
      }
    }
  }

  /** Each way of measuring, with its figures. */
  static Map<String, PairScore> figures(List<LabelledPairs.Pair> pairs) {
    Map<String, PairScore> figures = new LinkedHashMap<>();
    PairScore shipped = new PairScore();
    pairs.forEach(p -> shipped.add(p, p.told(Thresholds.CHOSEN)));
    figures.put("shipped", shipped);
    CrossValidation validation = new CrossValidation(pairs);
    figures.put("one cluster out", validation.leavingOneClusterOut(new LinkedHashMap<>()));
    for (int seed = 0; seed < 5; seed++) {
      figures.put(
          "folds of five, seed " + seed,
          validation.leavingFoldsOut(5, seed, new LinkedHashMap<>()));
    }
    return figures;
  }
}
