package org.accord.model.finding;

/** The three counts, always together: articles, texts (copies collapsed), origins. */
public record Counts(int articles, int texts, int origins) {

  public Counts {
    if (articles < texts || texts < 0 || origins < 0) {
      throw new IllegalArgumentException(
          "Never more texts than articles: " + articles + "/" + texts + "/" + origins);
    }
  }
}
