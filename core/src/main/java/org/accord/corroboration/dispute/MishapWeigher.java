package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.dispute.Causes.Kind;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.weighing.Phrases;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.ReportId;
import org.accord.model.finding.Status;

/**
 * Finds an explosion, crash or fire that some lay at somebody's door and others call an accident.
 *
 * <p>Only a story that is about such a happening is weighed; an account is heard only where it
 * tells of the happening or stands close to what does.
 */
public final class MishapWeigher implements Weigher {

  private static final Phrases HAPPENINGS = Phrases.load("happenings.tsv");

  /** The share of a story's assertions that tell of the happening where it is the news. */
  private static final double NEWS = 0.08;

  /** How many sentences from the happening its cause may be told. */
  private static final int NEAR = 4;

  /** The least likeness of an account told elsewhere to a telling of the happening. */
  private static final double ALIKE = 0.1;

  private static final int MOST_SIDES = 7;
  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Assertion> happening =
        story.assertions().stream().filter(a -> HAPPENINGS.in(a.words())).toList();
    if (happening.size() < NEWS * story.assertions().size()) {
      return List.of();
    }
    Map<ReportId, Set<Integer>> told = sentences(happening);
    Map<Kind, List<Assertion>> accounts = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.voice().narrator() || assertion.silence() != null) {
        continue;
      }
      Set<Kind> kinds = Causes.in(assertion.words());
      if (kinds.size() == 1 && (isNear(assertion, told) || isLike(assertion, happening))) {
        accounts.computeIfAbsent(kinds.iterator().next(), k -> new ArrayList<>()).add(assertion);
      }
    }
    return draft(accounts, happening).stream().toList();
  }

  private static Map<ReportId, Set<Integer>> sentences(List<Assertion> happening) {
    Map<ReportId, Set<Integer>> told = new TreeMap<>();
    for (Assertion assertion : happening) {
      assertion
          .claims()
          .forEach(
              c ->
                  told.computeIfAbsent(c.evidence().report(), r -> new TreeSet<>())
                      .add(c.sentence().sentence()));
    }
    return told;
  }

  private static boolean isNear(Assertion assertion, Map<ReportId, Set<Integer>> told) {
    return assertion.claims().stream()
        .anyMatch(
            c ->
                told.getOrDefault(c.evidence().report(), Set.of()).stream()
                    .anyMatch(s -> Math.abs(s - c.sentence().sentence()) <= NEAR));
  }

  private static boolean isLike(Assertion assertion, List<Assertion> happening) {
    return happening.stream().anyMatch(h -> Likeness.of(h, assertion) >= ALIKE);
  }

  private static Optional<Draft> draft(
      Map<Kind, List<Assertion>> accounts, List<Assertion> happening) {
    Set<String> deliberate = voices(accounts.getOrDefault(Kind.DELIBERATE, List.of()));
    Set<String> accident = voices(accounts.getOrDefault(Kind.ACCIDENT, List.of()));
    if (accident.stream().allMatch(deliberate::contains)
        || deliberate.stream().allMatch(accident::contains)) {
      return Optional.empty();
    }
    List<List<Assertion>> parts = new ArrayList<>();
    for (List<Assertion> kind : accounts.values()) {
      Map<String, List<Assertion>> byVoice = new LinkedHashMap<>();
      for (Assertion assertion : kind) {
        byVoice
            .computeIfAbsent(assertion.voice().keys().toString(), v -> new ArrayList<>())
            .add(assertion);
      }
      parts.addAll(byVoice.values());
    }
    List<Draft.Side> sides =
        parts.stream()
            .sorted(
                Comparator.comparingInt((List<Assertion> p) -> -p.size())
                    .thenComparing(p -> p.get(0)))
            .limit(MOST_SIDES)
            .map(p -> new Draft.Side(p, null, Labels.clause(fullest(p).words(), 2 * TOPIC_WORDS)))
            .toList();
    return Optional.of(
        new Draft(
            Labels.clause(new Group(happening).central().words(), TOPIC_WORDS),
            "mishap",
            Status.CONTESTED,
            sides,
            List.of(),
            1.5));
  }

  private static Set<String> voices(List<Assertion> accounts) {
    Set<String> voices = new TreeSet<>();
    accounts.forEach(a -> voices.addAll(a.voice().keys()));
    return voices;
  }

  /** The account that tells most. */
  private static Assertion fullest(List<Assertion> accounts) {
    return accounts.stream()
        .max(
            Comparator.comparingInt((Assertion a) -> Math.min(a.words().length(), 160))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
