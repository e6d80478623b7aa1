package org.accord.app.server.resource;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accord.app.server.route.Problem;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;

/**
 * The filters that take one of a few words. Any other word is refused: an empty answer to a slip of
 * the pen would read as "nothing is contested".
 */
final class ClosedValues {

  private static final Set<Sort> OF_EVENTS = EnumSet.of(Sort.CLAIMS, Sort.EVENTS);

  private static final Map<String, Set<String>> EVERYWHERE =
      Map.of(
          "stance", words(Stance.values(), Stance::word),
          "certainty", words(Certainty.values(), Certainty::word),
          "phase", words(Phase.values(), Phase::word));

  private static final Set<String> TYPES = words(EventType.values(), EventType::name);
  private static final Set<String> STATUSES = words(Status.values(), Status::word);

  private ClosedValues() {}

  /** Refuses a value that no row of the sort can have. */
  static void check(Sort sort, String facet, List<String> values) {
    Set<String> known = of(sort, facet);
    for (String value : values) {
      if (!known.isEmpty() && !known.contains(value.strip().toLowerCase(Locale.ROOT))) {
        throw Problem.badRequest(
            "No "
                + facet
                + " is called '"
                + value
                + "'. One of: "
                + String.join(", ", known)
                + ".");
      }
    }
  }

  private static Set<String> of(Sort sort, String facet) {
    if (facet.equals("type")) {
      return OF_EVENTS.contains(sort) ? TYPES : Set.of();
    }
    if (facet.equals("status")) {
      return sort == Sort.FINDINGS ? STATUSES : Set.of();
    }
    return EVERYWHERE.getOrDefault(facet, Set.of());
  }

  private static <E> Set<String> words(E[] values, Function<E, String> word) {
    return Arrays.stream(values)
        .map(v -> word.apply(v).toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
