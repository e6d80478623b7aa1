package org.accord.lineage.comparison;

/**
 * The numbers by which lineage is told; docs/lineage.md says how they were chosen and how far the
 * figures hold where they are chosen on other pairs.
 *
 * @param stands a sentence stands in another text if this part of its words does
 * @param names and this part of its names
 * @param sameText copy or revision: this part of the shorter text's own words stands in the other
 * @param part partial: at least this part
 */
public record Thresholds(double stands, double names, double sameText, double part) {

  /** Those by which the program tells. */
  public static final Thresholds CHOSEN = new Thresholds(0.55, 0.34, 0.475, 0.25);

  /** So many words in a row, shared, are worth following up. */
  public static final int RUN = 4;

  /** A text of fewer own words than this is a flash: one sentence more or less alters its sense. */
  public static final int BRIEF = 40;

  /** Two flashes are one text if this part of the shorter stands in the other. */
  public static final double SAME_BRIEF_TEXT = 0.85;

  /** A sentence in two reports is one sentence if each has at least this part of the other. */
  public static final double ONE_SENTENCE = 0.5;

  /** And one of the two has at least this part. */
  public static final double ONE_SENTENCE_SHORTER = 0.7;
}
