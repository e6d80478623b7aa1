package org.accord.operation.phase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accord.model.ReportId;
import org.accord.operation.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Mends weekdays that were written where it was still the day before: a report of Monday evening
 * that tells of a missile "early Tuesday" on the other side of the world means the next day, and
 * not the Tuesday six days ago.
 *
 * <p>It is mended only where another text tells the like of that next day, or the story is of these
 * very days, and no other text tells the like of the day six days ago.
 */
final class Eastward {

  private static final int SIX = 6;

  /** How many sentences of a report tell which day it calls today. */
  private static final int LEAD_SENTENCES = 8;

  private static final double ALIKE = 0.15;

  /** A day of so many tellings is what the story is about. */
  private static final int MANY = 5;

  private static final Pattern LAST = Pattern.compile("\\blast\\b");

  private Eastward() {}

  static List<Telling> of(Scene scene, List<Telling> tellings) {
    Map<String, List<Telling>> byDay =
        tellings.stream()
            .collect(Collectors.groupingBy(Telling::day, TreeMap::new, Collectors.toList()));
    List<Telling> mended = tellings.stream().map(t -> mended(scene, t, byDay)).toList();
    Set<ReportId> ofTheNextDay = new HashSet<>();
    for (int i = 0; i < mended.size(); i++) {
      boolean moved = !mended.get(i).day().equals(tellings.get(i).day());
      if (moved && mended.get(i).sentence() < LEAD_SENTENCES) {
        ofTheNextDay.add(mended.get(i).evidence().report());
      }
    }
    return mended.stream()
        .map(t -> ofTheNextDay.contains(t.evidence().report()) ? ofToday(scene, t) : t)
        .toList();
  }

  /** Where the lead tells of the next day, what is told of no day is of the next day as well. */
  private static Telling ofToday(Scene scene, Telling telling) {
    LocalDate published = published(scene, telling);
    return published != null && !telling.told() && telling.day().equals(published.toString())
        ? telling.on(published.plusDays(1).toString())
        : telling;
  }

  private static Telling mended(Scene scene, Telling telling, Map<String, List<Telling>> byDay) {
    LocalDate published = published(scene, telling);
    LocalDate day = LocalDate.parse(telling.day());
    if (!telling.told() || published == null || !day.equals(published.minusDays(SIX))) {
      return telling;
    }
    String next = published.plusDays(1).toString();
    boolean toldThen =
        byDay.getOrDefault(telling.day(), List.of()).stream()
            .filter(t -> !telling.day().equals(weekBefore(scene, t)))
            .anyMatch(t -> isElsewhere(scene, telling, t));
    boolean toldNext =
        byDay.getOrDefault(next, List.of()).stream().anyMatch(t -> isElsewhere(scene, telling, t));
    boolean news = !toldThen && isOfTheLastDays(tellings(byDay), published, telling);
    return !toldThen && (toldNext || news) ? telling.on(next) : telling;
  }

  private static List<Telling> tellings(Map<String, List<Telling>> byDay) {
    return byDay.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  /**
   * Whether what the story tells of most came days later than the telling, just before its report.
   */
  private static boolean isOfTheLastDays(List<Telling> most, LocalDate published, Telling telling) {
    if (most.size() < MANY || LAST.matcher(telling.words()).find()) {
      return false;
    }
    LocalDate main = LocalDate.parse(most.get(0).day());
    return !main.isBefore(published.minusDays(1)) && !main.isAfter(published.plusDays(1));
  }

  private static @Nullable String weekBefore(Scene scene, Telling telling) {
    LocalDate published = published(scene, telling);
    return published == null ? null : published.minusDays(SIX).toString();
  }

  private static boolean isElsewhere(Scene scene, Telling telling, Telling other) {
    return isLike(telling, other)
        && !scene.text(telling.evidence().report()).equals(scene.text(other.evidence().report()));
  }

  private static boolean isLike(Telling left, Telling right) {
    return left.type() == right.type()
        && left.isStatement() == right.isStatement()
        && StepGrouping.alike(left, right) >= ALIKE;
  }

  private static @Nullable LocalDate published(Scene scene, Telling telling) {
    ReportId report = telling.evidence().report();
    var published = scene.report(report).report().published();
    return published == null ? null : published.day();
  }
}
