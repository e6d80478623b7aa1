package org.accord.ingest.seam;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a list of tags ends and the sentence begins that was run into it.
 *
 * <p>It begins where the words come again with which a line before it began ("Tags Pelda dam
 * Ruritanian troops Ruritanian troops shelled ..."), else where a people is told of what follows in
 * small letters ("Ruritanian regime").
 */
final class Tags {

  /** A list holds so many tags at least, the word "Tags" with them. */
  private static final int SHORTEST = 3;

  /** A list holds so many words at most. */
  private static final int LONGEST = 24;

  /** A sentence has so many words at least. */
  private static final int SENTENCE = 8;

  /** So many words that come again begin the line again. */
  private static final int AGAIN = 2;

  private static final Pattern PEOPLE =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:ian|ean|yan|ish|ese|eli|aqi|eni|ani|nch|tch)");

  private static final Set<String> JOINING = Set.of("and", "or", "of", "the", "in", "by", "with");

  /** "Suspected Ruritanian": told before the people. */
  private static final Pattern DONE = Pattern.compile("\\p{Lu}\\p{Ll}+ed");

  private Tags() {}

  static boolean begin(List<String> words) {
    return !words.isEmpty() && (words.get(0).equals("Tags") || words.get(0).equals("Tags:"));
  }

  /**
   * The index of the word that begins the sentence behind the list; -1 where none is found.
   *
   * @param words of the list and all that follows
   * @param lines the words of the lines told before it
   */
  static int end(List<String> words, List<List<String>> lines) {
    int reach = Math.min(LONGEST, words.size() - SENTENCE);
    for (int i = SHORTEST; i < reach; i++) {
      if (comesAgain(words.subList(i, i + AGAIN), lines)) {
        return i;
      }
    }
    for (int i = SHORTEST; i < reach; i++) {
      boolean people =
          PEOPLE.matcher(words.get(i)).matches()
              && Character.isLowerCase(words.get(i + 1).charAt(0))
              && !JOINING.contains(words.get(i - 1));
      if (people) {
        return DONE.matcher(words.get(i - 1)).matches() && i > SHORTEST ? i - 1 : i;
      }
    }
    return -1;
  }

  private static boolean comesAgain(List<String> words, List<List<String>> lines) {
    return Character.isUpperCase(words.get(0).charAt(0))
        && lines.stream().anyMatch(l -> l.size() > AGAIN && l.subList(0, AGAIN).equals(words));
  }
}
