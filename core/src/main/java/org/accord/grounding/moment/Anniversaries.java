package org.accord.grounding.moment;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.grounding.timex.Lengths;
import org.accord.grounding.timex.Value;
import org.jspecify.annotations.Nullable;

/**
 * Named days of another year: in "two years after the attacks on New Year's Eve" the day is that of
 * two years ago.
 */
final class Anniversaries {

  private static final Pattern YEARS =
      Pattern.compile("(?i)\\b(?<num>an?|\\p{L}+|\\d{1,3}) years? (?:after|since)\\b[^,;:]*$");

  private Anniversaries() {}

  /**
   * The value, moved back where the words before the phrase tell how many years have gone by.
   *
   * @param before the words of the sentence before the phrase
   */
  static @Nullable Value back(String before, Phrase phrase, @Nullable Value value) {
    if (value == null || phrase.rule().meaning() != Meaning.HOLIDAY) {
      return value;
    }
    Matcher years = YEARS.matcher(before);
    if (!years.find() || value.value().startsWith("X")) {
      return value;
    }
    double number = Lengths.number(years.group("num"));
    return number < 1
        ? value
        : Value.date(LocalDate.parse(value.value()).minusYears((long) number).toString());
  }
}
