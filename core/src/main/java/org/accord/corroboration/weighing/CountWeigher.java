package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Concepts;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Quantity;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Holds figures of one thing against each other.
 *
 * <p>Figures that leave a common number possible are compatible; a later one of the same origin
 * supersedes; only figures of one day, or of no day, that exclude each other are contested.
 */
public final class CountWeigher implements Weigher {

  private static final double ALIKE = 0.13;

  /** A figure that is this many times another counts something wider: the war, not the day. */
  private static final double ONE_SCALE = 12;

  private static final int TOPIC_WORDS = 20;
  private static final int YEAR = 4;

  /** A part of what another figure counts: "four of whom". */
  private static final Pattern PARTITIVE =
      Pattern.compile("(?i)\\bof\\s+(?:the|these|those|them|us|whom)\\b");

  /** How many characters after a figure may still tell that it is a part. */
  private static final int AFTER = 9;

  private static final Set<String> OCCASIONS = Set.of("time", "occasion", "incident", "event");

  /** One figure as one assertion gives it. */
  private record Figure(Assertion assertion, Quantity quantity, @Nullable String day) {
    String bounds() {
      return quantity.low() + ".." + quantity.high() + (quantity.approximate() ? "~" : "");
    }
  }

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Figure> figures = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() != null) {
        continue;
      }
      for (Quantity quantity : assertion.quantities()) {
        boolean bounded = quantity.low() != null || quantity.high() != null;
        if (bounded && !PARTITIVE.matcher(story.words(quantity.evidence(), AFTER)).find()) {
          figures.add(new Figure(assertion, quantity, story.day(assertion, quantity.asOf())));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Figure> series : series(figures, story)) {
      draft(series, story).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static List<List<Figure>> series(List<Figure> figures, StoryView story) {
    Unions series = new Unions(figures.size());
    Neighbours neighbours =
        Neighbours.of(figures.stream().map(f -> f.assertion().features()).toList());
    for (int i = 0; i < figures.size(); i++) {
      for (int j : neighbours.near(figures.get(i).assertion().features()).tailSet(i + 1)) {
        if (!series.joined(i, j) && sameThing(figures.get(i), figures.get(j), story)) {
          series.join(i, j);
        }
      }
    }
    return List.copyOf(series.sets(figures));
  }

  private static boolean sameThing(Figure left, Figure right, StoryView story) {
    Quantity a = left.quantity();
    Quantity b = right.quantity();
    if (left.assertion().equals(right.assertion()) && a.tally() == b.tally()) {
      return false;
    }
    if (a.tally() != b.tally()
        && a.tally() != Quantity.Tally.UNTOLD
        && b.tally() != Quantity.Tally.UNTOLD) {
      return false;
    }
    if (!story.samePlace(a.place(), b.place())
        || !story.nearPlaces(left.assertion(), right.assertion())
        || !oneTime(a.asOf(), b.asOf())
        || !story.sameDoers(left.assertion(), right.assertion())) {
      return false;
    }
    Counted countedA = Counted.of(a, left.assertion());
    Counted countedB = Counted.of(b, right.assertion());
    double likeness = Likeness.of(left.assertion(), right.assertion());
    boolean counted = countedA.told() && countedA.equals(countedB);
    if (counted && countedA.toll() && oneScale(a, b)) {
      return likeness >= ALIKE / 4;
    }
    if (sameUnit(a, b)) {
      return counted && likeness >= ALIKE
          || countedA.told() == countedB.told() && likeness >= 3 * ALIKE;
    }
    return counted && occasions(a) && occasions(b) && likeness >= ALIKE;
  }

  /** Whether neither figure is so much larger that it counts another, wider thing. */
  private static boolean oneScale(Quantity left, Quantity right) {
    double a = Math.max(bound(left), bound(right));
    double b = Math.min(bound(left), bound(right));
    return b > 0 && a / b <= ONE_SCALE;
  }

  /** Whether no year or month that both tell is another; history is not counted with the news. */
  private static boolean oneTime(@Nullable String left, @Nullable String right) {
    if (left == null || right == null || left.length() < YEAR || right.length() < YEAR) {
      return true;
    }
    return left.startsWith(right.substring(0, YEAR));
  }

  private static double bound(Quantity quantity) {
    Double high = quantity.high();
    Double low = quantity.low();
    return high != null ? high : low != null ? low : 0;
  }

  private static boolean sameUnit(Quantity left, Quantity right) {
    return concept(left.unit()).equals(concept(right.unit()));
  }

  /** Whether it counts how often a thing was done, as "30 times" or "30 transfers". */
  private static boolean occasions(Quantity quantity) {
    return quantity.counted() != null
        && (OCCASIONS.contains(quantity.unit())
            || concept(quantity.unit()).equals(concept(quantity.counted())));
  }

  private static String concept(String words) {
    List<String> stems = Stems.of(words);
    return stems.isEmpty() ? words : Concepts.of(stems.get(0)).orElse(stems.get(0));
  }

  private static Optional<Draft> draft(List<Figure> series, StoryView story) {
    Map<String, List<Figure>> byFigure = new TreeMap<>();
    series.forEach(f -> byFigure.computeIfAbsent(f.bounds(), b -> new ArrayList<>()).add(f));
    if (byFigure.size() < 2) {
      return Optional.empty();
    }
    List<Draft.Side> sides = new ArrayList<>();
    byFigure.values().stream()
        .sorted(
            Comparator.comparing((List<Figure> f) -> String.valueOf(f.get(0).day()))
                .thenComparing(f -> f.get(0).assertion()))
        .map(f -> Draft.Side.of(f.stream().map(Figure::assertion).distinct().toList()))
        .filter(side -> sides.stream().noneMatch(s -> s.assertions().equals(side.assertions())))
        .forEach(sides::add);
    if (sides.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(new Draft(topic(series), "count", status(series), sides, List.of(), 0.3));
  }

  private static String topic(List<Figure> series) {
    List<Assertion> told = series.stream().map(Figure::assertion).distinct().toList();
    return Labels.clause(new Group(told).central().words(), TOPIC_WORDS);
  }

  /** Whether its assertion gives several figures of the series, which may add up. */
  private static boolean isPart(Figure figure, List<Figure> series) {
    return series.stream().anyMatch(f -> f != figure && f.assertion().equals(figure.assertion()));
  }

  /** Whether the figure says enough of what it counts to exclude another. */
  private static boolean precise(Figure figure) {
    return Counted.of(figure.quantity(), figure.assertion()).told();
  }

  /** Whether one is said to be the most there can be, and the other is more. */
  private static boolean bounded(Figure most, Figure more) {
    Double high = most.quantity().high();
    Double low = more.quantity().low();
    return most.quantity().low() == null && high != null && low != null && low > high;
  }

  private static boolean oneVoice(List<Figure> series) {
    Set<String> voices = new TreeSet<>();
    series.forEach(f -> voices.addAll(f.assertion().voice().keys()));
    return voices.size() == 1;
  }

  private static Status status(List<Figure> series) {
    boolean superseded = false;
    for (int i = 0; i < series.size(); i++) {
      for (int j = i + 1; j < series.size(); j++) {
        Figure a = series.get(i);
        Figure b = series.get(j);
        if (Interval.of(a.quantity()).meets(Interval.of(b.quantity()))) {
          continue;
        }
        boolean oneDay = a.day() == null || b.day() == null || a.day().equals(b.day());
        boolean oneOrigin =
            a.assertion().voice().keys().stream().anyMatch(b.assertion().voice().keys()::contains);
        boolean parts = isPart(a, series) || isPart(b, series);
        if (parts || !precise(a) || !precise(b)) {
          continue;
        }
        boolean flows = Counted.of(a.quantity(), a.assertion()).flows();
        boolean heard = !a.assertion().voice().relayed() && !b.assertion().voice().relayed();
        boolean alike = Likeness.of(a.assertion(), b.assertion()) >= ALIKE;
        boolean excluded = bounded(a, b) || bounded(b, a);
        if (oneDay && !oneOrigin && alike && (excluded || heard && !flows)) {
          return Status.CONTESTED;
        }
        superseded |= !flows || oneOrigin && oneVoice(series);
      }
    }
    return superseded ? Status.SUPERSEDED : Status.COMPATIBLE;
  }
}
