package org.accord.model.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the source of an attribution is.
 *
 * @param actors ids, several for a joint source
 * @param names the fullest names, in the order of {@code actors}
 * @param organization for whom the speaker speaks, null if untold or the speaker is one itself
 * @param named false where the text leaves the source unnamed
 */
public record Speaker(
    List<String> actors, List<String> names, @Nullable String organization, boolean named) {

  public Speaker {
    actors = List.copyOf(actors);
    names = List.copyOf(names);
  }
}
