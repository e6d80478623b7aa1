package org.accord.app.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation, with the lines that explain it in turn.
 *
 * @param what what is told: claim, told by, cue, agent, place, rule ...
 * @param value what it was held to be
 * @param where the words it rests on, null where a rule or another line says it
 */
public record Explained(String what, String value, @Nullable Passage where, List<Explained> parts) {

  public Explained {
    parts = List.copyOf(parts);
  }

  static Explained of(String what, String value) {
    return new Explained(what, value, null, List.of());
  }

  /** Words of a report, at UTF-16 offsets. */
  public record Passage(String report, int start, int end, String words) {}
}
