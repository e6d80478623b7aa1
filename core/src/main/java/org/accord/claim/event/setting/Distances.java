package org.accord.claim.event.setting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;
import org.jspecify.annotations.Nullable;

/**
 * Days told by their distance from another act: in "buses left on Saturday, a day after an attack"
 * the attack is of Friday.
 */
final class Distances {

  private static final int REACH = 18;
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("the", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));
  private static final Set<String> LONG =
      Set.of("week", "weeks", "month", "months", "year", "years", "decade", "decades");

  private Distances() {}

  /**
   * How far an act stands from the day that its sentence tells.
   *
   * @param word index of the "after" or "before" that tells it
   * @param days to be added to that day, null where only weeks or longer are told
   */
  record Distance(int word, @Nullable Integer days) {

    /** The day so far from another, null where that is not known to the day. */
    @Nullable String from(String date) {
      Integer far = days;
      return far == null || date.length() != 10
          ? null
          : LocalDate.parse(date).plusDays(far).toString();
    }

    /** "held since arresting him two days after he fled": counted from no act of today. */
    boolean isBehindSince(SentenceWords words) {
      for (int i = word - 1; i >= 0 && !words.at(i).isPunctuation(); i--) {
        if (words.at(i).lower().equals("since")) {
          return true;
        }
      }
      return false;
    }
  }

  /** The distance that words before the act tell, null where none do. */
  static @Nullable Distance before(SentenceWords words, int act) {
    for (int i = act - 1; i >= Math.max(2, act - REACH); i--) {
      Word word = words.at(i);
      boolean after = word.lower().equals("after");
      if (after || word.lower().equals("before")) {
        String unit = words.at(i - 1).lower();
        Integer count = count(words.at(i - 2));
        if (unit.startsWith("day") && count != null) {
          return new Distance(i, after ? -count : count);
        }
        return LONG.contains(unit) ? new Distance(i, null) : null;
      }
      if (word.isPunctuation() && !word.lower().startsWith("'")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Integer count(Word word) {
    String text = word.lower();
    return text.matches("\\d{1,2}") ? Integer.valueOf(text) : SMALL.get(text);
  }
}
