package org.accord.corroboration.gist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Assertions that assert the same thing, in their own order; never empty. */
public record Group(List<Assertion> members) {

  public Group {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("A group of no assertions");
    }
    members = members.stream().sorted().toList();
  }

  /** The member that is most like the others; the shorter one of equals. */
  public Assertion central() {
    if (members.size() == 1) {
      return members.get(0);
    }
    FeatureVector centre = centre();
    return members.stream()
        .max(
            Comparator.comparingDouble(
                    (Assertion a) -> Math.round(1e6 * a.features().cosine(centre)))
                .thenComparing(a -> -a.words().length())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** The sum of the members' vectors, scaled to length one. */
  public FeatureVector centre() {
    if (members.size() == 1) {
      return members.get(0).features().unit();
    }
    Map<String, Double> sum = new TreeMap<>();
    members.forEach(m -> m.features().addTo(sum));
    return FeatureVector.unit(sum);
  }

  /** Keys of all origins behind the group. */
  public Set<String> origins() {
    Set<String> keys = new TreeSet<>();
    members.forEach(m -> keys.addAll(m.voice().keys()));
    return keys;
  }
}
