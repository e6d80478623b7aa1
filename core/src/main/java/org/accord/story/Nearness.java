package org.accord.story;

/**
 * How alike two texts or groups of texts must be to tell of one event.
 *
 * @param least less alike than this are never of one story
 * @param demand part of its inner likeness that a story demands of another where the times are
 *     known
 * @param undated the same where a time is unknown, and words alone must hold apart
 * @param alone part of that which a single text must reach
 */
record Nearness(double least, double demand, double undated, double alone) {

  /** Chosen on the news events alone; docs/stories.md tells how, and what came out elsewhere. */
  static final Nearness SHIPPED = new Nearness(0.06, 0.5, 0.75, 0.6);

  /**
   * Whether two groups may be one story.
   *
   * @param likeness of the one to the other
   * @param within how alike the members of the one are, 0 for one alone
   * @param other the same of the other
   * @param dated the share of pairs between them of which both times are known
   * @param single whether either has one member only
   */
  boolean mayJoin(double likeness, double within, double other, double dated, boolean single) {
    double inner = single ? alone * Math.max(within, other) : Math.min(within, other);
    return likeness >= least && likeness >= inner * (undated - (undated - demand) * dated);
  }
}
