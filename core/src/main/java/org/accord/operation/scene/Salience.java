package org.accord.operation.scene;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.Dossier;
import org.accord.model.claim.Claim;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Stems;

/** How much the story speaks of a word: the share of its sentences, copies once, that hold it. */
public record Salience(Map<String, Double> share) {

  public static Salience of(Dossier dossier) {
    Map<String, Integer> holding = new HashMap<>();
    Set<SentenceRef> seen = new TreeSet<>();
    for (Claim claim : dossier.claims()) {
      if (seen.add(dossier.lineages().firstTold(claim.sentence()))) {
        new TreeSet<>(Stems.of(dossier.words(claim.evidence())))
            .forEach(s -> holding.merge(s, 1, Integer::sum));
      }
    }
    Map<String, Double> share = new HashMap<>();
    double all = Math.max(1, seen.size());
    holding.forEach((s, n) -> share.put(s, n / all));
    return new Salience(share);
  }

  /** The summed share of the distinct stems, damped by their number. */
  public double of(String words) {
    Set<String> stems = new LinkedHashSet<>(Stems.of(words));
    double sum = 0;
    for (String stem : stems) {
      sum += share.getOrDefault(stem, 0.0);
    }
    return stems.isEmpty() ? 0 : sum / Math.sqrt(stems.size() + 4.0);
  }
}
