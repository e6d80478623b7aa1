package org.accord.grounding.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.accord.model.Span;
import org.accord.model.grounding.Moment;
import org.jspecify.annotations.Nullable;

/** Opens and joins moments: "since Thursday" has no end, "between May and July" is one stretch. */
final class Intervals {

  private static final Pattern UNTIL = Pattern.compile("(?s).*\\b(?:until|till|up to)");

  private static final Pattern SINCE =
      Pattern.compile("(?s).*\\bsince(?: (?:at least|early|late))?");

  private static final Pattern JOINS = Pattern.compile("(?i)and|to|until|till|through|-|–");

  private static final Pattern OPENS = Pattern.compile("(?s).*\\b(?:between|from)");

  private Intervals() {}

  /** Sets the days of the moments of one sentence by the words before and between them. */
  static void bound(String text, List<Moment> moments) {
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Span span = moment.evidence().span();
      String before = Phrase.before(text, span).stripTrailing();
      if (i + 1 < moments.size() && OPENS.matcher(before).matches()) {
        Moment next = moments.get(i + 1);
        String between = text.substring(span.end(), next.evidence().span().start()).strip();
        if (JOINS.matcher(between).matches()
            && moment.from() != null
            && next.to() != null
            && !moment.from().isAfter(next.to())) {
          moments.set(i, dated(moment, moment.from(), next.to()));
          moments.set(i + 1, dated(next, moment.from(), next.to()));
          i++;
        }
      } else if (SINCE.matcher(before).matches()) {
        moments.set(i, dated(moment, moment.from(), null));
      } else if (UNTIL.matcher(before).matches()) {
        moments.set(i, dated(moment, null, moment.to()));
      }
    }
  }

  private static Moment dated(Moment moment, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Moment(moment.evidence(), moment.type(), moment.value(), from, to);
  }
}
