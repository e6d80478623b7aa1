package org.accord.model.claim;

/**
 * A row of a rule table that had a hand in a claim: the table, its line in the file, and the words
 * of the row that matched.
 */
public record RuleRef(String table, int line, String matched) {

  /** {@code triggers.tsv:31 (hammer out * deal)}. */
  @Override
  public String toString() {
    return table + ":" + line + " (" + matched + ")";
  }
}
