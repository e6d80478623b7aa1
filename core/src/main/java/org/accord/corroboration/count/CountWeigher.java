package org.accord.corroboration.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.finding.Status;
import org.accord.model.grounding.ActorKind;

/**
 * Holds figures of one thing against each other.
 *
 * <p>Figures that leave a common number possible are compatible; a later one of the same origin
 * supersedes, and so does a later, higher toll of what happened once, whoever tells it; only
 * figures of different voices that exclude each other are contested. A count that one voice keeps
 * up to date while another holds to its own is two findings: the dispute, and the course of it.
 */
public final class CountWeigher implements Weigher {

  private static final int TOPIC_WORDS = 20;

  /** Of two counts of the same people, the lower is at least so much of the higher. */
  private static final double SHARE = 0.5;

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Figure> figures = new Figures(story).all();
    missingAreTaken(figures);
    List<Draft> drafts = new ArrayList<>();
    for (List<Figure> all : new Series(story, figures).of(figures)) {
      List<Figure> series = all.stream().filter(f -> !isPart(f, all)).toList();
      List<Figure> held = Clash.inDispute(series, story);
      Optional<Draft> trend =
          trend(
              held.isEmpty() ? series : Clash.without(series, Clash.outlier(held, story)),
              held,
              story);
      dispute(trend.isPresent() || held.isEmpty() ? held : exact(series)).ifPresent(drafts::add);
      trend.ifPresent(drafts::add);
    }
    return drafts;
  }

  /** Whether its voice tells of more in the same report: it counts some of them. */
  private static boolean isPart(Figure figure, List<Figure> series) {
    return figure.counted().toll()
        && !figure.counted().flows()
        && !figure.grown()
        && series.stream()
            .anyMatch(
                f ->
                    f.number() > figure.number()
                        && f.inReportOf(figure)
                        && !f.grown()
                        && (Clash.oneVoice(f, figure) || isOfThem(figure, f)));
  }

  /** "Six teachers died, while the police put the dead at 35": a kind of people of them all. */
  private static boolean isOfThem(Figure figure, Figure all) {
    return figure.counted().atFirst()
        && figure.ofAKind()
        && figure.assertion().claim().sentence().equals(all.assertion().claim().sentence());
  }

  /** What is told in numbers; a dispute tells them all where no course of the count does. */
  private static List<Figure> exact(List<Figure> series) {
    return series.stream().filter(f -> !f.vague()).toList();
  }

  /** Where people were taken, as many who are missing are those who were taken. */
  private static void missingAreTaken(List<Figure> figures) {
    Counted taken = Counted.named("taken");
    Counted missing = Counted.named("missing");
    double most =
        figures.stream()
            .filter(f -> f.counted().equals(taken))
            .mapToDouble(Figure::number)
            .max()
            .orElse(Double.POSITIVE_INFINITY);
    figures.replaceAll(
        f ->
            f.counted().equals(missing) && f.number() >= SHARE * most && f.number() * SHARE <= most
                ? f.as(taken)
                : f);
  }

  /** Who holds to which number: a side for each voice, with its latest figure first. */
  private static Optional<Draft> dispute(List<Figure> held) {
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Unions voices = new Unions(held.size());
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        boolean same =
            Double.compare(held.get(i).number(), held.get(j).number()) == 0
                || Clash.oneVoice(held.get(i), held.get(j));
        if (same) {
          voices.join(i, j);
        }
      }
    }
    Set<Assertion> placed = new TreeSet<>();
    List<Draft.Side> sides = new ArrayList<>();
    for (List<Figure> voice : voices.sets(held)) {
      List<Figure> latest = voice.stream().sorted(Figure.OLDEST.reversed()).toList();
      List<Assertion> own =
          latest.stream().map(Figure::assertion).filter(placed::add).distinct().toList();
      if (!own.isEmpty()) {
        double number = latest.get(0).number();
        List<Figure> last =
            latest.stream().filter(f -> Double.compare(f.number(), number) == 0).toList();
        sides.add(new Draft.Side(own, null, shown(last).clause()));
      }
    }
    sides.sort(Comparator.comparingInt((Draft.Side s) -> -reports(s)));
    if (sides.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Labels.clause(String.valueOf(sides.get(0).says()), TOPIC_WORDS),
            "count",
            Status.CONTESTED,
            sides,
            List.of(),
            0.3));
  }

  private static int reports(Draft.Side side) {
    return (int) side.assertions().stream().flatMap(a -> a.reports().stream()).distinct().count();
  }

  /** How the count went on in what is left when a disputed voice is not heard. */
  private static Optional<Draft> trend(List<Figure> series, List<Figure> held, StoryView story) {
    Map<Double, List<Figure>> byNumber = new TreeMap<>();
    series.stream()
        .sorted(Figure.OLDEST)
        .forEach(f -> byNumber.computeIfAbsent(f.number(), n -> new ArrayList<>()).add(f));
    if (byNumber.size() < 2) {
      return Optional.empty();
    }
    Status status = status(series);
    boolean oneVoice = series.stream().allMatch(f -> Clash.oneVoice(f, series.get(0)));
    boolean toll = series.get(0).counted().toll();
    boolean rises = !toll || series.get(0).counted().flows() || newestIsMost(series);
    if (!held.isEmpty() && !rises) {
      return Optional.empty();
    }
    if (status != Status.SUPERSEDED && (!held.isEmpty() || oneVoice) || !held.isEmpty() && !toll) {
      return Optional.empty();
    }
    boolean emerges = series.get(0).counted().atFirst();
    Comparator<List<Figure>> order =
        Comparator.comparing(f -> f.get(0), emerges ? Figure.EMERGED : Figure.OLDEST);
    List<Draft.Side> sides = new ArrayList<>();
    Set<Assertion> placed = new TreeSet<>();
    List<List<Figure>> sorted =
        new ArrayList<>(
            byNumber.values().stream()
                .sorted(status == Status.SUPERSEDED ? order.reversed() : order)
                .toList());
    if (status == Status.SUPERSEDED && emerges) {
      putMostFirst(sorted, story);
    }
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
    Figure newest =
        shown(
            sorted.stream()
                .filter(n -> n.stream().anyMatch(f -> !f.vague()))
                .findFirst()
                .orElse(sorted.get(0)));
    String topic = Labels.holding(newest.clause(), newest.words(), TOPIC_WORDS);
    return Optional.of(new Draft(topic, "count", status, sides, List.of(), 0.3));
  }

  /**
   * Puts the highest figure on top where a newer one does not exclude it: "more than 20" told a day
   * after 32. What an armed group tells goes on top of nothing.
   */
  private static void putMostFirst(List<List<Figure>> newestFirst, StoryView story) {
    newestFirst.stream()
        .filter(n -> n.stream().anyMatch(f -> !f.vague() && !isOfFighters(f, story)))
        .max(Comparator.comparingDouble(n -> n.get(0).number()))
        .filter(most -> newestFirst.get(0).stream().anyMatch(f -> f.meets(most.get(0))))
        .ifPresent(
            most -> {
              newestFirst.remove(most);
              newestFirst.add(0, most);
            });
  }

  private static boolean isOfFighters(Figure figure, StoryView story) {
    return figure.assertion().voice().names().stream()
        .map(story.parties()::actor)
        .anyMatch(a -> a != null && a.kind() == ActorKind.ARMED_GROUP);
  }

  /** Whether the count has gone up to its newest figure; else it is no course but a dispute. */
  private static boolean newestIsMost(List<Figure> series) {
    Figure newest =
        series.stream().filter(f -> !f.vague()).max(Figure.OLDEST).orElse(series.get(0));
    return series.stream().allMatch(f -> f.vague() || f.number() <= newest.number());
  }

  /** The figure whose clause is told for all: one that somebody is heard to say, if any. */
  private static Figure shown(List<Figure> figures) {
    return figures.stream()
        .min(
            Comparator.comparing((Figure f) -> f.assertion().voice().relayed())
                .thenComparing(Figure.OLDEST))
        .orElseThrow();
  }

  private static Status status(List<Figure> series) {
    Counted counted = series.get(0).counted();
    if (counted.toll() && !counted.flows() && grew(series)) {
      return Status.SUPERSEDED;
    }
    for (Figure a : series) {
      for (Figure b : series) {
        if (Clash.replaces(a, b, series)) {
          return Status.SUPERSEDED;
        }
      }
    }
    return Status.COMPATIBLE;
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
      if (a.grown()) {
        return true;
      }
    }
    return false;
  }
}
