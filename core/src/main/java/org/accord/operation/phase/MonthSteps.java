package org.accord.operation.phase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.SpanType;
import org.accord.operation.scene.Scene;
import org.accord.text.Stems;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds steps of which no text tells more than the month: "signed the accord in April".
 *
 * <p>What another text tells of a day of that month is no step of its own; nor is what lies more
 * than a year before the first report.
 */
final class MonthSteps {

  private static final int MONTHS = 12;

  /** How many characters may lie between the act and its month. */
  private static final int NEAR = 90;

  private static final double ALIKE = 0.4;
  private static final double ALIKE_OF_ONE_WORD = 0.1;

  /** How many words may stand between "last month's" and the act of that month. */
  private static final int OWNED = 3;

  private static final int YEAR = "2016".length();
  private static final int MONTH = "2016-12".length();
  private static final int DAY = "2016-12-17".length();

  private final Scene scene;
  private final TellingFinder finder;
  private final @Nullable LocalDate first;

  MonthSteps(Scene scene, TellingFinder finder, @Nullable LocalDate first) {
    this.scene = scene;
    this.finder = finder;
    this.first = first;
  }

  /**
   * Tellings of one month and phase, each group's of one.
   *
   * @param dated what is told of days
   */
  List<List<Telling>> find(List<Telling> dated) {
    if (first == null) {
      return List.of();
    }
    Map<String, List<Telling>> found = new TreeMap<>();
    for (ReadReport report : scene.dossier().reports()) {
      List<Event> ofMonths =
          scene.events(report.id()).stream().filter(e -> !isOfDay(e.date())).toList();
      if (ofMonths.stream().allMatch(e -> e.date() == null)) {
        continue;
      }
      Words words = Words.of(report);
      for (Event event : ofMonths) {
        month(event, words)
            .flatMap(m -> finder.ofMonth(event, m, report, words))
            .filter(t -> dated.stream().noneMatch(d -> isThat(t, d)))
            .ifPresent(
                t ->
                    found
                        .computeIfAbsent(
                            t.day() + " " + t.phase().ordinal(), k -> new ArrayList<>())
                        .add(t));
      }
    }
    return List.copyOf(found.values());
  }

  /** The month of an act that took place, where the text tells it beside the act. */
  private Optional<String> month(Event event, Words words) {
    YearMonth month = month(event.date());
    if (month == null
        || event.certainty() != Certainty.ACTUAL
        || event.phase() == Phase.PLANNED
        || event.phase() == Phase.ONGOING
        || month.isAfter(YearMonth.from(first))
        || month.isBefore(YearMonth.from(first).minusMonths(MONTHS))) {
      return Optional.empty();
    }
    Span sentence = scene.around(event.trigger()).span();
    Span at = event.trigger().span();
    return scene.moments(event.trigger().report()).stream()
        .filter(m -> m.type() == SpanType.DATE && m.from() != null)
        .filter(m -> sentence.contains(m.evidence().span()))
        .min(
            Comparator.comparingInt((Moment m) -> Days.reach(m, at))
                .thenComparing(m -> m.evidence()))
        .filter(m -> Days.day(m) == null && Days.reach(m, at) <= NEAR)
        .filter(m -> isWhole(month, m) && !isBackdrop(m, words) && !isOfANoun(m, at, words))
        .map(m -> month.toString());
  }

  /** Whether the moment is the month ("earlier this month" as well), and not its last week. */
  private boolean isWhole(YearMonth month, Moment moment) {
    boolean begins = month.atDay(1).equals(moment.from());
    return begins && month.atEndOfMonth().equals(moment.to())
        || begins && scene.words(moment.evidence()).endsWith(" month");
  }

  /** "last month's nuclear test": no month of what is told behind it. */
  private static boolean isOfANoun(Moment moment, Span act, Words words) {
    int behind = words.firstFrom(moment.evidence().span().end() - 1);
    boolean possessive = words.is(behind, "'s", "s'") || words.is(behind + 1, "'s");
    return possessive && words.firstFrom(act.start()) - behind > OWNED;
  }

  private static boolean isBackdrop(Moment moment, Words words) {
    int at = words.firstFrom(moment.evidence().span().start());
    return words.sameSentence(at - 1, at)
        && words.is(
            at - 1, "since", "after", "before", "until", "from", "following", "by", "between");
  }

  /** Whether the date tells a day, so that it can be no month. */
  private static boolean isOfDay(@Nullable String date) {
    return date != null
        && date.length() == DAY
        && date.charAt(YEAR) == '-'
        && date.charAt(MONTH) == '-';
  }

  private static @Nullable YearMonth month(@Nullable String date) {
    try {
      return date == null ? null : YearMonth.parse(date);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Whether what is told of a day is what is told of its month. */
  private boolean isThat(Telling telling, Telling dated) {
    if (!dated.told() || !dated.day().startsWith(telling.day())) {
      return false;
    }
    boolean oneWord =
        telling.type() == dated.type()
            && Stems.of(scene.words(telling.trigger())).stream()
                .anyMatch(Stems.of(scene.words(dated.trigger()))::contains);
    return StepGrouping.alike(telling, dated) >= (oneWord ? ALIKE_OF_ONE_WORD : ALIKE);
  }
}
