package org.accord.operation.phase;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.Moment;
import org.accord.operation.scene.Scene;
import org.accord.text.Words;

/** The days on which things were said, apart from those of what was said. */
final class SayingDays {

  private static final Pattern WEEKDAY = Pattern.compile("[A-Z][a-z]{2,5}day");

  /** What stands so now says nothing of when it was said. */
  private static final String NOW = "now";

  private final Scene scene;
  private final ReadReport report;
  private final Words words;
  private final Days days;

  SayingDays(Scene scene, ReadReport report, Words words, Days days) {
    this.scene = scene;
    this.report = report;
    this.words = words;
    this.days = days;
  }

  /** "five have been killed, police said on Wednesday": the day on which it was said. */
  boolean isOfTheSaying(Event event, String own, Phase phase) {
    if (phase != Phase.ATTACKED && phase != Phase.COMPLETED) {
      return false;
    }
    Moment said = scene.statementOf(event).flatMap(this::momentOf).orElse(null);
    return said != null
        && own.equals(Days.day(said))
        && scene.moments(report.id()).stream()
            .filter(m -> days.sameSentence(m.evidence(), event.trigger().span().start()))
            .allMatch(m -> m.equals(said) || Days.day(m) == null || NewsDays.isDateline(report, m));
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
        .filter(m -> days.sameSentence(m.evidence(), at))
        .filter(m -> !content.overlaps(m.evidence().span()))
        .filter(m -> !isBeforeTheTeller(m, content, statement))
        .filter(m -> Days.day(m) != null && !days.isBackdrop(m) && !days.isPossessive(m))
        .filter(m -> !isYetToCome(m) && !NOW.equals(scene.words(m.evidence())))
        .min(
            Comparator.comparingInt((Moment m) -> Math.abs(m.evidence().span().start() - at))
                .thenComparing(m -> m.evidence()));
  }

  /** "criticised the organisers of the New Year's Eve party": nobody has spoken then. */
  private boolean isYetToCome(Moment moment) {
    return days.isAhead(moment) && !WEEKDAY.matcher(scene.words(moment.evidence())).find();
  }

  /**
   * "was hit on Sunday, the army said": a day between what is told and its teller is of the act.
   */
  private boolean isBeforeTheTeller(Moment moment, Span content, Attribution statement) {
    Span source = (statement.source().isEmpty() ? statement.cue() : statement.source()).get(0);
    int at = words.firstFrom(moment.evidence().span().end() - 1) + 1;
    return moment.evidence().span().start() >= content.start()
        && moment.evidence().span().end() <= source.start()
        && words.is(at, ",");
  }
}
