package org.accord.corroboration.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.finding.Origin;
import org.accord.text.RuleTable;
import org.accord.text.Stems;

/**
 * Which of several origins are surely independent of one another.
 *
 * <p>A description may mean the one who is named beside it: "officials" beside a ministry, "RAIB
 * investigators" beside the RAIB. Such a one is not counted where the other is, and several that
 * are only described as of one sort of body count once.
 */
final class Independence {

  private static final Map<String, String> DESKS = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Independence.class, "same-desk.tsv").rows()) {
      row.list("words").forEach(w -> DESKS.put(Stems.stem(w), row.get("desk")));
    }
  }

  private Independence() {}

  /** The origins that are surely several, in the order given; never empty where any is given. */
  static List<Origin> surely(Collection<Origin> origins) {
    List<Origin> kept = new ArrayList<>();
    for (Origin origin : origins) {
      boolean covered = origins.stream().anyMatch(o -> !o.equals(origin) && covers(o, origin));
      if (!covered) {
        kept.add(origin);
      }
    }
    return kept;
  }

  /** Whether the one may be whom the other's name means; of two alike the first by key covers. */
  private static boolean covers(Origin other, Origin origin) {
    if (other.key().equals(origin.key())) {
      return false;
    }
    boolean first = other.key().compareTo(origin.key()) < 0;
    if (!within(origin, other)) {
      return false;
    }
    return !within(other, origin) || first;
  }

  private static boolean within(Origin origin, Origin other) {
    Set<String> own = new TreeSet<>(Stems.of(origin.name()));
    Set<String> others = new TreeSet<>(Stems.of(other.name()));
    if (!own.isEmpty() && others.containsAll(own) || isAcronym(origin.name(), other.name())) {
      return true;
    }
    if (!isDescription(origin.name())) {
      return false;
    }
    Set<String> desks = desks(own);
    Set<String> theirs = desks(others);
    return desks.stream().anyMatch(theirs::contains);
  }

  private static Set<String> desks(Set<String> stems) {
    Set<String> desks = new TreeSet<>();
    stems.stream().map(DESKS::get).filter(d -> d != null).forEach(desks::add);
    return desks;
  }

  /** Whether no word of the name is a name: "hospital staff". */
  private static boolean isDescription(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isAcronym(String name, String whole) {
    String first = name.strip().split("\\s+", 2)[0];
    StringBuilder initials = new StringBuilder();
    for (String word : whole.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return first.length() > 1 && first.contentEquals(initials);
  }
}
