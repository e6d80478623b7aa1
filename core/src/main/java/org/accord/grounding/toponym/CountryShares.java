package org.accord.grounding.toponym;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How much a story speaks of each country, by code: 1 for the one it speaks of most. */
public final class CountryShares {

  private static final double MENTIONED = 0.08;

  private static final double OF_OUTLET = 0.3;

  private final Map<String, Double> weights = new TreeMap<>();
  private final Map<String, Double> byName = new TreeMap<>();
  private double most;

  /** Shares by which just these countries are spoken of, all alike. */
  public static CountryShares of(Set<String> countries) {
    CountryShares shares = new CountryShares();
    countries.forEach(code -> shares.add(code, "", 1));
    return shares;
  }

  /** Adds what one word tells: "Syrian" of SY. */
  public void add(String code, String word, double weight) {
    double now = weights.merge(code, weight, Double::sum);
    byName.merge(code + " " + word, weight, Double::sum);
    most = Math.max(most, now);
  }

  /** Adds what the address of a report's outlet tells. */
  public void addOutlet(String code) {
    add(code, "", Math.max(1, OF_OUTLET * most));
  }

  /** From 0, never spoken of, to 1, spoken of most. */
  public double share(String code) {
    return most == 0 ? 0 : weights.getOrDefault(code, 0.0) / most;
  }

  /** The share as it would be without that word: "Jordan" is no evidence that Jordan is meant. */
  double shareWithout(String code, String word) {
    double own = byName.getOrDefault(code + " " + word, 0.0);
    return most == 0 ? 0 : (weights.getOrDefault(code, 0.0) - own) / most;
  }

  /** Whether the country is more than a passing word. */
  public boolean isSpokenOf(String code) {
    return share(code) >= MENTIONED;
  }

  /** The countries that are more than a passing word, by code. */
  public Set<String> spokenOf() {
    return weights.keySet().stream()
        .filter(this::isSpokenOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean isEmpty() {
    return most == 0;
  }
}
