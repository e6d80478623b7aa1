package org.accord.grounding.place;

import java.util.Comparator;
import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a report that names a place, taken apart.
 *
 * @param words as written, without article and possessive
 * @param name the proper name in it: "Idlib" of "province of Idlib"
 * @param kind what the words beside the name say it is, null for nothing
 * @param own whether those words make it another place than the bare name's
 * @param part eastern, central ..., null for the whole
 * @param within the name that follows a comma ("Hama, Syria"), null for none
 * @param container what the text says it lies in or near, null for nothing
 */
record Named(
    Evidence evidence,
    String words,
    String name,
    @Nullable String kind,
    boolean own,
    @Nullable String part,
    @Nullable String within,
    @Nullable Container container)
    implements Comparable<Named> {

  private static final Comparator<Named> BY_POSITION =
      Comparator.comparing(Named::evidence).thenComparing(Named::words);

  Named within(@Nullable String outer) {
    return new Named(evidence, words, name, kind, own, part, outer, container);
  }

  Named in(@Nullable Container outer) {
    return new Named(evidence, words, name, kind, own, part, within, outer);
  }

  @Override
  public int compareTo(Named other) {
    return BY_POSITION.compare(this, other);
  }
}
