package org.accord.grounding.quantity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.accord.grounding.moment.Answered;
import org.accord.grounding.quantity.count.Counted;
import org.accord.grounding.quantity.count.Lexicon;
import org.accord.grounding.quantity.count.Predicate;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a report has told so far that its counts take up without saying it again.
 *
 * @param text of the report
 * @param published the day from which it speaks: that of its dateline, else its own; null if
 *     unknown
 * @param day the day told last, not after its own; that of the lead before any is told
 * @param themes what the report is about
 */
record Story(String text, @Nullable LocalDate published, @Nullable LocalDate day, Themes themes) {

  private static final Pattern POSSESSIVE = Pattern.compile(".*['’]s");

  private static final Pattern DATELINED = Pattern.compile("\\s*\\p{Lu}{3}[^\\p{Ll}]*,.*");

  private static final int LEAD = 400;
  private static final int DATELINE = 60;

  static Story of(ReadReport report, Collection<Moment> moments) {
    Published published = report.report().published();
    LocalDate own = published == null ? null : published.day();
    String text = report.text();
    LocalDate speaks = own;
    LocalDate lead = null;
    for (Moment moment : moments) {
      LocalDate day = day(moment);
      if (day == null || own == null || day.isAfter(own)) {
        continue;
      }
      int at = moment.evidence().span().start();
      if (at < DATELINE && isDateline(text, moment) && !day.isBefore(own.minusDays(1))) {
        speaks = day;
      } else if (lead == null && at < LEAD && !isAside(text, moment)) {
        lead = day;
      }
    }
    return new Story(text, speaks, lead == null ? speaks : lead, Themes.of(text));
  }

  /** The story once a sentence with those moments is told too. */
  Story after(List<Moment> moments) {
    LocalDate last = day;
    for (Moment moment : moments) {
      LocalDate told = day(moment);
      if (told != null && published != null && !told.isAfter(published) && !isAside(text, moment)) {
        last = told;
      }
    }
    return new Story(text, published, last, themes);
  }

  /** The count in the words of the story. */
  Counted told(Counted counted) {
    String what = counted.counted();
    Predicate predicate = counted.predicate();
    boolean doing =
        predicate != null
            && !predicate.undergone()
            && predicate.fate().way() == Lexicon.Way.PATIENT;
    return what == null || doing ? counted : counted.as(themes.told(counted.unit(), what));
  }

  /** "VILLANERA, Sept 23 (LPA) -": the words before it are a place in capitals. */
  private static boolean isDateline(String text, Moment moment) {
    String before = text.substring(0, moment.evidence().span().start());
    int line = before.lastIndexOf('\n') + 1;
    return DATELINED.matcher(before.substring(line)).matches();
  }

  private static boolean isAside(String text, Moment moment) {
    return isOfAnother(text, moment) || Answered.isIn(text, moment.evidence().span());
  }

  /** "Sunday's election": the day of something else than what is told. */
  static boolean isOfAnother(String text, Moment moment) {
    int end = moment.evidence().span().end();
    return text.startsWith("'s ", end)
        || text.startsWith("’s ", end)
        || text.startsWith("s ", end) && "'’".indexOf(text.charAt(end - 1)) >= 0
        || POSSESSIVE.matcher(moment.evidence().span().in(text)).matches();
  }

  private static @Nullable LocalDate day(Moment moment) {
    LocalDate from = moment.from();
    return from != null && from.equals(moment.to()) ? from : null;
  }
}
