package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.origin.Parties;

/** Parts assertions into sides by who stands behind them. */
public final class Sides {

  private Sides() {}

  /**
   * A side for each set of origins, the larger first; what the narrator tells joins the side of the
   * one whose own deed it is.
   */
  public static List<Draft.Side> byOrigin(
      Collection<Assertion> assertions, Parties parties, int most) {
    Map<String, List<Assertion>> parts = new TreeMap<>();
    for (Assertion assertion : assertions) {
      parts.computeIfAbsent(origin(assertion, parties), o -> new ArrayList<>()).add(assertion);
    }
    return parts.values().stream()
        .sorted(
            Comparator.comparingInt((List<Assertion> p) -> -p.size())
                .thenComparing(p -> p.stream().sorted().findFirst().orElseThrow()))
        .limit(most)
        .map(p -> side(p, parties))
        .toList();
  }

  /** A side whose only origin is the doer, where all of it tells of one doer's public act. */
  public static Draft.Side side(List<Assertion> assertions, Parties parties) {
    Optional<OwnDeed> deed = OwnDeed.of(assertions, parties);
    boolean relayed =
        deed.isPresent()
            && assertions.stream()
                .allMatch(a -> a.voice().narrator() || a.voice().keys().contains(deed.get().key()));
    return new Draft.Side(assertions, relayed ? deed.orElse(null) : null);
  }

  private static String origin(Assertion assertion, Parties parties) {
    return assertion.voice().narrator()
        ? OwnDeed.of(List.of(assertion), parties)
            .map(OwnDeed::key)
            .orElse(String.join("+", assertion.voice().keys()))
        : String.join("+", assertion.voice().keys());
  }
}
