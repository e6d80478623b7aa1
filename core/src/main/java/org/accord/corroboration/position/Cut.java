package org.accord.corroboration.position;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where words that are too many end: at the break behind a whole clause, a little later where that
 * lets them end, and else between two phrases, with an ellipsis.
 */
final class Cut {

  private static final Pattern BREAK =
      Pattern.compile(
          "[,;:–—](?=\\s|$)"
              + "|(?<!\\b(?:even|as))\\s(?=(?:even )?(?:while|whilst|although|though|whereas)\\s)");

  /** What goes on: "with bags, bottles" of which something is yet to be said, or "; rather". */
  private static final Pattern OPEN =
      Pattern.compile(
          ", with (?:(?!\\b(?:is|are|was|were|be|been|\\p{Ll}+(?:ed|ing))\\b)[^;])*$"
              + "|[,;–—] (?i:rather|however|instead|moreover|furthermore|therefore|besides|indeed|still)$");

  /** Words that begin a clause which hangs on the one before. */
  private static final Set<String> HANGING =
      Set.of(
          "after",
          "although",
          "because",
          "before",
          "if",
          "though",
          "unless",
          "until",
          "when",
          "where",
          "which",
          "while",
          "who",
          "whose");

  /** Words that begin a phrase without which the one before can be read. */
  private static final Set<String> PHRASE =
      Set.of(
          "against", "amid", "among", "at", "between", "by", "despite", "during", "for", "from",
          "in", "into", "near", "on", "over", "since", "through", "under", "with", "within");

  /** So many words more than asked for are kept where the words end with them. */
  private static final int SLACK = 10;

  private Cut() {}

  /** Clean words in about so many. */
  static String to(int most, String clean) {
    List<String> tokens = List.of(clean.split(" "));
    int slack = Math.min(most / 2, SLACK);
    if (tokens.size() <= most) {
      return clean;
    }
    Optional<String> whole = lastWhole(clean, joined(tokens, most));
    if (whole.isPresent()) {
      return whole.get();
    }
    return tokens.size() <= most + slack
        ? clean
        : firstWhole(clean, joined(tokens, most).length(), joined(tokens, most + slack).length())
            .orElseGet(() -> between(tokens, most) + " …");
  }

  /** Up to the last break of the head at which a clause is whole. */
  private static Optional<String> lastWhole(String clean, String head) {
    List<Integer> breaks = BREAK.matcher(head).results().map(MatchResult::start).toList();
    for (int i = breaks.size() - 1; i >= 0 && breaks.get(i) > head.length() / 2; i--) {
      if (isWhole(clean, breaks.get(i))) {
        return Optional.of(clean.substring(0, breaks.get(i)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> firstWhole(String clean, int from, int to) {
    return BREAK
        .matcher(clean)
        .results()
        .map(MatchResult::start)
        .filter(at -> at >= from && at <= to && isWhole(clean, at))
        .map(at -> clean.substring(0, at))
        .findFirst();
  }

  private static boolean isWhole(String clean, int at) {
    String head = clean.substring(0, at);
    return Clauses.isStatement(head)
        && !Clauses.goesOn(clean.substring(at))
        && !OPEN.matcher(head).find();
  }

  /** The head before the last clause or phrase that begins in its second half. */
  private static String between(List<String> tokens, int most) {
    return IntStream.iterate(most, i -> i > most * 2 / 3, i -> i - 1)
        .filter(i -> isBetween(tokens, i, HANGING))
        .boxed()
        .findFirst()
        .or(
            () ->
                IntStream.iterate(most, i -> i > most / 2, i -> i - 1)
                    .filter(i -> isBetween(tokens, i, PHRASE))
                    .boxed()
                    .findFirst())
        .map(i -> Labels.edged(joined(tokens, i)))
        .orElseGet(() -> Labels.edged(Clauses.trimmed(joined(tokens, most))));
  }

  /** Whether one of the words begins there and what stands before does not wait for it. */
  private static boolean isBetween(List<String> tokens, int at, Set<String> words) {
    String before = tokens.get(at - 1).toLowerCase(Locale.ROOT);
    String head = joined(tokens, at);
    return words.contains(tokens.get(at))
        && !words.contains(before)
        && !Clauses.isVerb(Labels.edged(before))
        && Clauses.isStatement(head);
  }

  private static String joined(List<String> tokens, int until) {
    return String.join(" ", tokens.subList(0, until));
  }
}
