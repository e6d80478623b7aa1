package org.accord.model.claim;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.lineage.SentenceRef;

/**
 * One thing that a report states, under the attributions that it stands in.
 *
 * <p>A claim is a clause: the content of an attribution, or a sentence in the narrator's own voice,
 * with the events and quantities told in it. It may hold neither, where somebody says something
 * that is no event.
 *
 * @param evidence the words of the claim
 * @param sentence the sentence it begins in
 * @param chain ids of attributions from the outermost to the innermost; empty in the narrator's
 *     voice
 * @param events ids of the events it states
 * @param quantities ids of the quantities it states
 */
public record Claim(
    String id,
    Evidence evidence,
    SentenceRef sentence,
    List<String> chain,
    List<String> events,
    List<String> quantities,
    Certainty certainty) {

  public Claim {
    chain = List.copyOf(chain);
    events = List.copyOf(events);
    quantities = List.copyOf(quantities);
  }
}
