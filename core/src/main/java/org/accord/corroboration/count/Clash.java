package org.accord.corroboration.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;

/**
 * Which figures of one series can't both be, and which only replace one another.
 *
 * <p>Figures clash where different voices hold to them at one time: told on one day, or the lower
 * one later. What was said before by the same voice, what has grown since, and what is only a part
 * (the patients of one hospital) clash with nothing.
 */
final class Clash {

  /** What a hospital tells of those whom it has, who are not all. */
  private static final Phrases BROUGHT = Phrases.load(Clash.class, "brought-phrases.tsv");

  /** First counts of what has just happened differ by chance; others are kept by those who know. */
  private static final double FAR_AT_FIRST = 1.4;

  private static final double FAR = 1.05;

  /** Within so many sentences an outlet sets a figure of its own beside another's. */
  private static final int BESIDE = 3;

  private Clash() {}

  /** The figures of all voices of which any clashes with another; empty where none does. */
  static List<Figure> inDispute(List<Figure> series, StoryView story) {
    Set<Figure> clashing = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (Figure a : series) {
      for (Figure b : series) {
        if (a != b && clash(a, b, series, story)) {
          clashing.add(a);
          clashing.add(b);
        }
      }
    }
    return series.stream()
        .filter(
            f ->
                clashing.contains(f)
                    || clashing.stream()
                        .anyMatch(
                            c ->
                                oneVoice(c, f)
                                    || !f.vague() && Double.compare(c.number(), f.number()) == 0))
        .toList();
  }

  /** Of those in dispute, the voice that stands most alone: its figures. */
  static List<Figure> outlier(List<Figure> held, StoryView story) {
    Map<String, List<Figure>> byVoice = new TreeMap<>();
    for (Figure figure : held) {
      byVoice
          .computeIfAbsent(figure.assertion().voice().keys().toString(), v -> new ArrayList<>())
          .add(figure);
    }
    return byVoice.values().stream()
        .filter(
            v -> v.stream().anyMatch(f -> held.stream().anyMatch(o -> clash(f, o, held, story))))
        .min(
            Comparator.comparingInt((List<Figure> v) -> v.size())
                .thenComparing(v -> v.get(0).assertion()))
        .orElse(List.of());
  }

  static List<Figure> without(List<Figure> series, List<Figure> left) {
    return series.stream().filter(f -> left.stream().noneMatch(l -> oneVoice(l, f))).toList();
  }

  /** Whether two voices that are heard at one time hold to figures that exclude each other. */
  private static boolean clash(Figure low, Figure high, List<Figure> series, StoryView story) {
    if (low.number() > high.number()) {
      return clash(high, low, series, story);
    }
    if (low.meets(high)
        || !low.counted().told()
        || low.vague()
        || high.vague()
        || oneVoice(low, high)
        || low.counted().toll() && high.overDays() && !low.overDays()
        || !story.whereabouts().same(low.place(), high.place())) {
      return false;
    }
    boolean heard = !low.assertion().voice().relayed() && !high.assertion().voice().relayed();
    boolean eitherHeard = !low.assertion().voice().relayed() || !high.assertion().voice().relayed();
    if (!heard
        && !(eitherHeard && (beside(low, high) || excludes(high, low) || ofOneDay(low, high)))) {
      return false;
    }
    return differ(low, high, series)
        && !ofSome(low)
        && !isPart(low, series)
        && !isPart(high, series);
  }

  private static boolean beside(Figure left, Figure right) {
    return StoryView.after(left.assertion(), right.assertion())
        .filter(n -> Math.abs(n) <= BESIDE)
        .isPresent();
  }

  /** Whether both say for which day they count, and it is one. */
  private static boolean ofOneDay(Figure left, Figure right) {
    String day = left.quantity().asOf();
    return day != null && day.equals(right.quantity().asOf()) && !left.counted().toll();
  }

  /** Whether the figures are so far apart, and told at such times, that both can't hold. */
  private static boolean differ(Figure low, Figure high, List<Figure> series) {
    Counted counted = low.counted();
    if (!counted.toll()) {
      boolean oneDay = low.day() == null || high.day() == null || low.day().equals(high.day());
      boolean fell =
          low.told() != null && high.told() != null && low.told().compareTo(high.told()) > 0;
      boolean alike = Likeness.of(low.assertion(), high.assertion()) >= Series.ALIKE / 2;
      return alike && !counted.flows() && (oneDay || fell)
          || oneDay && alike && excludes(high, low);
    }
    if (counted.flows()) {
      boolean oneDay = low.day() != null && low.day().equals(high.day());
      return oneDay && high.number() >= FAR * low.number();
    }
    double far = counted.atFirst() && !otherPeople(low, high) ? FAR_AT_FIRST : FAR;
    boolean then =
        low.told() != null
            && high.told() != null
            && (counted.repeats()
                ? low.told().equals(high.told())
                : low.told().compareTo(high.told()) >= 0);
    return then
        && high.number() >= far * low.number()
        && (counted.repeats() || isLatest(low, series) && isLatest(high, series))
        && series.stream().noneMatch(f -> hasRisen(f, low) || hasRisen(f, high));
  }

  /** Whether one voice tells of fighters and the other of civilians. */
  private static boolean otherPeople(Figure left, Figure right) {
    String a = left.assertion().words();
    String b = right.assertion().words();
    return Kinds.areFighters(a) && Kinds.areCivilians(b)
        || Kinds.areCivilians(a) && Kinds.areFighters(b);
  }

  /** Whether the later figure takes the place of the earlier one. */
  static boolean replaces(Figure later, Figure earlier, List<Figure> series) {
    if (later.told() == null
        || earlier.told() == null
        || later.told().compareTo(earlier.told()) < 0
        || later.meets(earlier)
        || isPart(later, series)
        || isPart(earlier, series)
        || !later.counted().told()) {
      return false;
    }
    boolean after = later.told().compareTo(earlier.told()) > 0 || ofLaterDay(later, earlier);
    if (later.counted().remains()) {
      boolean exact = later.quantity().low() != null && !later.vague() && !earlier.vague();
      return after && exact && later.number() < earlier.number();
    }
    boolean flows = later.counted().flows();
    boolean known = later.counted().toll() && later.number() > earlier.number() && !earlier.vague();
    boolean same = oneVoice(later, earlier);
    boolean rises = later.number() > earlier.number();
    return !flows && after && (known || same || !later.counted().toll() && rises)
        || same && (after || !flows) && isOneVoice(series)
        || same && after && later.counted().toll() && !flows && !later.counted().repeats();
  }

  /** Whether both say for which day they count, and the one counts for a later day. */
  private static boolean ofLaterDay(Figure later, Figure earlier) {
    String day = later.quantity().asOf();
    String before = earlier.quantity().asOf();
    return day != null && before != null && day.compareTo(before) > 0;
  }

  private static boolean isOneVoice(List<Figure> series) {
    return series.stream().allMatch(f -> oneVoice(f, series.get(0)));
  }

  static boolean oneVoice(Figure a, Figure b) {
    return a.assertion().voice().keys().stream().anyMatch(b.assertion().voice().keys()::contains)
        || a.assertion().voice().names().equals(b.assertion().voice().names());
  }

  /** Whether its assertion gives several figures of the series, which may add up. */
  private static boolean isPart(Figure figure, List<Figure> series) {
    return series.stream().anyMatch(f -> f != figure && f.assertion().equals(figure.assertion()));
  }

  /** Whether it tells only of those whom a hospital has. */
  private static boolean ofSome(Figure figure) {
    return figure.assertion().features().weights().containsKey("c:hospital")
        || BROUGHT.in(figure.assertion().words());
  }

  private static boolean hasRisen(Figure figure, Figure same) {
    return Double.compare(figure.number(), same.number()) == 0 && figure.grown();
  }

  /** Whether one is said to be the most there can be, and the other is more. */
  private static boolean excludes(Figure more, Figure most) {
    Double high = most.quantity().high();
    Double low = more.quantity().low();
    return most.quantity().low() == null && high != null && low != null && low > high;
  }

  /** Whether its voice tells no other figure later. */
  private static boolean isLatest(Figure figure, List<Figure> series) {
    return figure.told() != null
        && series.stream()
            .noneMatch(
                f ->
                    oneVoice(f, figure)
                        && f.told() != null
                        && f.told().compareTo(figure.told()) > 0);
  }
}
