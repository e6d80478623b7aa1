package org.accord.operation.phase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.Moment;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.operation.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The days of a report as a whole: of publication, of its dateline, of a sentence before. */
final class NewsDays {

  private static final int DATELINE = 120;
  private static final Pattern CITY = Pattern.compile("\\p{Lu}{3}[\\p{L} ,./'’-]{0,60}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}$");
  private static final Pattern GOVERNED =
      Pattern.compile("(?i)\\b(?:on|of|in|by|since|until|from|to|after|before|for),? $");
  private static final Pattern MARK = Pattern.compile("[-–•*·]\\s?$|[-–•*·]\\s");

  private final Scene scene;
  private final ReadReport report;

  NewsDays(Scene scene, ReadReport report) {
    this.scene = scene;
    this.report = report;
  }

  /** The one day of which a report tells, where it tells of no other that has come. */
  Optional<String> onlyDay() {
    List<String> told =
        scene.moments(report.id()).stream()
            .filter(m -> m.type() == SpanType.DATE && !isDateline(report, m))
            .map(Days::day)
            .flatMap(Stream::ofNullable)
            .filter(d -> !isAfterPublication(d))
            .distinct()
            .toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  boolean isAfterPublication(String day) {
    Published published = report.report().published();
    return published != null && Days.whole(day) && LocalDate.parse(day).isAfter(published.day());
  }

  /** The report in which the sentence was first told: an update keeps the old one's words. */
  private ReadReport firstTold(Sentence sentence) {
    SentenceRef here = new SentenceRef(report.id(), sentence.index());
    ReportId first = scene.dossier().lineages().firstTold(here).report();
    return scene.order(first) < scene.order(report.id()) ? scene.report(first) : report;
  }

  /** The day of the report in which the sentence was first told. */
  @Nullable LocalDate today(Sentence sentence) {
    return today(firstTold(sentence));
  }

  /** The day that the dateline tells, else that of publication. */
  private @Nullable LocalDate today(ReadReport report) {
    Published published = report.report().published();
    if (published == null) {
      return null;
    }
    int reach = Math.min(report.text().length(), DATELINE);
    return scene.moments(report.id()).stream()
        .filter(m -> m.evidence().span().end() < reach && Days.day(m) != null)
        .filter(m -> isDateline(report, m))
        .map(m -> LocalDate.parse(String.valueOf(Days.day(m))))
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, published.day())) == 1)
        .findFirst()
        .orElse(published.day());
  }

  /** "BERGEN, March 5 (Gazette) -": a day behind a city in capitals. */
  static boolean isDateline(ReadReport report, Moment moment) {
    int at = moment.evidence().span().start();
    String before = report.text().substring(Math.max(0, at - DATELINE), at);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return CITY.matcher(line).matches() || isHeader(report, moment, line);
  }

  private static int at(Moment moment) {
    return moment.evidence().span().start();
  }

  /** "Date of publication 16 September 2016 Two civilians": the report's own date. */
  private static boolean isHeader(ReadReport report, Moment moment, String before) {
    Published published = report.report().published();
    String date = moment.evidence().span().in(report.text());
    int end = moment.evidence().span().end();
    String after = report.text().substring(end, Math.min(report.text().length(), end + 2));
    String day = Days.day(moment);
    return published != null
        && day != null
        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), published.day()))
            <= (at(moment) == 0 ? 1 : 0)
        && YEAR.matcher(date).find()
        && !GOVERNED.matcher(before).find()
        && (after.isBlank() || Character.isUpperCase(after.charAt(after.length() - 1)));
  }

  /** An item of a list takes nothing from the item before. */
  boolean isItem(Sentence sentence) {
    int at = sentence.span().start();
    String before = report.text().substring(Math.max(0, at - 3), at).strip();
    String first = report.text().substring(at, Math.min(report.text().length(), at + 2));
    return MARK.matcher(before).find() || MARK.matcher(first).lookingAt();
  }

  /** Whether the sentence of that index tells of a charge, and of no attack that was made. */
  boolean isOfCharge(int index) {
    Sentence sentence = report.reading().sentences().get(index);
    List<Event> told =
        scene.events(report.id()).stream()
            .filter(e -> sentence.span().contains(e.trigger().span()) && e.date() != null)
            .filter(e -> e.certainty() == Certainty.ACTUAL)
            .toList();
    return told.stream().anyMatch(e -> e.type() == EventType.ACCUSE)
        && told.stream().noneMatch(e -> e.type() == EventType.ASSAULT);
  }

  /** The one day that the sentence of that index tells, none where it looks ahead. */
  Optional<String> dayOfSentence(int index) {
    Sentence sentence = report.reading().sentences().get(index);
    boolean ahead =
        scene.events(report.id()).stream()
            .filter(e -> sentence.span().contains(e.trigger().span()))
            .map(Event::date)
            .anyMatch(d -> d != null && isAfterPublication(d));
    if (ahead) {
      return Optional.empty();
    }
    List<String> days =
        scene.moments(report.id()).stream()
            .filter(m -> sentence.span().contains(m.evidence().span()))
            .map(Days::day)
            .filter(d -> d != null)
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }
}
