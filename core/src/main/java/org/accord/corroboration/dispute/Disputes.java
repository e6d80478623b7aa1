package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.weighing.StoryView;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.finding.Status;
import org.jspecify.annotations.Nullable;

/** Joins drafts that weigh one question: a charge, its denial, the silence about it. */
public final class Disputes {

  private static final Set<String> JOINED =
      Set.of("blame", "compliance", "denial", "mishap", "silence");

  /** A word that is answered by one that it does not concern. */
  static final String CONTRADICTION = "contradiction";

  /** A denial of what it says others claim. */
  static final String CLAIMED = "claimed";

  /** The least likeness of two tellings of one act. */
  private static final double SAME_ACT = 0.12;

  /** The least likeness of two charges that one party denies. */
  private static final double SAME_CHARGE = 0.12;

  private static final int NEAR = 4;

  private Disputes() {}

  /** The drafts, those that have an assertion in common made one. */
  public static List<Draft> joined(List<Draft> all) {
    List<Draft> drafts = withoutAnswered(all);
    List<Draft> joined = new ArrayList<>();
    List<List<Draft>> questions = new ArrayList<>();
    Map<Assertion, List<Draft>> questionOf = new TreeMap<>();
    for (Draft draft : drafts) {
      if (!JOINED.contains(draft.kind())) {
        joined.add(draft);
        continue;
      }
      List<Draft> question = new ArrayList<>(List.of(draft));
      for (List<Draft> other : List.copyOf(questions)) {
        if (other.stream().anyMatch(d -> isOfOneAct(d, draft) || isOfOneDenier(d, draft))) {
          question.addAll(0, other);
          questions.remove(other);
          for (Draft moved : other) {
            charged(moved).forEach(a -> questionOf.put(a, question));
          }
        }
      }
      for (Assertion assertion : charged(draft)) {
        List<Draft> other = questionOf.get(assertion);
        if (other != null && other != question) {
          question.addAll(0, other);
          questions.remove(other);
          for (Draft moved : other) {
            charged(moved).forEach(a -> questionOf.put(a, question));
          }
        }
      }
      charged(draft).forEach(a -> questionOf.put(a, question));
      questions.add(question);
    }
    questions.forEach(q -> joined.add(q.size() == 1 ? q.get(0) : one(q)));
    return joined;
  }

  /**
   * The contradictions whose denials answer no charge against the denier, and the denials that
   * answer nobody who is heard, as denials.
   */
  private static List<Draft> withoutAnswered(List<Draft> drafts) {
    Set<Assertion> answered = new TreeSet<>();
    Set<Assertion> contested = new TreeSet<>();
    for (Draft draft : drafts) {
      if (draft.kind().equals("denial")) {
        answered.addAll(denials(draft));
      }
      if (draft.status() == Status.CONTESTED && !draft.kind().equals(CLAIMED)) {
        contested.addAll(draft.assertions());
      }
    }
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean claimed = draft.kind().equals(CLAIMED);
      if (!claimed && !draft.kind().equals(CONTRADICTION)) {
        kept.add(draft);
      } else if (!(claimed ? contested : answered).containsAll(denials(draft))) {
        kept.add(
            new Draft(
                draft.topic(),
                "denial",
                draft.status(),
                draft.sides(),
                draft.silent(),
                draft.bonus()));
      }
    }
    return kept;
  }

  private static List<Assertion> denials(Draft draft) {
    return draft.sides().get(draft.sides().size() - 1).assertions();
  }

  /** Whether both weigh who did one hostile act of one day and place. */
  private static boolean isOfOneAct(Draft left, Draft right) {
    if (!left.status().equals(Status.CONTESTED) && !right.status().equals(Status.CONTESTED)) {
      return false;
    }
    return charged(left).stream()
        .anyMatch(
            a ->
                !a.voice().narrator()
                    && charged(right).stream()
                        .anyMatch(b -> !b.voice().narrator() && sameAct(a, b)));
  }

  /** Whether one party denies two charges that are told alike. */
  private static boolean isOfOneDenier(Draft left, Draft right) {
    if (!isDenied(left) || !isDenied(right)) {
      return false;
    }
    Set<String> deniers = keys(denials(left));
    return keys(denials(right)).stream().anyMatch(deniers::contains)
        && charged(left).stream()
            .anyMatch(a -> charged(right).stream().anyMatch(b -> Likeness.of(a, b) >= SAME_CHARGE));
  }

  private static boolean isDenied(Draft draft) {
    return draft.kind().equals("denial") && draft.status() == Status.CONTESTED;
  }

  private static Set<String> keys(List<Assertion> assertions) {
    Set<String> keys = new TreeSet<>();
    assertions.forEach(a -> keys.addAll(a.voice().keys()));
    return keys;
  }

  private static boolean told(@Nullable Object here, @Nullable Object there) {
    return here != null && here.equals(there);
  }

  private static boolean open(@Nullable Object here, @Nullable Object there) {
    return here == null || there == null || here.equals(there);
  }

  private static boolean sameAct(Assertion left, Assertion right) {
    for (Event a : left.events()) {
      for (Event b : right.events()) {
        boolean hostile = a.type() == EventType.ASSAULT && !a.agents().isEmpty();
        if (hostile
            && !b.agents().isEmpty()
            && a.type() == b.type()
            && isOfOne(a, b, Likeness.of(left, right), isNear(left, right))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether day and place are told to be one, or one is and the rest is told alike. */
  private static boolean isOfOne(Event a, Event b, double likeness, boolean near) {
    boolean both = told(a.date(), b.date()) && told(a.place(), b.place());
    boolean either =
        (told(a.date(), b.date()) || told(a.place(), b.place()))
            && open(a.date(), b.date())
            && open(a.place(), b.place());
    return both && likeness >= (near ? SAME_ACT : 2 * SAME_ACT)
        || either && likeness >= 2 * SAME_ACT;
  }

  private static boolean isNear(Assertion left, Assertion right) {
    return StoryView.after(left, right).filter(n -> Math.abs(n) <= NEAR).isPresent();
  }

  /** What is in question; one denial may answer several charges, which stay apart. */
  private static Set<Assertion> charged(Draft draft) {
    Set<Assertion> charged = draft.assertions();
    if (draft.kind().equals("denial")) {
      charged.removeAll(draft.sides().get(draft.sides().size() - 1).assertions());
    }
    return charged;
  }

  private static Draft one(List<Draft> question) {
    List<Draft.Side> sides = new ArrayList<>();
    Set<Assertion> placed = new TreeSet<>();
    Set<String> silent = new LinkedHashSet<>();
    boolean contested = false;
    double bonus = 0;
    for (Draft draft : question) {
      contested |= draft.status() == Status.CONTESTED;
      bonus = Math.max(bonus, draft.bonus());
      silent.addAll(draft.silent());
      for (Draft.Side side : draft.sides()) {
        List<Assertion> rest = side.assertions().stream().filter(placed::add).toList();
        if (!rest.isEmpty()) {
          add(new Draft.Side(rest, side.source(), side.says()), sides);
        }
      }
    }
    Draft main =
        question.stream()
            .max(
                Comparator.comparingInt((Draft d) -> d.assertions().size())
                    .thenComparing(d -> d.keys().toString()))
            .orElseThrow();
    return new Draft(
        main.topic(),
        question.get(0).kind(),
        contested ? Status.CONTESTED : main.status(),
        sides,
        List.copyOf(silent),
        bonus);
  }

  /** Adds a side, to that of the same voices where there is one. */
  private static void add(Draft.Side side, List<Draft.Side> sides) {
    for (int i = 0; i < sides.size(); i++) {
      Draft.Side there = sides.get(i);
      if (side.source() == null
          && there.source() == null
          && voices(side).equals(voices(there))
          && !Collections.disjoint(names(side), names(there))) {
        List<Assertion> both = new ArrayList<>(there.assertions());
        both.addAll(side.assertions());
        sides.set(i, new Draft.Side(both, null, there.says()));
        return;
      }
    }
    sides.add(side);
  }

  /** A state and its president are one voice, but need not say one thing. */
  private static Set<String> names(Draft.Side side) {
    Set<String> names = new TreeSet<>();
    side.assertions().forEach(a -> names.addAll(a.voice().names()));
    return names;
  }

  private static Set<String> voices(Draft.Side side) {
    return keys(side.assertions());
  }
}
