package org.accord.operation.phase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.operation.scene.Scene;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Of which day an act is told in one report.
 *
 * <p>Its own day first; then the day on which the statement that tells it was made; then, for an
 * attack or a halt, the day of the sentence before it; then, in the report's lead, the report's own
 * day.
 */
final class Days {

  private static final int LEAD_SENTENCES = 6;
  private static final int NEWS_SENTENCES = 3;

  /** How many characters from an act a longer time may stand that is its own. */
  private static final int NEAR = 60;

  /**
   * A day and how it came about.
   *
   * @param told whether the text tells it
   * @param reach how far from the trigger the text tells it, in characters
   * @param open whether the act is told as going on since then
   */
  record Day(String date, boolean told, int reach, boolean open) {}

  /** A reach no word has. */
  static final int UNTOLD = 1 << 20;

  private final Scene scene;
  private final ReadReport report;
  private final Words words;

  Days(Scene scene, ReadReport report, Words words) {
    this.scene = scene;
    this.report = report;
    this.words = words;
  }

  @Nullable Day of(Event event, Phase phase) {
    String own = event.date();
    if (own != null && !isOfAnotherNoun(event, own)) {
      return whole(own) ? told(event, own) : null;
    }
    Optional<Sentence> sentence = report.reading().sentenceAt(event.trigger().span().start());
    if (sentence.isEmpty() || phase == Phase.ONGOING) {
      return null;
    }
    boolean turn = isTurn(phase) && event.certainty() == Certainty.ACTUAL;
    Optional<String> said = scene.statementOf(event).flatMap(this::momentOf).map(Days::day);
    boolean news = phase == Phase.AGREED || phase == Phase.STARTED || phase == Phase.RESUMED;
    if (turn && news && said.isPresent()) {
      return new Day(said.get(), true, UNTOLD, false);
    }
    if (isBesideADay(event, sentence.get()) || isOfAnotherTime(event, sentence.get())) {
      return null;
    }
    if ((phase == Phase.ATTACKED || phase == Phase.HALTED) && sentence.get().index() > 0) {
      Optional<String> before = dayOfSentence(sentence.get().index() - 1);
      if (before.isPresent()) {
        return new Day(before.get(), true, UNTOLD, false);
      }
    }
    int lead = turn || phase == Phase.PLANNED ? LEAD_SENTENCES : NEWS_SENTENCES;
    Published published = report.report().published();
    return sentence.get().index() < lead && published != null
        ? new Day(published.day().toString(), false, UNTOLD, false)
        : null;
  }

  /** The day on which a statement was made: one told in its sentence, outside what was said. */
  Optional<Moment> momentOf(Attribution statement) {
    Span content = statement.contentSpan();
    Optional<Span> cue =
        statement.cue().stream().findFirst().or(() -> statement.source().stream().findFirst());
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    int at = cue.get().start();
    return scene.moments(report.id()).stream()
        .filter(m -> sameSentence(m.evidence(), at))
        .filter(m -> !content.overlaps(m.evidence().span()))
        .filter(m -> day(m) != null && !isBackdrop(m))
        .min(
            Comparator.comparingInt((Moment m) -> Math.abs(m.evidence().span().start() - at))
                .thenComparing(m -> m.evidence()));
  }

  /**
   * The day told of the event, none where another time stands nearer to it: "last week it passed a
   * law in answer to the test of Nov. 29".
   */
  private @Nullable Day told(Event event, String own) {
    LocalDate date = LocalDate.parse(own);
    Span trigger = event.trigger().span();
    Moment nearest =
        scene.moments(report.id()).stream()
            .filter(m -> m.from() != null && m.type() == SpanType.DATE)
            .filter(m -> sameSentence(m.evidence(), trigger.start()))
            .min(
                Comparator.comparingInt((Moment m) -> reach(m, trigger))
                    .thenComparing(m -> m.evidence()))
            .orElse(null);
    if (nearest == null) {
      return new Day(own, true, UNTOLD, isOpen(event, own));
    }
    boolean meant =
        !date.isBefore(nearest.from()) && (nearest.to() == null || !date.isAfter(nearest.to()));
    boolean anywhere =
        scene.moments(report.id()).stream()
            .filter(m -> sameSentence(m.evidence(), trigger.start()))
            .anyMatch(m -> own.equals(day(m)));
    return meant || !anywhere || !isLonger(nearest)
        ? new Day(own, true, reach(nearest, trigger), isOpen(event, own))
        : null;
  }

  /** "Friday's attack" tells the day of the attack, and of nothing before it. */
  private boolean isOfAnotherNoun(Event event, String own) {
    Span trigger = event.trigger().span();
    List<Moment> telling =
        scene.moments(report.id()).stream()
            .filter(m -> sameSentence(m.evidence(), trigger.start()) && own.equals(day(m)))
            .toList();
    return !telling.isEmpty()
        && telling.stream()
            .allMatch(
                m -> {
                  Span at = m.evidence().span();
                  int next = words.firstFrom(at.end() - 1);
                  boolean possessive = words.is(next, "'s", "s'") || words.is(next + 1, "'s");
                  return possessive && !(trigger.start() >= at.end() && reach(m, trigger) < 30);
                });
  }

  private static boolean isLonger(Moment moment) {
    return day(moment) == null;
  }

  /** How many characters lie between a moment and the words. */
  int reach(Moment moment, Span words) {
    Span at = moment.evidence().span();
    return at.overlaps(words) ? 0 : Math.max(at.start() - words.end(), words.start() - at.end());
  }

  /** Whether another act of its sentence has the day that the sentence tells. */
  private boolean isBesideADay(Event event, Sentence sentence) {
    return scene.events(report.id()).stream()
        .anyMatch(
            e ->
                !e.id().equals(event.id())
                    && e.date() != null
                    && sentence.span().contains(e.trigger().span()));
  }

  /** "was killed last week", "fought in 2009": of a time gone by that is longer than a day. */
  private boolean isOfAnotherTime(Event event, Sentence sentence) {
    Published published = report.report().published();
    List<Moment> told =
        scene.moments(report.id()).stream()
            .filter(m -> sentence.span().contains(m.evidence().span()))
            .filter(m -> m.type() == SpanType.DATE && m.from() != null)
            .toList();
    return told.stream().noneMatch(m -> day(m) != null)
        && told.stream()
            .filter(m -> reach(m, event.trigger().span()) < NEAR)
            .map(Moment::to)
            .anyMatch(to -> to != null && published != null && to.isBefore(published.day()));
  }

  /** The one day that the sentence of that index tells. */
  private Optional<String> dayOfSentence(int index) {
    Sentence sentence = report.reading().sentences().get(index);
    List<String> days =
        scene.moments(report.id()).stream()
            .filter(m -> sentence.span().contains(m.evidence().span()))
            .map(Days::day)
            .filter(d -> d != null)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** The single day that a moment means, null for others. */
  static @Nullable String day(Moment moment) {
    LocalDate from = moment.from();
    return from != null && from.equals(moment.to()) ? from.toString() : null;
  }

  /** "since Thursday", "after Tuesday's raid": a day against which another act is told. */
  boolean isBackdrop(Moment moment) {
    int first = words.firstFrom(moment.evidence().span().start());
    return words.sameSentence(first - 1, first)
        && words.is(first - 1, "since", "after", "before", "until", "from", "following");
  }

  private boolean isOpen(Event event, String day) {
    return scene.moments(report.id()).stream()
        .filter(m -> sameSentence(m.evidence(), event.trigger().span().start()))
        .filter(m -> m.from() != null && m.from().toString().equals(day))
        .anyMatch(
            m -> {
              int first = words.firstFrom(m.evidence().span().start());
              return words.is(first, "since")
                  || words.sameSentence(first - 1, first) && words.is(first - 1, "since");
            });
  }

  private boolean sameSentence(Evidence evidence, int offset) {
    return report
        .reading()
        .sentenceAt(offset)
        .map(s -> s.span().overlaps(evidence.span()))
        .orElse(false);
  }

  private static boolean isTurn(Phase phase) {
    return switch (phase) {
      case AGREED, STARTED, HALTED, RESUMED, ATTACKED -> true;
      case ANNOUNCED, PLANNED, ONGOING, COMPLETED -> false;
    };
  }

  private static boolean whole(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
