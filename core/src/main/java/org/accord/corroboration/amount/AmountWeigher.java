package org.accord.corroboration.amount;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Positions;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.finding.Status;

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

  private final Positions positions;

  public AmountWeigher(Positions positions) {
    this.positions = positions;
  }

  private record Measured(Assertion assertion, Amount amount) {}

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<String, List<Measured>> byAspect = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null) {
        for (Amount amount : Amount.in(assertion.words())) {
          byAspect
              .computeIfAbsent(amount.dimension() + " " + amount.aspect(), a -> new ArrayList<>())
              .add(new Measured(assertion, amount));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Measured> measured : byAspect.values()) {
      for (List<Measured> one : ofOneThing(measured, story)) {
        draft(one).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static List<List<Measured>> ofOneThing(List<Measured> measured, StoryView story) {
    Unions things = new Unions(measured.size());
    Neighbours neighbours =
        Neighbours.of(measured.stream().map(m -> m.assertion().features()).toList());
    for (int i = 0; i < measured.size(); i++) {
      BitSet near = neighbours.places(measured.get(i).assertion().features());
      for (int j = near.nextSetBit(i + 1); j >= 0; j = near.nextSetBit(j + 1)) {
        Assertion a = measured.get(i).assertion();
        Assertion b = measured.get(j).assertion();
        boolean same = measured.get(i).amount().meets(measured.get(j).amount());
        double least = same ? SAME : ALIKE;
        if (a.equals(b)
            || Likeness.of(a, b) >= least && story.sameDoers(a, b) && story.nearPlaces(a, b)) {
          things.join(i, j);
        }
      }
    }
    return List.copyOf(things.sets(measured));
  }

  private Optional<Draft> draft(List<Measured> measured) {
    List<List<Measured>> values = new ArrayList<>();
    measured.stream()
        .sorted(
            Comparator.comparingDouble((Measured m) -> m.amount().number())
                .thenComparing(Measured::assertion))
        .forEach(
            m ->
                values.stream()
                    .filter(v -> v.stream().allMatch(o -> o.amount().meets(m.amount())))
                    .findFirst()
                    .ifPresentOrElse(v -> v.add(m), () -> values.add(new ArrayList<>(List.of(m)))));
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
    boolean same = sides.size() == 1 && positions.origins(sides.get(0)).size() > 1;
    if (!same && (sides.size() < 2 || voices.size() < 2)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Labels.clause(String.valueOf(sides.get(0).says()), TOPIC_WORDS),
            "amount",
            same ? Status.CORROBORATED : Status.COMPATIBLE,
            sides,
            List.of(),
            0));
  }

  private static Draft.Side side(List<Measured> measured) {
    List<Assertion> own = measured.stream().map(Measured::assertion).distinct().toList();
    Assertion central = new Group(own).central();
    Measured shown =
        measured.stream()
            .filter(m -> m.assertion().equals(central))
            .findFirst()
            .orElse(measured.get(0));
    return new Draft.Side(
        own, null, Labels.around(shown.assertion().words(), shown.amount().text()));
  }
}
