package org.accord.corroboration.attribute;

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
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.finding.Status;

/**
 * Finds a vessel or person of whom accounts give another flag, owner, age, birthplace or
 * nationality. Where all give the same, nothing is asked.
 */
public final class AttributeWeigher implements Weigher {

  private static final int TOPIC_WORDS = 20;

  private record Given(Assertion assertion, Attribute attribute) {}

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<String, List<Given>> byQuestion = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() == null) {
        for (Attribute attribute : Attribute.in(assertion.words(), story.parties()::actor)) {
          byQuestion
              .computeIfAbsent(attribute.actor() + " " + attribute.name(), q -> new ArrayList<>())
              .add(new Given(assertion, attribute));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    byQuestion.values().forEach(given -> draft(given).ifPresent(drafts::add));
    return drafts;
  }

  private static Optional<Draft> draft(List<Given> given) {
    List<List<Given>> values = new ArrayList<>();
    for (Given next : given) {
      values.stream()
          .filter(v -> v.stream().noneMatch(o -> o.attribute().differs(next.attribute())))
          .findFirst()
          .ifPresentOrElse(v -> v.add(next), () -> values.add(new ArrayList<>(List.of(next))));
    }
    values.sort(Comparator.comparingInt((List<Given> v) -> -v.size()));
    if (values.size() < 2 || !areOfDifferentVoices(values)) {
      return Optional.empty();
    }
    Set<Assertion> placed = new TreeSet<>();
    List<Draft.Side> sides = new ArrayList<>();
    for (List<Given> value : values) {
      List<Given> own = value.stream().filter(g -> placed.add(g.assertion())).toList();
      if (!own.isEmpty()) {
        sides.add(
            new Draft.Side(
                own.stream().map(Given::assertion).toList(),
                null,
                plainest(own).assertion().words()));
      }
    }
    Given first = plainest(values.get(0));
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Labels.holding(first.assertion().words(), first.attribute().text(), TOPIC_WORDS),
                "attribute",
                first.attribute().one() ? Status.CONTESTED : Status.COMPATIBLE,
                sides,
                List.of(),
                0));
  }

  /**
   * Whether what is given differently is given by voices and reports that have nothing in common.
   */
  private static boolean areOfDifferentVoices(List<List<Given>> values) {
    Set<String> voices = new TreeSet<>();
    for (List<Given> value : values) {
      Set<String> names = new TreeSet<>();
      value.forEach(g -> names.addAll(g.assertion().voice().names()));
      if (!Collections.disjoint(voices, names)) {
        return false;
      }
      voices.addAll(names);
    }
    return true;
  }

  /** The one that says it in the fewest words and as a whole statement. */
  private static Given plainest(List<Given> given) {
    return given.stream()
        .min(
            Comparator.comparing((Given g) -> Labels.isPiece(g.assertion().words()))
                .thenComparing(g -> g.assertion().words().length())
                .thenComparing(Given::assertion))
        .orElseThrow();
  }
}
