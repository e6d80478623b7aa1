package org.accord.grounding.quantity.count;

import java.util.List;
import java.util.stream.Collectors;
import org.accord.grounding.number.Word;

/** Tells whether those counted are said to be where they were: "are still in the town". */
final class Remaining {

  private static final int WINDOW = 7;

  private Remaining() {}

  /** Whether the words from there on say so. */
  static boolean follows(List<Word> words, int from) {
    String after =
        words.subList(from, Math.min(words.size(), from + WINDOW)).stream()
            .map(Word::lower)
            .collect(Collectors.joining(" "));
    return after.matches(
        "(?:(?:are|is|were|was|may|might|could|to|be|been|have|had|thought|believed|said|estimated)"
            + " )*(?:still (?:be )?(?:in|at|inside|there)|remain(?:s|ed|ing)? (?:in|at|inside"
            + "|there))\\b.*");
  }
}
