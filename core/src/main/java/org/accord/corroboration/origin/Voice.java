package org.accord.corroboration.origin;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.finding.Origin;

/**
 * Those on whom one claim rests.
 *
 * @param origins one for each independent party that says it, never empty
 * @param names as shown: the speakers, or the outlet in the narrator's own voice
 * @param narrator whether the outlet tells it in its own voice
 * @param relayed whether an outlet is all that stands behind it: the narrator, a newspaper cited
 *     for it, or "reportedly"
 * @param unnamed whether the text keeps back who it is
 * @param quoted keys of those whose words they pass on
 * @param keys of the origins, whatever is given for it
 */
public record Voice(
    List<Origin> origins,
    List<String> names,
    boolean narrator,
    boolean relayed,
    boolean unnamed,
    Set<String> quoted,
    Set<String> keys) {

  public Voice {
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("A claim without an origin, said by " + names);
    }
    origins = List.copyOf(origins);
    names = List.copyOf(names);
    quoted = Collections.unmodifiableSet(new TreeSet<>(quoted));
    Set<String> own = new TreeSet<>();
    origins.forEach(o -> own.add(o.key()));
    keys = Collections.unmodifiableSet(own);
  }

  Voice(
      List<Origin> origins,
      List<String> names,
      boolean narrator,
      boolean relayed,
      boolean unnamed) {
    this(origins, names, narrator, relayed, unnamed, Set.of(), Set.of());
  }

  /** The same, passing on the words of others. */
  Voice quoting(Set<String> others) {
    return new Voice(origins, names, narrator, relayed, unnamed, others, keys);
  }

  /** Whether every origin has an interest. */
  public boolean interested() {
    return origins.stream().allMatch(Origin::interested);
  }
}
