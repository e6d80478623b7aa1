package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.statement.Manner;
import org.accord.corroboration.weighing.StoryView;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.finding.Status;

/**
 * Gathers all who say who did one hostile act: the charges that other voices bring against a party
 * that is charged already, however they are told, and what the charged say of it.
 */
public final class WhoDidIt {

  private static final Set<String> KINDS = Set.of("blame", "denial");

  /** The least likeness of two charges of one act that day or place don't tie together. */
  private static final double TOUCHES = 0.045;

  /** The least likeness of two tellings of one voice's charge. */
  private static final double ONE_CHARGE = 0.4;

  /** Within so many sentences of one report charges are of one act. */
  private static final int NEAR = 2;

  private static final int MOST_SIDES = 6;
  private static final int TOPIC_WORDS = 20;

  private final StoryView story;

  private WhoDidIt(StoryView story) {
    this.story = story;
  }

  /** A dispute over a hostile act. */
  private record Question(
      Draft draft, List<Assertion> charges, List<Assertion> denials, Set<String> accused) {}

  /** The drafts, with each dispute over who did it made whole. */
  public static List<Draft> gathered(List<Draft> drafts, StoryView story) {
    return new WhoDidIt(story).gathered(drafts);
  }

  private List<Draft> gathered(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    Set<Assertion> placed = new TreeSet<>();
    for (Draft draft : drafts) {
      Optional<Question> question = question(draft);
      question.ifPresentOrElse(questions::add, () -> all.add(draft));
      if (draft.status() == Status.CONTESTED) {
        placed.addAll(draft.assertions());
      }
    }
    Unions same = new Unions(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isOfOne(questions.get(j), questions.get(i))) {
          same.join(j, i);
        }
      }
    }
    same.sets(questions).forEach(q -> all.add(whole(q, placed)));
    return all;
  }

  /** What the draft asks, where it asks who did something hostile. */
  private Optional<Question> question(Draft draft) {
    if (draft.status() != Status.CONTESTED || !KINDS.contains(draft.kind())) {
      return Optional.empty();
    }
    List<Assertion> charges = new ArrayList<>();
    List<Assertion> denials = new ArrayList<>();
    Set<String> accused = new TreeSet<>();
    for (Assertion assertion : draft.assertions()) {
      Set<String> own = Accused.in(assertion, story);
      if (isDenial(assertion)) {
        denials.add(assertion);
      } else {
        charges.add(assertion);
        accused.addAll(own);
      }
    }
    boolean hostile =
        charges.stream().flatMap(c -> c.events().stream()).anyMatch(Accused::isHostile);
    return hostile && !accused.isEmpty()
        ? Optional.of(new Question(draft, charges, denials, accused))
        : Optional.empty();
  }

  private boolean isDenial(Assertion assertion) {
    return DenialWeigher.denier(assertion, story).isPresent()
        || isDeniedDeed(assertion) && !DenialWeigher.isToCome(assertion, story);
  }

  /** Whether a voice says that a hostile act was not done. */
  private static boolean isDeniedDeed(Assertion assertion) {
    return !assertion.voice().narrator()
        && assertion.events().stream()
            .anyMatch(e -> e.type() != null && e.certainty() == Certainty.DENIED);
  }

  /** Whether both ask of one act by a party that both charge. */
  private boolean isOfOne(Question left, Question right) {
    return !Collections.disjoint(left.accused(), right.accused())
        && left.charges().stream()
            .anyMatch(c -> right.charges().stream().anyMatch(d -> isOfOneAct(c, d)));
  }

  private boolean isOfOneAct(Assertion left, Assertion right) {
    if (Occasion.isEarlier(left, story)
        || Occasion.isEarlier(right, story)
        || Occasion.areDaysApart(left, right)) {
      return false;
    }
    List<Event> here = left.events().stream().filter(Accused::isHostile).toList();
    List<Event> there = right.events().stream().filter(Accused::isHostile).toList();
    boolean could =
        here.isEmpty()
            || there.isEmpty()
            || here.stream().anyMatch(e -> there.stream().anyMatch(f -> couldBeOne(e, f)));
    return could
        && story.meetSomewhere(left, right, false)
        && (Likeness.of(left, right) >= TOUCHES
            || isNear(left, right)
            || here.stream().anyMatch(e -> there.stream().anyMatch(f -> isTied(e, f))));
  }

  /** Whether one voice brings two charges that are not told alike. */
  private static boolean isOther(Assertion left, Assertion right) {
    return !Collections.disjoint(left.voice().keys(), right.voice().keys())
        && Likeness.of(left, right) < ONE_CHARGE;
  }

  private static boolean couldBeOne(Event left, Event right) {
    return Likeness.couldBeOne(left, right);
  }

  /** Whether it tells that nobody meant it: "leaked from a depot". */
  private static boolean isMishap(Assertion assertion) {
    return Causes.in(assertion.words()).contains(Causes.Kind.ACCIDENT);
  }

  /** Whether both tell one day and one place. */
  private static boolean isTied(Event left, Event right) {
    return couldBeOne(left, right)
        && left.place() != null
        && left.place().equals(right.place())
        && left.date() != null
        && left.date().equals(right.date());
  }

  private static boolean isNear(Assertion left, Assertion right) {
    return StoryView.after(left, right).filter(n -> Math.abs(n) <= NEAR).isPresent();
  }

  private Draft whole(List<Question> questions, Set<Assertion> placed) {
    Set<Assertion> charges = new TreeSet<>();
    Set<Assertion> denials = new TreeSet<>();
    Set<String> accused = new TreeSet<>();
    Set<String> silent = new LinkedHashSet<>();
    int before = 0;
    for (Question question : questions) {
      charges.addAll(question.charges());
      denials.addAll(question.denials());
      accused.addAll(question.accused());
      silent.addAll(question.draft().silent());
      before += question.draft().assertions().size();
    }
    List<Assertion> told = List.copyOf(charges);
    List<Assertion> denied = List.copyOf(denials);
    for (Assertion assertion : story.assertions()) {
      if (placed.contains(assertion)
          || assertion.silence() != null
          || assertion.voice().narrator()
          || Occasion.isEarlier(assertion, story)) {
        continue;
      }
      if (isDenial(assertion)) {
        boolean theirs = assertion.voice().keys().stream().anyMatch(accused::contains);
        if (theirs && answers(assertion, told, denied)) {
          denials.add(assertion);
        }
      } else if (Manner.of(assertion) == Manner.TELLS
          && !Collections.disjoint(Accused.in(assertion, story), accused)
          && told.stream().anyMatch(c -> isOfOneAct(c, assertion))
          && told.stream().noneMatch(c -> isOther(c, assertion))) {
        charges.add(assertion);
      }
    }
    if (questions.size() == 1 && charges.size() + denials.size() == before) {
      return questions.get(0).draft();
    }
    return draft(questions, List.copyOf(charges), List.copyOf(denials), List.copyOf(silent));
  }

  /** Whether a denial is told like a charge or another denial, or right after a charge. */
  private static boolean answers(
      Assertion denial, List<Assertion> charges, List<Assertion> denials) {
    return charges.stream().anyMatch(c -> Likeness.of(c, denial) >= 2 * TOUCHES)
        || denials.stream().anyMatch(d -> Likeness.of(d, denial) >= 2 * TOUCHES);
  }

  /** The charge most like the others, of those that tell of a deed and of who did it. */
  private Assertion central(List<Assertion> charges) {
    List<Assertion> deeds =
        charges.stream()
            .filter(c -> !isMishap(c) && !Accused.in(c, story).isEmpty())
            .filter(c -> c.events().stream().anyMatch(Accused::isHostile))
            .toList();
    return new Group(deeds.isEmpty() ? charges : deeds).central();
  }

  private Draft draft(
      List<Question> questions,
      List<Assertion> charges,
      List<Assertion> denials,
      List<String> silent) {
    Map<String, List<Assertion>> sides = new TreeMap<>();
    for (Assertion charge : charges) {
      Set<String> accused = isMishap(charge) ? Set.of() : Accused.in(charge, story);
      sides
          .computeIfAbsent(
              accused.isEmpty() ? charge.voice().keys().toString() : accused.toString(),
              k -> new ArrayList<>())
          .add(charge);
    }
    List<Draft.Side> all = new ArrayList<>();
    sides.values().stream()
        .sorted(
            Comparator.comparingInt((List<Assertion> s) -> -s.size())
                .thenComparing(s -> s.stream().sorted().findFirst().orElseThrow()))
        .limit(MOST_SIDES)
        .map(Draft.Side::of)
        .forEach(all::add);
    Map<String, List<Assertion>> deniers = new TreeMap<>();
    for (Assertion denial : denials) {
      deniers
          .computeIfAbsent(
              DenialWeigher.denier(denial, story).orElse(denial.voice().keys().toString()),
              k -> new ArrayList<>())
          .add(denial);
    }
    deniers.values().forEach(d -> all.add(Draft.Side.of(d)));
    double bonus = questions.stream().mapToDouble(q -> q.draft().bonus()).max().orElse(0);
    return new Draft(
        Labels.clause(central(charges).words(), TOPIC_WORDS),
        questions.get(0).draft().kind(),
        Status.CONTESTED,
        all,
        silent,
        bonus);
  }
}
