package org.accord.model;

import java.util.List;
import java.util.Locale;

/**
 * What became of a decision when the case was derived.
 *
 * @param rows ids of the rows that it touched, those of a story with the story before: {@code
 *     S1/A3}
 * @param why what kept it from being applied, empty where it was
 */
public record Ruling(Decision decision, State state, List<String> rows, String why) {

  public Ruling {
    rows = List.copyOf(rows);
  }

  /** How far the decision holds. */
  public enum State {
    /** It holds. */
    APPLIED,
    /** A later decision undid it. */
    UNDONE,
    /** A later decision on the same thing says otherwise. */
    OVERRULED,
    /** What it is about is not in the case, or not yet. */
    DANGLING,
    /** It asks for what cannot be done. */
    REFUSED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
