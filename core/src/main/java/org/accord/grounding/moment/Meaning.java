package org.accord.grounding.moment;

import java.util.Set;

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
  HOLIDAY(Sign.ANY),
  WEEKDAY(Sign.WEEKDAY),
  DAY(Sign.DAY),
  PART_OF_DAY(Sign.DAY),
  CLOCK(Sign.CLOCK),
  WEEKEND(Sign.UNIT),
  PERIOD(Sign.UNIT),
  PERIOD_TOLD(Sign.UNIT),
  YEAR_NOW(Sign.UNIT),
  SEASON(Sign.SEASON),
  AGO(Sign.UNIT),
  EARLIER(Sign.UNIT),
  LATER(Sign.UNIT),
  AHEAD(Sign.UNIT),
  QUARTER(Sign.UNIT),
  QUARTER_ENDED(Sign.UNIT),
  QUARTER_NOW(Sign.UNIT),
  QUARTER_OF_YEAR(Sign.UNIT),
  REF(Sign.ANY),
  DURATION(Sign.UNIT),
  DURATION_OF(Sign.ANY),
  DURATION_UNIT(Sign.UNIT),
  DURATION_MANY(Sign.UNIT),
  SET(Sign.ANY),
  SET_WEEKDAY(Sign.WEEKDAY),
  SET_MONTH(Sign.MONTH),
  SET_NUM(Sign.UNIT);

  private final Sign sign;

  Meaning(Sign sign) {
    this.sign = sign;
  }

  /** Whether it names the quarter that a report of earnings goes on to speak of. */
  boolean tellsQuarter() {
    return this == QUARTER || this == QUARTER_ENDED;
  }

  /** Whether a sentence with those signs can hold a phrase of this meaning. */
  boolean possible(Set<Sign> signs) {
    return signs.contains(sign);
  }
}
