package org.accord.grounding.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.accord.grounding.timex.Timex;
import org.accord.grounding.timex.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values of the quarters that reports of earnings count in.
 *
 * <p>"The quarter" is the one told last, else the one that had ended when the report was published;
 * "a year earlier", beside sums of money, is that quarter of the year before.
 */
final class QuarterValues {

  private static final List<String> NTH = List.of("first", "second", "third", "fourth");

  private final Phrase phrase;
  private final Reference reference;

  QuarterValues(Phrase phrase, Reference reference) {
    this.phrase = phrase;
    this.reference = reference;
  }

  /** "the third quarter", "last year's third quarter". */
  Value nth() {
    int nth = 1 + NTH.indexOf(phrase.required("nth").toLowerCase(Locale.ROOT));
    String year = phrase.text("year");
    LocalDate published = reference.published();
    if (year != null) {
      return Value.date(year + "-Q" + nth);
    }
    if (published == null) {
      return Value.date("XXXX-Q" + nth);
    }
    String rel = phrase.relation();
    int in = published.getYear() - (phrase.text("yearago") == null ? 0 : 1);
    if (!rel.isEmpty()) {
      in += rel.equals("last") ? -1 : rel.equals("next") ? 1 : 0;
    } else if (nth > (published.getMonthValue() + 2) / 3 && !reference.ahead()) {
      in--;
    }
    return Value.date(in + "-Q" + nth);
  }

  /** "the quarter ended Sept. 30": the quarter of that day. */
  @Nullable Value ended() {
    LocalDate published = reference.published();
    int month = CalendarValues.month(phrase.required("month"));
    if (published == null) {
      return Value.date("XXXX-Q" + (month + 2) / 3);
    }
    int year = published.getYear() - (month > published.getMonthValue() ? 1 : 0);
    return Value.date(Timex.quarter(LocalDate.of(year, month, 1)));
  }

  /** "the quarter", "the year-ago quarter": so many quarters from the one told last. */
  Value now() {
    LocalDate quarter = quarter();
    return Value.date(
        quarter == null
            ? "XXXX-QX"
            : Timex.quarter(quarter.plusMonths(3L * Integer.parseInt(phrase.rule().arg()))));
  }

  /** "the 1988 quarter". */
  Value ofYear() {
    LocalDate quarter = quarter();
    String year = phrase.required("year");
    return Value.date(
        quarter == null ? year + "-QX" : Timex.quarter(quarter.withYear(Integer.parseInt(year))));
  }

  /** "$3 million a year earlier", where a quarter was told; null where none was. */
  @Nullable Value yearBefore() {
    LocalDate quarter = reference.told().quarter();
    return quarter == null || !reference.sums()
        ? null
        : Value.date(Timex.quarter(quarter.minusYears(1)));
  }

  private @Nullable LocalDate quarter() {
    LocalDate told = reference.told().quarter();
    LocalDate published = reference.published();
    return told != null || published == null ? told : published.minusMonths(1);
  }
}
