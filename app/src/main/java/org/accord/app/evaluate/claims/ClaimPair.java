package org.accord.app.evaluate.claims;

import org.jspecify.annotations.Nullable;

/**
 * Two claims on one topic, from two articles.
 *
 * @param topic claims of one topic tell one story
 * @param related whether the first bears on the second as its file says; null where untold
 */
record ClaimPair(String id, String topic, String date, Side a, Side b, @Nullable Boolean related) {

  /** One of the two: a sentence, and the title of the article that it stands in. */
  record Side(String article, String sentence) {}
}
