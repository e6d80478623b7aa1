package org.accord.corroboration.telling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accord.model.finding.Finding;

/**
 * A finding that could be told, with what was seen of it.
 *
 * @param traits by name, in a fixed order
 */
public record Weighed(Finding finding, Map<String, Double> traits) {

  public Weighed {
    traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
  }

  static Weighed of(Candidate candidate) {
    Map<String, Double> traits = new LinkedHashMap<>();
    for (Trait trait : Trait.values()) {
      traits.put(trait.name(), candidate.traits()[trait.ordinal()]);
    }
    return new Weighed(candidate.finding(), traits);
  }
}
