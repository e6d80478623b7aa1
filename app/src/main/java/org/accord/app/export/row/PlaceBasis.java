package org.accord.app.export.row;

/** On what it rests that something happened at a place, the surest first. */
public enum PlaceBasis {
  /** The words of the claim name it. */
  WORDS("words"),
  /** The sentence names it beside the claim, and no other claim of the sentence does. */
  SENTENCE("sentence"),
  /** The report names it elsewhere, and the sentence does not. */
  CONTEXT("context");

  private final String word;

  PlaceBasis(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
