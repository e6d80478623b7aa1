package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.origin.Parties;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Quotation;
import org.accord.model.finding.Origin;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/**
 * The speakers who are heard at first hand and surely are several.
 *
 * <p>Words that two reports quote alike were said once, whomever the one or the other names: who
 * says nothing but what another is quoted with is not counted beside him.
 */
final class Speakers {

  /** The least number of words, by stem, of a quotation that is known again, and the part. */
  private static final int QUOTED = 4;

  private static final double ALIKE = 0.8;

  private final Parties parties;

  Speakers(Parties parties) {
    this.parties = parties;
  }

  /**
   * What one origin says.
   *
   * @param origin as it is heard in all that it says here
   * @param echo where another is quoted with the same words, else null
   * @param words the words of that, by stem
   */
  private record Said(Origin origin, @Nullable Assertion echo, @Nullable Set<String> words) {}

  /**
   * The largest set of origins of which no two may be one, by key.
   *
   * @param heard by key, each as it is heard here
   */
  List<Origin> surely(List<Assertion> assertions, TreeMap<String, Origin> heard) {
    Set<Said> said = new HashSet<>();
    List<Said> ordered = new ArrayList<>();
    Map<Assertion, Set<String>> quoted = new HashMap<>();
    for (Assertion assertion : assertions) {
      Attribution spoken = assertion.heard();
      if (spoken != null && spoken.quotation() != Quotation.INDIRECT && heard.size() > 1) {
        quoted.put(assertion, Set.copyOf(Stems.of(assertion.words())));
      }
    }
    for (Assertion assertion : assertions) {
      Set<String> words = quoted.get(assertion);
      boolean echo =
          words != null
              && quoted.entrySet().stream()
                  .anyMatch(o -> isEcho(assertion, words, o.getKey(), o.getValue()));
      for (Origin origin : assertion.voice().origins()) {
        Origin known = heard.get(origin.key());
        Said one =
            known == null ? null : new Said(known, echo ? assertion : null, echo ? words : null);
        if (one != null && said.add(one)) {
          ordered.add(one);
        }
      }
    }
    return Independence.surely(
            ordered,
            Said::origin,
            o -> parties.role(o.name()),
            o -> parties.initials(o.name()),
            Speakers::mayBeOne)
        .stream()
        .map(Said::origin)
        .sorted(Comparator.comparing(Origin::key))
        .toList();
  }

  private static boolean mayBeOne(Said left, Said right) {
    return !left.equals(right)
        && (left.origin.key().equals(right.origin.key())
            || left.echo != null
                && right.echo != null
                && left.words != null
                && right.words != null
                && isEcho(left.echo, left.words, right.echo, right.words));
  }

  /** Whether two reports hand the same words to two speakers. */
  private static boolean isEcho(
      Assertion left, Set<String> words, Assertion right, Set<String> others) {
    int fewer = Math.min(words.size(), others.size());
    return fewer >= QUOTED
        && !left.claim().evidence().report().equals(right.claim().evidence().report())
        && Collections.disjoint(left.voice().keys(), right.voice().keys())
        && words.stream().filter(others::contains).count() >= ALIKE * fewer;
  }
}
