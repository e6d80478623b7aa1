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
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Quantity;

/**
 * Holds figures of one thing against each other.
 *
 * <p>Figures that leave a common number possible are compatible; a later one of the same origin
 * supersedes, and so does a later, higher toll of what happened once, whoever tells it; only
 * figures of one day, or of no day, that exclude each other are contested.
 */
public final class CountWeigher implements Weigher {

  private static final int TOPIC_WORDS = 20;

  /** Figures of which one is so many times the other are no rounding of one count. */
  private static final double FAR = 1.4;

  /** A part of what another figure counts: "four of whom". */
  private static final Pattern PARTITIVE =
      Pattern.compile("(?i)\\bof\\s+(?:the|these|those|them|us|whom)\\b");

  /** How many characters after a figure may still tell that it is a part. */
  private static final int AFTER = 9;

  /** What a hospital tells of those whom it has, who are not all. */
  private static final Phrases BROUGHT = Phrases.load("brought-phrases.tsv");

  private static final Phrases GROWTH = Phrases.load("growth-phrases.tsv");

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Figure> figures = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null) {
        figures.addAll(figures(assertion, story));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Figure> series : new Series(story, figures).of(figures)) {
      draft(series).ifPresent(drafts::add);
    }
    return drafts;
  }

  /**
   * The figures of one assertion, of several that count the same the largest: the rest are parts.
   */
  private static List<Figure> figures(Assertion assertion, StoryView story) {
    Map<String, Figure> largest = new TreeMap<>();
    List<Figure> figures = new ArrayList<>();
    for (Quantity quantity : assertion.quantities()) {
      boolean bounded = quantity.low() != null || quantity.high() != null;
      if (!bounded || PARTITIVE.matcher(story.words(quantity.evidence(), AFTER)).find()) {
        continue;
      }
      Figure figure = story.figure(assertion, quantity);
      if (figure.counted().toll()) {
        if (!figure.adds() && !figure.ofOtherYears()) {
          largest.merge(
              figure.counted().word(), figure, (a, b) -> a.number() >= b.number() ? a : b);
        }
      } else {
        figures.add(figure);
      }
    }
    figures.addAll(largest.values());
    return figures;
  }

  private static Optional<Draft> draft(List<Figure> series) {
    Map<Double, List<Figure>> byNumber = new TreeMap<>();
    series.stream()
        .sorted(Figure.OLDEST)
        .forEach(f -> byNumber.computeIfAbsent(f.number(), n -> new ArrayList<>()).add(f));
    if (byNumber.size() < 2) {
      return Optional.empty();
    }
    Status status = status(series);
    Comparator<List<Figure>> order = Comparator.comparing(f -> f.get(0), Figure.OLDEST);
    List<Draft.Side> sides = new ArrayList<>();
    Set<Assertion> placed = new TreeSet<>();
    List<List<Figure>> sorted =
        byNumber.values().stream()
            .sorted(status == Status.SUPERSEDED ? order.reversed() : order)
            .toList();
    for (List<Figure> figures : sorted) {
      List<Figure> own = figures.stream().filter(f -> placed.add(f.assertion())).toList();
      if (!own.isEmpty()) {
        sides.add(
            new Draft.Side(
                own.stream().map(Figure::assertion).toList(), null, shown(own).clause()));
      }
    }
    boolean told = series.stream().filter(f -> !f.vague()).count() > 1;
    boolean heard = series.stream().allMatch(f -> !f.assertion().voice().narrator());
    if (sides.size() < 2 || !told && !heard) {
      return Optional.empty();
    }
    String topic = Labels.clause(shown(sorted.get(0)).clause(), TOPIC_WORDS);
    return Optional.of(new Draft(topic, "count", status, sides, List.of(), 0.3));
  }

  /** The figure whose clause is told for all: one that somebody is heard to say, if any. */
  private static Figure shown(List<Figure> figures) {
    return figures.stream()
        .min(
            Comparator.comparing((Figure f) -> f.assertion().voice().relayed())
                .thenComparing(Figure.OLDEST))
        .orElseThrow();
  }

  /** Whether its assertion gives several figures of the series, which may add up. */
  private static boolean isPart(Figure figure, List<Figure> series) {
    return series.stream().anyMatch(f -> f != figure && f.assertion().equals(figure.assertion()));
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

  private static boolean oneOrigin(Figure a, Figure b) {
    return a.assertion().voice().keys().stream().anyMatch(b.assertion().voice().keys()::contains);
  }

  private static Status status(List<Figure> series) {
    Counted counted = series.get(0).counted();
    if (counted.toll() && !counted.flows()) {
      if (disputed(series)) {
        return Status.CONTESTED;
      }
      if (grew(series)) {
        return Status.SUPERSEDED;
      }
    }
    boolean superseded = false;
    for (int i = 0; i < series.size(); i++) {
      for (int j = i + 1; j < series.size(); j++) {
        Figure a = series.get(i);
        Figure b = series.get(j);
        boolean parts = isPart(a, series) || isPart(b, series);
        if (a.meets(b) || parts || !a.counted().told() || !b.counted().told()) {
          continue;
        }
        boolean oneDay = a.day() == null || b.day() == null || a.day().equals(b.day());
        boolean flows = a.counted().flows();
        boolean heard = !a.assertion().voice().relayed() && !b.assertion().voice().relayed();
        boolean alike =
            Likeness.of(a.assertion(), b.assertion())
                >= (a.counted().toll() ? 2 : 1) * Series.ALIKE;
        boolean excluded = bounded(a, b) || bounded(b, a);
        if (oneDay && !oneOrigin(a, b) && alike && (excluded || heard && !flows)) {
          return Status.CONTESTED;
        }
        superseded |= !flows || oneOrigin(a, b) && oneVoice(series);
      }
    }
    return superseded ? Status.SUPERSEDED : Status.COMPATIBLE;
  }

  /**
   * Whether two voices that are heard hold to figures far apart: each its latest, told on one day,
   * or the lower one later.
   */
  private static boolean disputed(List<Figure> series) {
    List<Figure> latest = series.stream().filter(f -> isLatest(f, series)).toList();
    for (Figure low : latest) {
      for (Figure high : latest) {
        boolean far = high.number() >= FAR * low.number() && !low.meets(high);
        boolean vague = low.vague() || high.vague();
        boolean risen = series.stream().anyMatch(f -> hasRisen(f, low) || hasRisen(f, high));
        boolean part =
            low.assertion().features().weights().containsKey("c:hospital")
                || BROUGHT.in(low.assertion().words());
        if (far
            && !part
            && !vague
            && !risen
            && !oneOrigin(low, high)
            && low.told() != null
            && high.told() != null
            && low.told().compareTo(high.told()) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasRisen(Figure figure, Figure same) {
    return Double.compare(figure.number(), same.number()) == 0
        && GROWTH.in(figure.assertion().words());
  }

  /** Whether it is heard, and its voice tells no other figure later. */
  private static boolean isLatest(Figure figure, List<Figure> series) {
    return !figure.assertion().voice().relayed()
        && figure.told() != null
        && series.stream()
            .noneMatch(
                f ->
                    oneOrigin(f, figure)
                        && f.told() != null
                        && f.told().compareTo(figure.told()) > 0);
  }

  /** Whether a later report tells a higher toll, or one is said to have risen. */
  private static boolean grew(List<Figure> series) {
    for (Figure a : series) {
      for (Figure b : series) {
        if (a.told() != null
            && b.told() != null
            && a.told().compareTo(b.told()) < 0
            && a.number() < b.number()
            && !a.vague()) {
          return true;
        }
      }
      if (GROWTH.in(a.assertion().words())) {
        return true;
      }
    }
    return false;
  }
}
