package org.accord.grounding.moment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.accord.grounding.number.Word;
import org.accord.text.Memo;

/** Something that a sentence must have before a phrase is looked for; it only saves time. */
enum Sign {
  ANY(),
  DIGIT(),
  MONTH("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
  WEEKDAY("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
  SPOKEN("nineteen", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"),
  SEASON("spring", "summer", "autumn", "fall", "winter"),
  CLOCK("noon", "midnight", "o'clock"),
  DAY(
      "today",
      "tonight",
      "yesterday",
      "tomorrow",
      "overnight",
      "morning",
      "afternoon",
      "evening",
      "night",
      "dawn",
      "dusk",
      "daybreak",
      "midday",
      "mid"),
  UNIT(
      "second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade",
      "centur", "period", "morning", "evening");

  private static final int WORDS_KEPT = 50_000;
  private static final Memo<String, Set<Sign>> SHOWN = new Memo<>(WORDS_KEPT, Sign::shown);

  private final List<String> beginnings;

  Sign(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /** The signs that the words of a sentence show. */
  static Set<Sign> of(List<Word> words) {
    Set<Sign> signs = EnumSet.of(ANY);
    for (Word word : words) {
      signs.addAll(SHOWN.of(word.lower()));
    }
    if (signs.contains(DAY)) {
      signs.add(UNIT);
      signs.add(CLOCK);
    }
    return signs;
  }

  /** The signs that one word in small letters shows. */
  private static Set<Sign> shown(String lower) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (lower.chars().anyMatch(Character::isDigit)) {
      signs.add(DIGIT);
      signs.add(CLOCK);
    }
    for (String part : lower.split("-", -1)) {
      for (Sign sign : values()) {
        if (sign.beginnings.stream().anyMatch(part::startsWith)) {
          signs.add(sign);
        }
      }
    }
    return signs;
  }
}
