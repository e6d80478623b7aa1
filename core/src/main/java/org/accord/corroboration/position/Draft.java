package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Status;
import org.jspecify.annotations.Nullable;

/**
 * A finding before it is weighed against the others: which assertions stand on which side.
 *
 * @param topic a label of the text's own words
 * @param kind event, count, blame, denial, agreement, cause, detail ...
 * @param sides never empty; the first is the one with most behind it
 * @param silent names of those said not to have confirmed
 * @param bonus what the sort of question adds to the weight
 */
public record Draft(
    String topic, String kind, Status status, List<Side> sides, List<String> silent, double bonus) {

  public Draft {
    sides = List.copyOf(sides);
    silent = List.copyOf(silent);
  }

  /**
   * One side: the assertions that say the same.
   *
   * @param source who is shown as its only origin, where the deed itself is its own source
   * @param says the words of one assertion that answer the question, null where all of them do
   * @param claimant whose word it is where another's denial is all that tells of it
   */
  public record Side(
      List<Assertion> assertions,
      @Nullable OwnDeed source,
      @Nullable String says,
      @Nullable Origin claimant) {
    public Side {
      if (assertions.isEmpty()) {
        throw new IllegalArgumentException("A side without assertions");
      }
      assertions = assertions.stream().sorted().toList();
    }

    public Side(List<Assertion> assertions, @Nullable OwnDeed source, @Nullable String says) {
      this(assertions, source, says, null);
    }

    public Side(List<Assertion> assertions, @Nullable OwnDeed source) {
      this(assertions, source, null);
    }

    public static Side of(List<Assertion> assertions) {
      return new Side(assertions, null, null);
    }
  }

  /** All assertions of all sides, in order, each once. */
  public Set<Assertion> assertions() {
    Set<Assertion> all = new TreeSet<>();
    for (Side side : sides) {
      all.addAll(side.assertions());
    }
    return all;
  }

  /** Names of all sides' assertions' keys, for telling drafts apart. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    assertions().forEach(a -> keys.add(a.key()));
    return keys;
  }
}
