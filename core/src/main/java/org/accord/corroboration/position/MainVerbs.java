package org.accord.corroboration.position;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words have a main verb, or are a noun with what hangs on it: "the offer that the board
 * turned down", "responsibility for the raid but the front has claimed others".
 *
 * <p>A verb behind a relative or a subordinating word is that clause's own, and one behind "and" or
 * "but" goes on with a verb before it. In doubt there is a main verb.
 */
final class MainVerbs {

  private static final Set<String> INNER =
      Set.of(
          "although",
          "because",
          "how",
          "if",
          "that",
          "though",
          "unless",
          "what",
          "when",
          "where",
          "whether",
          "which",
          "while",
          "who",
          "whom",
          "whose",
          "why");

  /** With these at its head a clause is a question that somebody answers. */
  private static final Set<String> ASKING = Set.of("how", "what", "whether", "why");

  private static final Set<String> ADVERBS =
      Set.of("also", "already", "first", "later", "never", "now", "once", "still", "then");

  /** These lead a clause where a comma stands before them; else mostly a noun: "after the raid". */
  private static final Set<String> SOFT = Set.of("after", "as", "before", "since", "until");

  /** A clause may hang on these: "blaming the army", "insisting the place was known". */
  private static final Set<String> SAYING =
      Set.of(
          "adding",
          "arguing",
          "calling",
          "citing",
          "claiming",
          "describing",
          "indicating",
          "insisting",
          "meaning",
          "noting",
          "saying",
          "showing",
          "stressing",
          "suggesting",
          "warning");

  /** "which it says killed ten": the verb behind belongs to the same clause. */
  private static final Set<String> THINKING =
      Set.of("believes", "believed", "said", "say", "says", "thinks", "thought", "think");

  private static final Set<String> AUXILIARY =
      Set.of(
          "am", "are", "be", "been", "being", "can", "could", "did", "do", "does", "had", "has",
          "have", "is", "may", "might", "must", "not", "shall", "should", "was", "were", "will",
          "would");

  /** Behind these a form in -ed is a property of the noun that follows. */
  private static final Set<String> DETERMINER =
      Set.of(
          "a", "an", "the", "'s", "its", "his", "her", "their", "our", "my", "this", "these",
          "those", "some", "any", "no", "all", "several", "many", "most", "few", "two", "three",
          "four", "five", "six", "seven", "eight", "nine", "ten", "other", "such", "of", "in",
          "with", "by");

  /** Forms in -ed that, with these behind them, hang on the noun before: "a move expected to". */
  private static final Set<String> HANGING =
      Set.of(
          "aimed",
          "armed",
          "attributed",
          "backed",
          "banned",
          "barred",
          "based",
          "believed",
          "brokered",
          "called",
          "caused",
          "connected",
          "designed",
          "expected",
          "feared",
          "linked",
          "located",
          "named",
          "occupied",
          "packed",
          "related",
          "suspected");

  private static final Set<String> BEHIND =
      Set.of("as", "at", "by", "for", "from", "in", "of", "on", "to", "with");

  /** Before "of" these are nouns: "was asked about claims of fraud". */
  private static final Set<String> NOUNS_BEFORE_OF =
      Set.of("claims", "demands", "fears", "offers", "plans", "reports", "shows", "talks");

  /** Adjectives, but where what somebody suspects or alleges is told behind. */
  private static final Set<String> MOSTLY_ADJECTIVES = Set.of("alleged", "suspected");

  private static final Set<String> OBJECT =
      Set.of("a", "an", "he", "it", "of", "she", "that", "the", "they");

  private static final Set<String> SUBJECT =
      Set.of("it", "he", "she", "that", "there", "what", "who", "here", "this", "where");

  /** A form behind these goes on with a verb before them, and is none that a clause can hang on. */
  private static final Set<String> NOT_FINITE_BEHIND = Set.of("be", "been", "being", "having");

  private static final Pattern DIGITS = Pattern.compile("\\d.*");

  private MainVerbs() {}

  /** Whether every verb in the words is that of an inner clause, or goes on with none. */
  static boolean lacks(String words) {
    List<String> tokens = Clauses.marked(words);
    int waiting = 0;
    boolean inner = false;
    boolean comma = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      String lower = token.toLowerCase(Locale.ROOT);
      String before = i == 0 ? "" : tokens.get(i - 1).toLowerCase(Locale.ROOT);
      if (lower.equals(",")) {
        comma = true;
        continue;
      }
      boolean opens = INNER.contains(lower) || comma && SOFT.contains(lower);
      if (opens && (i > 0 || ASKING.contains(lower)) || i > 0 && SAYING.contains(lower)) {
        boolean adverb = i + 1 < tokens.size() && isAdverb(tokens.get(i + 1));
        int next = adverb ? i + 2 : i + 1;
        boolean verbNext = next < tokens.size() && isVerb(tokens, next);
        waiting += SAYING.contains(before) || lower.equals("who") && !verbNext ? 0 : 1;
      } else if (opens && !lower.equals("that")) {
        return false;
      } else if (lower.equals("but") && i > 1 && goesOnElsewhere(tokens, i)) {
        return true;
      } else if (isVerb(tokens, i)) {
        boolean second = before.equals("and") || before.equals("but") || before.equals("or");
        if (waiting == 0 && !(second && inner)) {
          return second;
        }
        waiting -= second || THINKING.contains(lower) ? 0 : 1;
        inner = true;
        i = groupEnd(tokens, i);
      }
      comma = false;
    }
    return true;
  }

  private static boolean isAdverb(String token) {
    return token.endsWith("ly") || ADVERBS.contains(token);
  }

  /** "... but the front has": not "nothing but" and not "not only a bomb but a mine". */
  private static boolean goesOnElsewhere(List<String> tokens, int but) {
    return tokens.subList(0, but).stream().noneMatch(t -> t.equals("not") || t.equals("nothing"))
        && tokens.subList(but + 1, tokens.size()).stream().anyMatch(Clauses::isVerb);
  }

  private static boolean isVerb(List<String> tokens, int i) {
    String token = tokens.get(i);
    String before = i == 0 ? "" : tokens.get(i - 1).toLowerCase(Locale.ROOT);
    String behind = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    if (!Clauses.isVerb(token) || token.equals("May")) {
      return false;
    }
    if (token.equals("'s")) {
      return SUBJECT.contains(before);
    }
    if (before.equals("to")
        || NOT_FINITE_BEHIND.contains(before)
        || behind.equals("of") && NOUNS_BEFORE_OF.contains(token)
        || MOSTLY_ADJECTIVES.contains(token) && !OBJECT.contains(behind)) {
      return false;
    }
    boolean participle = token.endsWith("ed") && !AUXILIARY.contains(token);
    boolean property =
        DETERMINER.contains(before) || DIGITS.matcher(before).matches() || before.isEmpty();
    return !participle || !property && !(HANGING.contains(token) && BEHIND.contains(behind));
  }

  /** The last word of the verb that begins there: "has not been seen". */
  private static int groupEnd(List<String> tokens, int from) {
    int at = from;
    while (at + 1 < tokens.size()
        && AUXILIARY.contains(tokens.get(at).toLowerCase(Locale.ROOT))
        && (Clauses.isVerb(tokens.get(at + 1))
            || AUXILIARY.contains(tokens.get(at + 1))
            || tokens.get(at + 1).endsWith("ly"))) {
      at++;
    }
    return at;
  }
}
