package org.accord.model.operation;

import java.util.List;
import java.util.Locale;
import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that ties one thing to another: A only if B, B in return for A, A before B.
 *
 * @param words as the text has them
 * @param cue the words that tie
 * @param what the act that is tied, null where the sentence has not both
 * @param on the act to which it is tied: what must come first, is given in return or goes beside
 * @param who names of those who tell it; the outlet where the narrator does
 */
public record Condition(
    Link link,
    String words,
    String cue,
    @Nullable String what,
    @Nullable String on,
    List<String> who,
    List<Evidence> evidence) {

  public Condition {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A condition without evidence: " + words);
    }
    who = List.copyOf(who);
    evidence = List.copyOf(evidence);
  }

  /** How the two are tied. */
  public enum Link {
    ONLY_IF,
    IN_RETURN,
    BEFORE,
    TOGETHER;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
