package org.accord.app.evaluate.claims;

import java.util.Locale;

/** How many of the related pairs were told, and how many of those told are related. */
public final class RelationScore {

  private int pairs;
  private int related;
  private int told;
  private int both;

  void add(boolean gold, boolean found) {
    pairs++;
    related += gold ? 1 : 0;
    told += found ? 1 : 0;
    both += gold && found ? 1 : 0;
  }

  /** Of the pairs told, the part that is related, 0 to 1; 1 if none is told. */
  public double precision() {
    return told == 0 ? 1 : (double) both / told;
  }

  /** Of the related pairs, the part that is told, 0 to 1; 1 if none is related. */
  public double recall() {
    return related == 0 ? 1 : (double) both / related;
  }

  /** Of all pairs, the part that is related, 0 to 1: the precision of telling every pair. */
  public double base() {
    return pairs == 0 ? 0 : (double) related / pairs;
  }

  public double f1() {
    return related + told == 0 ? 1 : 2.0 * both / (related + told);
  }

  /** The figures on one line. */
  String line() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f; %d told of %d pairs, %.3f of which are related",
        precision(),
        recall(),
        f1(),
        told,
        pairs,
        base());
  }
}
