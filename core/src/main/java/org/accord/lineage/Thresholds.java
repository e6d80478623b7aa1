package org.accord.lineage;

/** The few numbers by which lineage is told; docs/lineage.md says how they were chosen. */
final class Thresholds {

  /** So many words in a row, shared, are worth following up. */
  static final int RUN = 4;

  /** A sentence stands in another text if this part of its words does. */
  static final double STANDS = 0.55;

  /** And this part of its names. */
  static final double NAMES = 0.34;

  /** Copy or revision: this part of the shorter text's own words stands in the other. */
  static final double SAME_TEXT = 0.45;

  /** Partial: at least this part. */
  static final double PART = 0.25;

  /** A sentence in two reports is one sentence if each has at least this part of the other. */
  static final double ONE_SENTENCE = 0.5;

  /** And one of the two has at least this part. */
  static final double ONE_SENTENCE_SHORTER = 0.7;

  private Thresholds() {}
}
