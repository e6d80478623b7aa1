package org.accord.corroboration.dispute;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.weighing.StoryView;
import org.accord.model.claim.Event;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Sought;

/**
 * Whether a charge and its denial speak of one occasion: who denied earlier accusations, or an
 * attack of years ago, has not denied this one.
 */
final class Occasion {

  private static final Sought EARLIER =
      Sought.remembering(
          "(?i)\\b(?:previous|earlier|past|prior|similar) (?:\\p{L}+ )?(?:accusations?|allegations?|attacks?"
              + "|charges|claims|incidents?|reports|strikes|tests)\\b|(?<!not )\\bin the past\\b");

  /** Words that point back to what was told right before. */
  private static final Sought THAT =
      Sought.remembering(
          "(?i)\\bthat (?:attack|assault|bombing|strike|raid|incident|crash|shooting|massacre|test|launch)\\b");

  /** So many characters has a date that tells the day. */
  private static final int A_DAY = 10;

  /** So many sentences before stands what "that attack" means. */
  private static final int BACK = 2;

  private Occasion() {}

  /** Whether it speaks of what was before the matter of its report. */
  static boolean isEarlier(Assertion assertion, StoryView story) {
    if (story.ofOtherYears(assertion) || EARLIER.in(story.sentence(assertion))) {
      return true;
    }
    if (!THAT.in(story.sentence(assertion))) {
      return isElsewhere(assertion, story);
    }
    SentenceRef here = assertion.claim().sentence();
    for (int back = 1; back <= BACK && back <= here.sentence(); back++) {
      SentenceRef before = new SentenceRef(here.report(), here.sentence() - back);
      if (story.ofOtherYears(assertion, before)) {
        return true;
      }
    }
    return isElsewhere(assertion, story);
  }

  /** Whether it names a place of which its report tells only what happened in other years. */
  private static boolean isElsewhere(Assertion assertion, StoryView story) {
    for (String place : story.named(assertion)) {
      List<Assertion> there =
          story.beside(assertion).stream()
              .filter(a -> !a.equals(assertion) && story.named(a).contains(place))
              .toList();
      if (!there.isEmpty() && there.stream().allMatch(story::ofOtherYears)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the hostile acts that both tell of are of days apart, where both name days; one day
   * apart may be one night, or the day on which somebody spoke.
   */
  static boolean areDaysApart(Assertion left, Assertion right) {
    List<LocalDate> here = days(left);
    List<LocalDate> there = days(right);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream()
            .allMatch(a -> there.stream().allMatch(b -> Math.abs(DAYS.between(a, b)) > 1));
  }

  private static List<LocalDate> days(Assertion assertion) {
    return assertion.events().stream()
        .filter(Accused::isHostile)
        .map(Event::date)
        .filter(d -> d != null && d.length() == A_DAY)
        .map(LocalDate::parse)
        .toList();
  }

  /** Whether the denial may answer the charge. */
  static boolean isOne(Assertion charge, Assertion denial, StoryView story) {
    return isEarlier(charge, story) == isEarlier(denial, story)
        && story.meetSomewhere(charge, denial, false);
  }
}
