package org.accord.corroboration.weighing;

import java.time.LocalDate;
import java.util.List;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.grounding.Moment;
import org.accord.text.Sought;

/** Tells which assertions look back from the news to something of another time. */
public final class Past {

  /** What happened so many days before it is told is not the news. */
  private static final int LONG_AGO = 25;

  /** "By comparison, the missile of July flew higher." */
  private static final Sought BESIDE_IT =
      Sought.remembering("(?i)^\\W*(?:by|in) (?:comparison|contrast)\\b");

  private Past() {}

  /** Whether all days that it names are long past when it is told, or it is set beside the news. */
  public static boolean isTold(Assertion assertion, StoryView story) {
    if (BESIDE_IT.in(assertion.words())) {
      return true;
    }
    String day = story.day(assertion, null);
    List<Moment> dated =
        story.moments(assertion).stream().filter(m -> m.from() != null && m.to() != null).toList();
    if (day == null || dated.isEmpty()) {
      return false;
    }
    LocalDate before = LocalDate.parse(day).minusDays(LONG_AGO);
    return dated.stream().allMatch(m -> m.to() != null && m.to().isBefore(before));
  }
}
