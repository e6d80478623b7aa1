package org.accord.corroboration.position;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.origin.Parties;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;

/**
 * The party whose own public act a group of assertions tells: its vote, its order, its statement.
 *
 * <p>Outlets that report what a body decided or what somebody declared are not independent of one
 * another: all rest on the one who did it.
 *
 * @param key of the party
 * @param name as shown
 */
public record OwnDeed(String key, String name) {

  private static final Set<EventType> PUBLIC_ACTS =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SANCTION,
          EventType.AGREE);

  /** Whether only its doer can tell of such an act at first hand: a vote, an order, an arrest. */
  static boolean isOfficial(Event event) {
    return event.type() == EventType.COERCE
        || event.type() != null && PUBLIC_ACTS.contains(event.type());
  }

  /** The one party whose public act most of the assertions tell, if there is one. */
  public static Optional<OwnDeed> of(List<Assertion> assertions, Parties parties) {
    Map<String, Integer> acts = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Assertion assertion : assertions) {
      Set<String> keys = new TreeSet<>();
      for (Event event : assertion.events()) {
        boolean official =
            event.type() != null
                && (PUBLIC_ACTS.contains(event.type())
                    || event.type() == EventType.COERCE
                        && event.agents().stream()
                            .allMatch(a -> parties.key(a).startsWith("state:")));
        if (official && event.agents().size() == 1) {
          String agent = event.agents().get(0);
          keys.add(parties.key(agent));
          names.merge(parties.key(agent), parties.name(agent), OwnDeed::shorter);
        }
      }
      keys.forEach(k -> acts.merge(k, 1, Integer::sum));
    }
    return acts.entrySet().stream()
        .filter(e -> 2 * e.getValue() > assertions.size())
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(e -> new OwnDeed(e.getKey(), names.getOrDefault(e.getKey(), e.getKey())));
  }

  private static String shorter(String left, String right) {
    return left.length() < right.length()
            || left.length() == right.length() && left.compareTo(right) < 0
        ? left
        : right;
  }
}
