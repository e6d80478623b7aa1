package org.accord.grounding.moment;

import java.time.LocalDate;
import java.util.Optional;
import org.accord.grounding.timex.Timex;
import org.accord.grounding.timex.Value;
import org.accord.model.reading.SpanType;
import org.jspecify.annotations.Nullable;

/**
 * What the text has told so far of when: the thread that "the next day" and "that quarter" take up.
 *
 * @param day the single day told last
 * @param main the single day told last that is no mere backdrop: "after the raid on Sunday"
 * @param period the first day of what was told last, be it a day, a month or a year
 * @param quarter the first day of the quarter told last
 */
record Told(
    @Nullable LocalDate day,
    @Nullable LocalDate main,
    @Nullable LocalDate period,
    @Nullable LocalDate quarter) {

  static final Told NOTHING = new Told(null, null, null, null);

  /**
   * What is told once the phrase is told too, which has that value.
   *
   * @param backdrop whether the phrase only tells against what another act is told
   */
  Told and(Phrase phrase, Value value, boolean backdrop) {
    Optional<Timex.Days> days = Timex.days(value.value());
    if (days.isEmpty() || value.type() == SpanType.DURATION || value.type() == SpanType.SET) {
      return this;
    }
    LocalDate from = days.get().from();
    boolean oneDay = from.equals(days.get().to());
    return new Told(
        oneDay ? from : day,
        oneDay && !backdrop ? from : main,
        from,
        phrase.rule().meaning().tellsQuarter() ? from : quarter);
  }
}
