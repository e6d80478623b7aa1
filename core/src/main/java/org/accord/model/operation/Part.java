package org.accord.model.operation;

import java.util.List;
import java.util.Locale;
import org.accord.model.Evidence;

/**
 * The part that an actor has in the undertaking.
 *
 * @param actor id
 */
public record Part(Role role, String actor, String name, List<Evidence> evidence) {

  public Part {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A part without evidence: " + name);
    }
    evidence = List.copyOf(evidence);
  }

  /** As what the actor takes part. */
  public enum Role {
    PARTY,
    MEDIATOR,
    GUARANTOR;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
