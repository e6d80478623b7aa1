package org.accord.operation.phase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.model.Evidence;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
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

  /** What is done in the course of things: told without a day, it is of the day told before. */
  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.MOVE, EventType.AID, EventType.RETREAT, EventType.COERCE);

  /** How many words may stand between "Friday's" and the act of Friday. */
  private static final int OWNED = 3;

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
  private final NewsDays news;

  Days(Scene scene, ReadReport report, Words words) {
    this.scene = scene;
    this.report = report;
    this.words = words;
    this.news = new NewsDays(scene, report);
  }

  @Nullable Day of(Event event, Phase phase) {
    Optional<String> saying = scene.statementOf(event).flatMap(this::momentOf).map(Days::day);
    String own = event.date();
    Optional<Sentence> sentence = report.reading().sentenceAt(event.trigger().span().start());
    boolean said =
        own == null && saying.isPresent() && (phase == Phase.ATTACKED || phase == Phase.COMPLETED);
    if (own != null && isOfAnotherNoun(event, own)) {
      own = isDoneBy(event, own) ? own : otherDay(event, own).orElse(null);
    } else if (own != null && sayings().isOfTheSaying(event, own, phase)) {
      own = null;
      said = true;
    } else if (own != null && isBehind(event, own, "for")) {
      own = null;
    } else if (own != null && phase == Phase.ATTACKED && isBehind(event, own, "by")) {
      return null;
    }
    if (own != null && (whole(own) || !isClaim(event, phase))) {
      return whole(own) ? told(event, own) : null;
    }
    if (sentence.isEmpty() || phase == Phase.ONGOING) {
      return null;
    }
    boolean turn = isTurn(phase) && event.certainty() == Certainty.ACTUAL;
    boolean fresh = phase == Phase.AGREED || phase == Phase.STARTED || phase == Phase.RESUMED;
    if (turn && fresh && saying.isPresent()) {
      return new Day(saying.get(), true, UNTOLD, false);
    }
    boolean beside = isBesideADay(event, sentence.get()) && !isClaim(event, phase);
    if (!said && beside || isOfAnotherTime(event, sentence.get())) {
      return null;
    }
    LocalDate today = news.today(sentence.get());
    boolean way = turn && (phase == Phase.HALTED || phase == Phase.RESUMED);
    if ((phase == Phase.ATTACKED || phase == Phase.HALTED)
        && sentence.get().index() > 0
        && !news.isItem(sentence.get())) {
      Optional<String> before = news.dayOfSentence(sentence.get().index() - 1);
      boolean charged = phase == Phase.ATTACKED && news.isOfCharge(sentence.get().index() - 1);
      if (before.isPresent() && !charged && !news.isAfterPublication(before.get())) {
        return new Day(before.get(), phase == Phase.HALTED, UNTOLD, false);
      }
    }
    if (phase == Phase.COMPLETED
        && event.certainty() == Certainty.ACTUAL
        && event.type() != null
        && DEEDS.contains(event.type())
        && sentence.get().index() > 0
        && !isPresent(event)
        && !news.isItem(sentence.get())) {
      Optional<String> before = news.dayOfSentence(sentence.get().index() - 1);
      if (before.isPresent() && !news.isAfterPublication(before.get())) {
        return new Day(before.get(), false, UNTOLD, false);
      }
    }
    int lead = turn || phase == Phase.PLANNED ? LEAD_SENTENCES : NEWS_SENTENCES;
    boolean fresher = way || phase == Phase.AGREED && turn;
    if (sentence.get().index() < lead
        || fresher && isPresent(event)
        || isClaim(event, phase)
        || phase == Phase.PLANNED && TellingFinder.isPrepared(event, scene)) {
      return today == null ? null : new Day(today.toString(), false, UNTOLD, false);
    }
    return way ? news.onlyDay().map(d -> new Day(d, false, UNTOLD, false)).orElse(null) : null;
  }

  /** The report's own day, for words of its first sentences beside which no other time stands. */
  Optional<String> ofNews(Span at, int sentences) {
    Sentence sentence = report.reading().sentenceAt(at.start()).orElse(null);
    if (sentence == null || sentence.index() >= sentences) {
      return Optional.empty();
    }
    boolean timed =
        scene.moments(report.id()).stream()
            .filter(m -> m.type() == SpanType.DATE && m.from() != null)
            .anyMatch(m -> sentence.span().contains(m.evidence().span()) && reach(m, at) < NEAR);
    return timed
        ? Optional.empty()
        : Optional.ofNullable(news.today(sentence)).map(LocalDate::toString);
  }

  /** "claimed responsibility for the attack": new wherever a report tells it. */
  private static boolean isClaim(Event event, Phase phase) {
    return phase == Phase.ANNOUNCED && event.type() == EventType.ASSAULT;
  }

  /** "has suspended the releases", "is back on": a turn that is new as the report tells it. */
  private boolean isPresent(Event event) {
    int at = words.firstFrom(event.trigger().span().start());
    int last = words.firstFrom(event.trigger().span().end() - 1);
    for (int i = Math.max(0, at - 3); i <= last; i++) {
      if (words.sameSentence(i, at) && words.is(i, "has", "have", "is", "are")) {
        return !words.is(i - 1, "which", "who", "that");
      }
    }
    return false;
  }

  /** Whether every telling of the day stands behind that word: "by Friday", "for Friday". */
  private boolean isBehind(Event event, String own, String word) {
    List<Moment> telling =
        scene.moments(report.id()).stream()
            .filter(m -> sameSentence(m.evidence(), event.trigger().span().start()))
            .filter(m -> own.equals(day(m)))
            .toList();
    return !telling.isEmpty()
        && telling.stream()
            .allMatch(m -> words.is(words.firstFrom(m.evidence().span().start()) - 1, word))
        && !news.isAfterPublication(own);
  }

  /** Another single day that the sentence tells, where the first belongs to another noun. */
  private Optional<String> otherDay(Event event, String own) {
    Span trigger = event.trigger().span();
    return scene.moments(report.id()).stream()
        .filter(m -> sameSentence(m.evidence(), trigger.start()) && m.type() == SpanType.DATE)
        .filter(m -> day(m) != null && !own.equals(day(m)))
        .filter(m -> !isBackdrop(m) && !isPossessive(m))
        .min(
            Comparator.comparingInt((Moment m) -> reach(m, trigger))
                .thenComparing(m -> m.evidence()))
        .map(Days::day);
  }

  /** "halted by Friday's attack": of the day of what did it. */
  private boolean isDoneBy(Event event, String own) {
    Span trigger = event.trigger().span();
    return scene.moments(report.id()).stream()
        .filter(m -> sameSentence(m.evidence(), trigger.start()) && own.equals(day(m)))
        .map(m -> words.firstFrom(m.evidence().span().start()))
        .anyMatch(i -> words.is(i - 1, "by") && words.firstFrom(trigger.end()) == i - 1);
  }

  private SayingDays sayings() {
    return new SayingDays(scene, report, words, this);
  }

  /** The day on which a statement was made. */
  Optional<Moment> momentOf(Attribution statement) {
    return sayings().momentOf(statement);
  }

  /** Whether the moment is a single day after that of the report. */
  boolean isAhead(Moment moment) {
    String day = day(moment);
    return day != null && news.isAfterPublication(day);
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
    boolean gone = isGone(nearest, date) && !isBackdrop(nearest);
    return meant || !anywhere && !gone || !isLonger(nearest)
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
                  boolean its =
                      trigger.start() >= at.end()
                          && words.in(Span.of(at.end(), trigger.start())).size() <= OWNED;
                  return isPossessive(m) && !its;
                });
  }

  /** "Sunday's": a day that belongs to the noun behind it. */
  boolean isPossessive(Moment moment) {
    int next = words.firstFrom(moment.evidence().span().end() - 1);
    return words.is(next, "'s", "s'")
        || words.is(next + 1, "'s")
        || scene.words(moment.evidence()).endsWith("days");
  }

  /** "killed last week", of an act that is taken to be of this one. */
  private static boolean isGone(Moment moment, LocalDate date) {
    return moment.to() != null && moment.to().isBefore(date) && isLonger(moment);
  }

  private static boolean isLonger(Moment moment) {
    return day(moment) == null;
  }

  /** How many characters lie between a moment and the words. */
  static int reach(Moment moment, Span words) {
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

  boolean sameSentence(Evidence evidence, int offset) {
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

  static boolean whole(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
