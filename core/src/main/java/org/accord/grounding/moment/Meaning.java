package org.accord.grounding.moment;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.grounding.number.Word;

/** What a phrase of {@code moments.tsv} means: how its value follows from its groups. */
enum Meaning {
  ISO(Sign.DIGIT),
  NUMERIC(Sign.DIGIT),
  CALENDAR(Sign.MONTH),
  YEAR(Sign.DIGIT),
  SPOKEN_YEAR(Sign.SPOKEN),
  DECADE(Sign.DIGIT),
  DECADE_WORD(Sign.SPOKEN),
  CENTURY(Sign.UNIT),
  WEEKDAY(Sign.WEEKDAY),
  DAY(Sign.DAY),
  PART_OF_DAY(Sign.DAY),
  CLOCK(Sign.CLOCK),
  PERIOD(Sign.UNIT),
  PERIOD_BEFORE(Sign.UNIT),
  PERIOD_AFTER(Sign.UNIT),
  SAME_DAY(Sign.UNIT),
  WEEKEND(Sign.UNIT),
  SEASON(Sign.SEASON),
  QUARTER(Sign.UNIT),
  QUARTER_NOW(Sign.UNIT),
  YEAR_BACK(Sign.UNIT),
  AGO(Sign.UNIT),
  AGO_VAGUE(Sign.UNIT),
  EARLIER(Sign.UNIT),
  LATER(Sign.UNIT),
  AHEAD(Sign.UNIT),
  DURATION(Sign.UNIT),
  DURATION_UNIT(Sign.UNIT),
  DURATION_MANY(Sign.UNIT),
  RECENT(Sign.UNIT),
  REF(Sign.ANY),
  SET(Sign.ANY),
  SET_WEEKDAY(Sign.WEEKDAY),
  SET_NUM(Sign.UNIT),
  HOLIDAY(Sign.ANY),
  YEAR_END(Sign.UNIT);

  private final Sign sign;

  Meaning(Sign sign) {
    this.sign = sign;
  }

  /** Whether a sentence with those signs can hold a phrase of this meaning. */
  boolean possible(Set<Sign> signs) {
    return signs.contains(sign);
  }

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

    private final List<String> beginnings;

    Sign(String... beginnings) {
      this.beginnings = List.of(beginnings);
    }

    /** The signs that the words of a sentence show. */
    static Set<Sign> of(List<Word> words) {
      Set<Sign> signs = EnumSet.of(ANY);
      for (Word word : words) {
        if (word.text().chars().anyMatch(Character::isDigit)) {
          signs.add(DIGIT);
          signs.add(CLOCK);
        }
        for (String part : word.lower().toLowerCase(Locale.ROOT).split("-", -1)) {
          for (Sign sign : values()) {
            if (!signs.contains(sign) && sign.beginnings.stream().anyMatch(part::startsWith)) {
              signs.add(sign);
            }
          }
        }
      }
      if (signs.contains(DAY)) {
        signs.add(UNIT);
      }
      return signs;
    }
  }
}
