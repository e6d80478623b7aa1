package org.accord.model.operation;

import java.util.List;
import org.accord.model.Evidence;

/**
 * What the undertaking waits for.
 *
 * @param words as the text has them
 * @param who names of those who say so; the outlet where the narrator does
 */
public record Waiting(String words, List<String> who, List<Evidence> evidence) {

  public Waiting {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("Waiting without evidence: " + words);
    }
    who = List.copyOf(who);
    evidence = List.copyOf(evidence);
  }
}
