package org.accord.claim.attribution.cue;

import java.util.List;
import java.util.Set;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A row of the cue table.
 *
 * @param lemma base form of its first word, then its other words as they are
 * @param strong whether a rule may trust it without marks and without the reader
 * @param rule the row itself
 */
public record Cue(
    List<String> lemma,
    Stance stance,
    boolean strong,
    Set<String> frames,
    @Nullable String channel,
    RuleRef rule) {

  public boolean takes(String... anyOf) {
    for (String frame : anyOf) {
      if (frames.contains(frame)) {
        return true;
      }
    }
    return false;
  }

  public String head() {
    return lemma.get(0);
  }
}
