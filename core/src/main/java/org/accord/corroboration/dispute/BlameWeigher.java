package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Neighbours;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.ReportId;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Finds one hostile act that different voices lay at different doors. */
public final class BlameWeigher implements Weigher {

  private static final Set<EventType> HOSTILE = EnumSet.of(EventType.ASSAULT, EventType.COERCE);
  private static final double ALIKE = 0.12;

  /** The least likeness of two charges that stand side by side. */
  private static final double TOUCHES = 0.045;

  private static final Pattern FIRST =
      Pattern.compile("(?i)\\b(?:first|began|begun|started|provoked|unprovoked|initiated)\\b");

  private static final int NEAR = 2;

  /** A charge of so few words names somebody and tells no deed. */
  private static final int BARE = 4;

  private static final int TOPIC_WORDS = 20;

  /** An assertion that lays an act at somebody's door. */
  private record Charge(Assertion assertion, @Nullable Event event, Set<String> blamed) {}

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Charge> charges = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      charge(assertion, story).ifPresent(charges::add);
    }
    Unions disputes = new Unions(charges.size());
    Neighbours neighbours =
        Neighbours.of(charges.stream().map(c -> c.assertion().features()).toList());
    Map<ReportId, List<Integer>> inReport = new TreeMap<>();
    for (int i = 0; i < charges.size(); i++) {
      SortedSet<Integer> near = neighbours.near(charges.get(i).assertion().features());
      for (ReportId report : charges.get(i).assertion().reports()) {
        List<Integer> here = inReport.computeIfAbsent(report, r -> new ArrayList<>());
        near.addAll(here);
        here.add(i);
      }
      for (int j : near.headSet(i)) {
        if (opposed(charges.get(j), charges.get(i))) {
          disputes.join(j, i);
        }
      }
    }
    return disputes.sets(charges).stream()
        .filter(d -> d.size() > 1)
        .map(BlameWeigher::draft)
        .toList();
  }

  private static Optional<Charge> charge(Assertion assertion, StoryView story) {
    if (assertion.voice().narrator()
        || assertion.silence() != null
        || story.ofOtherYears(assertion)) {
      return Optional.empty();
    }
    for (Event event : assertion.events()) {
      boolean told =
          event.certainty() == Certainty.ACTUAL || event.certainty() == Certainty.DISPUTED;
      if (event.type() != null && HOSTILE.contains(event.type()) && told) {
        Set<String> blamed =
            event.agents().isEmpty()
                ? Blamed.in(assertion, story)
                : blamed(assertion, event.agents(), story);
        blamed.removeAll(assertion.voice().keys());
        if (!blamed.isEmpty()) {
          return Optional.of(new Charge(assertion, event, blamed));
        }
      }
    }
    return names(assertion, story);
  }

  /** A charge that only names who is blamed: "pro-government militias". */
  private static Optional<Charge> names(Assertion assertion, StoryView story) {
    if (assertion.stance() != Stance.ACCUSES
        || !assertion.events().isEmpty()
        || Stems.of(assertion.words()).size() > BARE) {
      return Optional.empty();
    }
    Set<String> blamed = new TreeSet<>(assertion.parties());
    blamed.removeAll(assertion.voice().keys());
    blamed.removeIf(p -> !story.isSomebody(p.substring(p.indexOf(':') + 1)));
    return blamed.isEmpty() ? Optional.empty() : Optional.of(new Charge(assertion, null, blamed));
  }

  /** The named parties among those charged; none where the speaker owns up to it. */
  private static Set<String> blamed(Assertion assertion, List<String> agents, StoryView story) {
    Set<String> blamed = new TreeSet<>();
    agents.stream().filter(story::isSomebody).forEach(a -> blamed.add(story.parties().key(a)));
    assertion.parties().stream().filter(p -> isWhole(assertion.words(), p)).forEach(blamed::add);
    return assertion.voice().keys().stream().anyMatch(blamed::contains) ? new TreeSet<>() : blamed;
  }

  /** Whether the words charge people of the party: "rebels of the Hill Front". */
  private static boolean isWhole(String words, String party) {
    String name = party.substring(party.indexOf(':') + 1);
    String stems = " " + String.join(" ", Stems.words(words)) + " ";
    return stems.contains(" of the " + name + " ")
        || stems.contains(" of " + name + " ")
        || stems.contains(" of the so-called " + name + " ");
  }

  private static boolean opposed(Charge left, Charge right) {
    boolean others =
        left.blamed().stream().noneMatch(right.blamed()::contains)
            && left.assertion().voice().keys().stream()
                .noneMatch(right.assertion().voice().keys()::contains);
    Optional<Integer> after = StoryView.after(left.assertion(), right.assertion());
    boolean near = after.isPresent() && Math.abs(after.get()) <= NEAR;
    if (left.event() == null || right.event() == null) {
      return others && near;
    }
    if (!others || !Likeness.couldBeOne(left.event(), right.event())) {
      return false;
    }
    if (isFirst(left) && isFirst(right) && isAnswered(left, right) && isAnswered(right, left)) {
      return true;
    }
    String place = left.event().place();
    boolean there = place != null && place.equals(right.event().place());
    String date = left.event().date();
    boolean then = date != null && date.equals(right.event().date());
    double likeness = Likeness.of(left.assertion(), right.assertion());
    return near && likeness >= TOUCHES
        || likeness >= 2 * ALIKE && there && then
        || likeness >= 3 * ALIKE && (there || then)
        || likeness >= 4 * ALIKE;
  }

  /** Whether it charges somebody with having begun: only one can have. */
  private static boolean isFirst(Charge charge) {
    return FIRST.matcher(charge.assertion().words()).find();
  }

  /** Whether it is the one charged who brings the other charge. */
  private static boolean isAnswered(Charge charge, Charge other) {
    return !Collections.disjoint(charge.blamed(), other.assertion().voice().keys());
  }

  private static Draft draft(List<Charge> dispute) {
    Map<String, List<Assertion>> sides = new TreeMap<>();
    for (Charge charge : dispute) {
      sides
          .computeIfAbsent(charge.blamed().toString(), b -> new ArrayList<>())
          .add(charge.assertion());
    }
    List<Assertion> all = dispute.stream().map(Charge::assertion).toList();
    return new Draft(
        Labels.clause(new Group(all).central().words(), TOPIC_WORDS),
        "blame",
        Status.CONTESTED,
        sides.values().stream()
            .sorted(
                Comparator.comparingInt((List<Assertion> s) -> -s.size())
                    .thenComparing(s -> s.stream().sorted().findFirst().orElseThrow()))
            .map(Draft.Side::of)
            .toList(),
        List.of(),
        1);
  }
}
