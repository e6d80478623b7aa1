package org.accord.corroboration.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.accord.corroboration.gist.Concepts;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.weighing.StoryView;
import org.accord.model.grounding.Quantity;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Brings together the figures that count one thing. */
final class Series {

  /** The least likeness of two tellings of one count. */
  static final double ALIKE = 0.13;

  /** A figure that is this many times another counts something wider: the war, not the day. */
  static final double ONE_SCALE = 12;

  /** A toll of one event is told for about so many days. */
  private static final int ONE_EVENT = 10;

  /** Tolls of one event rise at least so many times as often as they fall. */
  private static final int FALLS = 2;

  /** So few figures tell nothing of how they go. */
  private static final int FEW = 3;

  /** The toll of one event is hardly ever told in more numbers than this. */
  private static final int MANY = 10;

  /** What goes on is told in more. */
  private static final int MANY_TURNS = 18;

  private static final double NEARLY_ALL = 0.7;

  /** From so many on, one number tells one event. */
  private static final int TELLING = 11;

  private static final int YEAR = 4;
  private static final int DAY = 10;

  /** Sums of a story are of many things: prices, parts, fines. */
  private static final String MONEY = "money";

  private static final Set<String> OCCASIONS = Set.of("time", "occasion", "incident", "event");

  private final StoryView story;

  /** What is counted so variously that the story must hold several events. */
  private final Set<String> manyEvents = new TreeSet<>();

  private final EventDays eventDays;

  Series(StoryView story, List<Figure> figures) {
    this.story = story;
    Map<Counted, Set<Double>> numbers = new HashMap<>();
    figures.stream()
        .filter(f -> f.counted().toll() && !f.vague() && !f.some() && !f.ofAWar())
        .forEach(f -> numbers.computeIfAbsent(f.counted(), w -> new TreeSet<>()).add(f.number()));
    numbers.forEach(
        (counted, told) -> {
          if (told.size() > (counted.flows() ? MANY_TURNS : MANY)) {
            manyEvents.add(counted.word());
          }
        });
    eventDays = EventDays.of(figures);
  }

  /** Two figures that may count one thing, and how alike they are told. */
  private record Pair(int left, int right, double likeness) {}

  /**
   * The series, joined from the pairs most alike; no two figures of one exclude each other.
   *
   * <p>A toll of one event hardly ever falls: figures that go up and down are of several events,
   * and only those told alike are held together.
   */
  List<List<Figure>> of(List<Figure> figures) {
    List<List<Figure>> series = new ArrayList<>();
    for (List<Figure> set : joined(Scenes.of(figures, manyEvents), 0)) {
      if (fallsNoMoreThanRises(set) || isOfOneDay(set)) {
        series.add(set);
      } else {
        joined(set, 3 * ALIKE).stream().filter(Series::fallsNoMoreThanRises).forEach(series::add);
      }
    }
    return series;
  }

  /** Whether nearly all are told of one day; then those who differ are rivals. */
  private boolean isOfOneDay(List<Figure> series) {
    List<Figure> exact = series.stream().filter(f -> !f.vague()).toList();
    List<String> days =
        exact.stream().map(eventDays::of).filter(Objects::nonNull).distinct().toList();
    return days.size() == 1
        && !manyEvents.contains(series.get(0).counted().word())
        && exact.stream().filter(f -> eventDays.of(f) != null).count() >= NEARLY_ALL * exact.size();
  }

  private static boolean fallsNoMoreThanRises(List<Figure> series) {
    Counted counted = series.get(0).counted();
    if (!counted.toll() || counted.flows() || series.size() <= FEW) {
      return true;
    }
    int rises = 0;
    int falls = 0;
    for (Figure a : series) {
      for (Figure b : series) {
        if (a.told() != null && b.told() != null && a.told().compareTo(b.told()) < 0) {
          rises += a.number() < b.number() ? 1 : 0;
          falls += a.number() > b.number() && !a.meets(b) ? 1 : 0;
        }
      }
    }
    return FALLS * falls <= rises;
  }

  private List<List<Figure>> joined(List<Figure> figures, double least) {
    List<Pair> pairs = new ArrayList<>();
    Neighbours neighbours =
        Neighbours.of(figures.stream().map(f -> f.assertion().features()).toList());
    for (int i = 0; i < figures.size(); i++) {
      BitSet near = neighbours.places(figures.get(i).assertion().features());
      for (int j = near.nextSetBit(i + 1); j >= 0; j = near.nextSetBit(j + 1)) {
        double likeness = likeness(figures.get(i), figures.get(j));
        if (likeness > 0 && equal(figures.get(i), figures.get(j))) {
          likeness++;
        }
        if (likeness > 0 && likeness >= least) {
          pairs.add(new Pair(i, j, Math.round(likeness * 1e6) / 1e6));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.likeness())
            .thenComparingInt(Pair::left)
            .thenComparingInt(Pair::right));
    Unions series = new Unions(figures.size());
    Map<Integer, Common> common = new TreeMap<>();
    for (int i = 0; i < figures.size(); i++) {
      common.put(i, Common.of(figures.get(i), eventDays, story));
    }
    for (Pair pair : pairs) {
      int left = series.root(pair.left());
      int right = series.root(pair.right());
      Common a = common.getOrDefault(left, Common.of(figures.get(left), eventDays, story));
      Common b = common.getOrDefault(right, Common.of(figures.get(right), eventDays, story));
      boolean toll = figures.get(left).counted().toll();
      if (left != right && a.fits(b, toll, story, eventDays)) {
        series.join(left, right);
        common.put(series.root(left), a.with(b));
      }
    }
    return List.copyOf(series.sets(figures));
  }

  /** How alike two figures of one thing are told; 0 where they count two things. */
  private double likeness(Figure left, Figure right) {
    boolean counted = left.counted().told() && left.counted().equals(right.counted());
    boolean many = counted && left.counted().toll() && manyEvents.contains(left.counted().word());
    if (!couldBeOne(left, right, counted && left.counted().toll(), many)) {
      return 0;
    }
    double likeness = Likeness.of(left.assertion(), right.assertion());
    return sameThing(left, right, counted, many, likeness) ? likeness : 0;
  }

  private boolean couldBeOne(Figure left, Figure right, boolean toll, boolean many) {
    Quantity a = left.quantity();
    Quantity b = right.quantity();
    return sameTally(left, right, toll)
        && !(toll && left.countsOthersThan(right) && (left.some() || right.some()))
        && oneTime(a.asOf(), b.asOf())
        && !(many && (left.vague() || right.vague()))
        && (!toll || oneCount(left, right) || meetSomewhere(left, right, many))
        && (!toll || eventDays.meet(left, right))
        && !(a.tally() == b.tally() && left.assertion().equals(right.assertion()))
        && story.sameDoers(left.assertion(), right.assertion());
  }

  private boolean sameThing(
      Figure left, Figure right, boolean counted, boolean many, double likeness) {
    Quantity a = left.quantity();
    Quantity b = right.quantity();
    boolean toll = counted && left.counted().toll();
    if (toll && left.counted().atFirst() && likeness < leastBetween(left, right)) {
      return false;
    }
    if (toll && oneScale(left, right) && oneEvent(left.day(), right.day(), many ? 1 : ONE_EVENT)) {
      boolean beside =
          story.whereabouts().close(left.place(), right.place())
              && left.day() != null
              && left.day().equals(right.day());
      boolean equal = equal(left, right) && story.whereabouts().close(left.place(), right.place());
      boolean placed =
          !left.where().isEmpty()
              && !right.where().isEmpty()
              && left.day() != null
              && right.day() != null
              && oneEvent(left.day(), right.day(), 1);
      boolean ofStory = left.counted().ofStory() && (!many || placed);
      return likeness >= (ofStory ? ALIKE / 5 : 3 * ALIKE)
              && story.whereabouts().same(left.place(), right.place())
          || beside && likeness >= (ofStory ? ALIKE : 3 * ALIKE)
          || (equal || oneCount(left, right)) && likeness >= ALIKE / 5;
    }
    if (many
        || likeness < ALIKE
        || !story.whereabouts().same(left.place(), right.place())
        || !story.nearPlaces(left.assertion(), right.assertion())) {
      return false;
    }
    boolean oneUnit = sameUnit(a, b);
    if (oneUnit && a.unit().equals(MONEY)) {
      return counted && likeness >= 3 * ALIKE && oneScale(left, right);
    }
    if (oneUnit) {
      return counted && likeness >= ALIKE
          || left.counted().told() == right.counted().told() && likeness >= 3 * ALIKE;
    }
    return counted && occasions(a) && occasions(b) && likeness >= ALIKE;
  }

  /**
   * Whether two tolls are not told of places far apart.
   *
   * @param both whether both must tell of a place
   */
  private boolean meetSomewhere(Figure left, Figure right, boolean both) {
    BiPredicate<String, String> near =
        both ? story.whereabouts()::knownClose : story.whereabouts()::close;
    return !both && (left.where().isEmpty() || right.where().isEmpty())
        || left.where().stream()
            .anyMatch(a -> right.where().stream().anyMatch(b -> near.test(a, b)));
  }

  /** How alike tolls must be told that are told in other manners or of other people. */
  private double leastBetween(Figure left, Figure right) {
    boolean other = Double.compare(left.number(), right.number()) != 0;
    if (left.vague() != right.vague() || other && (left.ofAll() || right.ofAll())) {
      return 3 * ALIKE;
    }
    if (!left.countsOthersThan(right)) {
      return 0;
    }
    if (left.amongOthers() || right.amongOthers()) {
      return 3 * ALIKE;
    }
    return left.couldBeSomeOf(right) || right.couldBeSomeOf(left) || happenedTogether(left, right)
        ? 0
        : ALIKE;
  }

  /** Whether the words of both name places that are near each other. */
  private boolean happenedTogether(Figure left, Figure right) {
    return !left.where().isEmpty() && !right.where().isEmpty() && meetSomewhere(left, right, false);
  }

  /** Whether two tolls are one number that two events would hardly share. */
  private static boolean equal(Figure left, Figure right) {
    return left.counted().toll()
        && !left.counted().flows()
        && !left.vague()
        && left.number() >= TELLING
        && Double.compare(left.number(), right.number()) == 0;
  }

  /** Whether one voice tells one number, wherever that is placed. */
  private static boolean oneCount(Figure left, Figure right) {
    return equal(left, right) && Clash.oneVoice(left, right);
  }

  private static boolean sameTally(Figure left, Figure right, boolean toll) {
    Quantity.Tally a = left.quantity().tally();
    Quantity.Tally b = right.quantity().tally();
    boolean settled = toll && !left.counted().flows();
    return a == b || a == Quantity.Tally.UNTOLD || b == Quantity.Tally.UNTOLD || settled;
  }

  /** Whether neither figure is so much larger that it counts another, wider thing. */
  private static boolean oneScale(Figure left, Figure right) {
    double a = Math.max(left.number(), right.number());
    double b = Math.min(left.number(), right.number());
    return b > 0 && a / b <= ONE_SCALE;
  }

  /** Whether no year or month that both tell is another; history is not counted with the news. */
  private static boolean oneTime(@Nullable String left, @Nullable String right) {
    if (left == null || right == null || left.length() < YEAR || right.length() < YEAR) {
      return true;
    }
    return left.startsWith(right.substring(0, YEAR));
  }

  private static boolean oneEvent(@Nullable String left, @Nullable String right, int most) {
    if (left == null || right == null || left.length() != DAY || right.length() != DAY) {
      return left == null || right == null || left.startsWith(right) || right.startsWith(left);
    }
    long days = ChronoUnit.DAYS.between(LocalDate.parse(left), LocalDate.parse(right));
    return Math.abs(days) <= most;
  }

  private static boolean sameUnit(Quantity left, Quantity right) {
    return left.unit().equals(right.unit()) || concept(left.unit()).equals(concept(right.unit()));
  }

  /** Whether it counts how often a thing was done, as "30 times" or "30 transfers". */
  private static boolean occasions(Quantity quantity) {
    return quantity.counted() != null
        && (OCCASIONS.contains(quantity.unit())
            || concept(quantity.unit()).equals(concept(quantity.counted())));
  }

  private static String concept(String words) {
    List<String> stems = new ArrayList<>(Stems.of(words));
    return stems.isEmpty() ? words : Concepts.of(stems.get(0)).orElse(stems.get(0));
  }
}
