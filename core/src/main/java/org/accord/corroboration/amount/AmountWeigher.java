package org.accord.corroboration.amount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Positions;
import org.accord.corroboration.weighing.Past;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.finding.Status;
import org.accord.text.Memo;

/**
 * Holds measures of one thing against each other: the altitude of a rocket, the share of a vote.
 *
 * <p>Measures are of one thing where they measure the same aspect in assertions that are alike.
 * What several independent voices give alike is corroborated; other measures are set side by side.
 */
public final class AmountWeigher implements Weigher {

  private static final int TOPIC_WORDS = 20;

  /** The least likeness of two assertions that measure the same aspect: few measures do. */
  private static final double ALIKE = 0.08;

  /** The same where they measure it alike. */
  private static final double SAME = 0.05;

  /** The least likeness of two that repeat each other, whoever is taken for the doer. */
  private static final double REPEATED = 0.3;

  /** How many words at least both have beside them, */
  private static final long BESIDE = 2;

  /** or where they measure it alike. */
  private static final long BESIDE_SAME = 1;

  /** Measures so far apart are of two things. */
  private static final double ONE_SCALE = 12;

  private static final double ONE_PRICE = 2.5;

  private static final int TEXTS_KEPT = 50_000;
  private static final Memo<String, List<Amount>> FOUND = new Memo<>(TEXTS_KEPT, Amount::in);

  private final Positions positions;

  public AmountWeigher(Positions positions) {
    this.positions = positions;
  }

  private record Measured(Assertion assertion, Amount amount) {}

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<String, List<Measured>> byAspect = new TreeMap<>();
    List<List<Amount>> amounts =
        story.assertions().parallelStream()
            .map(a -> a.silence() == null ? FOUND.of(a.words()) : List.<Amount>of())
            .toList();
    for (int i = 0; i < amounts.size(); i++) {
      Set<String> told = new TreeSet<>();
      for (Amount amount : amounts.get(i)) {
        String what = amount.unit().dimension() + " " + amount.aspect().name();
        if (told.add(what + amount.former() + amount.each())) {
          byAspect
              .computeIfAbsent(what, a -> new ArrayList<>())
              .add(new Measured(story.assertions().get(i), amount));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Measured> measured : byAspect.values()) {
      for (List<Measured> one : ofOneThing(measured, story)) {
        draft(one, measured).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** What measures one thing; each of a set is of one thing with every other. */
  private static List<List<Measured>> ofOneThing(List<Measured> measured, StoryView story) {
    List<List<Measured>> things = new ArrayList<>();
    for (Measured next : measured) {
      things.stream()
          .filter(thing -> thing.stream().allMatch(other -> isOne(next, other, story)))
          .max(Comparator.comparingLong(thing -> shared(next, thing)))
          .ifPresentOrElse(
              thing -> thing.add(next), () -> things.add(new ArrayList<>(List.of(next))));
    }
    return things;
  }

  private static long shared(Measured next, List<Measured> thing) {
    return thing.stream().mapToLong(other -> next.amount().shared(other.amount())).sum();
  }

  private static boolean isOne(Measured left, Measured right, StoryView story) {
    Assertion a = left.assertion();
    Assertion b = right.assertion();
    boolean money = left.amount().unit().money();
    boolean same = left.amount().meets(right.amount());
    double likeness = Likeness.of(a, b);
    boolean scale = left.amount().ratio(right.amount()) <= (money ? ONE_PRICE : ONE_SCALE);
    long least = same ? BESIDE_SAME : BESIDE;
    return scale
        && left.amount().comparable(right.amount())
        && left.amount().shared(right.amount()) >= least
        && likeness >= (same ? SAME : ALIKE)
        && (same || Past.isTold(a, story) == Past.isTold(b, story))
        && (same && likeness >= REPEATED || story.sameDoers(a, b) && story.nearPlaces(a, b));
  }

  private Optional<Draft> draft(List<Measured> measured, List<Measured> all) {
    List<List<Measured>> values = new ArrayList<>();
    measured.stream()
        .sorted(
            Comparator.comparingDouble((Measured m) -> m.amount().number())
                .thenComparing(Measured::assertion))
        .forEach(
            m ->
                values.stream()
                    .filter(v -> v.stream().allMatch(o -> o.amount().isTold(m.amount())))
                    .findFirst()
                    .ifPresentOrElse(v -> v.add(m), () -> values.add(new ArrayList<>(List.of(m)))));
    List<Measured> main = most(values);
    values.removeIf(v -> v != main && (toldTogether(v, main, all) || toldTogether(main, v, all)));
    Set<Assertion> placed = new TreeSet<>();
    Set<String> voices = new TreeSet<>();
    List<Draft.Side> sides = new ArrayList<>();
    values.stream()
        .sorted(Comparator.comparingInt((List<Measured> v) -> -v.size()))
        .forEach(
            v -> {
              List<Measured> own = v.stream().filter(m -> placed.add(m.assertion())).toList();
              if (!own.isEmpty()) {
                own.forEach(m -> voices.addAll(m.assertion().voice().names()));
                sides.add(side(own));
              }
            });
    Measured first = shown(main);
    boolean same = sides.size() == 1 && positions.origins(sides.get(0)).size() > 1;
    if (!same && (sides.size() < 2 || voices.size() < 2)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Labels.holding(first.assertion().words(), first.amount().text(), TOPIC_WORDS),
            "amount",
            same ? Status.CORROBORATED : status(values),
            sides,
            List.of(),
            0));
  }

  private static List<Measured> most(List<List<Measured>> values) {
    return values.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
  }

  /** Exact measures of what is settled, by different voices, contradict each other. */
  private static Status status(List<List<Measured>> values) {
    for (List<Measured> left : values) {
      for (List<Measured> right : values) {
        if (left != right
            && !left.get(0).amount().meets(right.get(0).amount())
            && left.get(0).amount().aspect().once()
            && left.stream().anyMatch(m -> m.amount().exact())
            && right.stream().anyMatch(m -> m.amount().exact())
            && Collections.disjoint(voices(left), voices(right))) {
          return Status.CONTESTED;
        }
      }
    }
    return Status.COMPATIBLE;
  }

  /** Whether a report that tells one of these measures tells the other: they are of two things. */
  private static boolean toldTogether(
      List<Measured> told, List<Measured> other, List<Measured> all) {
    return told.stream()
        .anyMatch(
            m ->
                all.stream()
                    .anyMatch(
                        o ->
                            o.amount().meets(other.get(0).amount())
                                && !o.amount().meets(m.amount())
                                && !Collections.disjoint(
                                    o.assertion().reports(), m.assertion().reports())));
  }

  private static Set<String> voices(List<Measured> measured) {
    Set<String> voices = new TreeSet<>();
    measured.forEach(m -> voices.addAll(m.assertion().voice().keys()));
    return voices;
  }

  private static Draft.Side side(List<Measured> measured) {
    List<Assertion> own = measured.stream().map(Measured::assertion).distinct().toList();
    Measured shown = shown(measured);
    return new Draft.Side(
        own, null, Labels.around(shown.assertion().words(), shown.amount().text()));
  }

  /** The one whose words are told for all. */
  private static Measured shown(List<Measured> measured) {
    Assertion central =
        new Group(measured.stream().map(Measured::assertion).distinct().toList()).central();
    return measured.stream()
        .filter(m -> m.assertion().equals(central))
        .findFirst()
        .orElse(measured.get(0));
  }
}
