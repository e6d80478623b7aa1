package org.accord.operation.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.Actor;
import org.accord.operation.scene.Scene;
import org.accord.text.Stems;

/** Parts the tellings of one day and phase into the steps that they tell. */
final class StepGrouping {

  private static final double ALIKE = 0.4;
  private static final double ALIKE_OF_THE_UNNAMED = 0.3;
  private static final double ALIKE_OF_ONE_ACT = 0.2;
  private static final double ALIKE_OF_THE_SAME_PARTIES = 0.1;

  private static final Pattern POINTING =
      Pattern.compile("(?:\\b(?:the|this|that)|['’]s)(?: \\p{L}+)?$");

  private static final Pattern LAUNCH =
      Pattern.compile(
          "(?i)\\b(?:launch|fire[ds]?\\b|firing|blast|lift|tests?\\b|tested|took off|orbit)");

  private static final Pattern FORMAL = Pattern.compile("(?i)\\b(?:indict|arraign|charged\\b)");

  private final Scene scene;
  private final Set<EventType> act;
  private final boolean undertaking;
  private final Map<Evidence, Boolean> pointing = new HashMap<>();

  StepGrouping(Scene scene, Set<EventType> act) {
    this.scene = scene;
    this.act = act;
    this.undertaking = !act.isEmpty();
  }

  List<List<Telling>> apart(List<Telling> unordered) {
    Map<Telling, Double> well = new IdentityHashMap<>();
    unordered.forEach(t -> well.put(t, (double) -Math.round(1e6 * tellsWell(t))));
    List<Telling> tellings =
        unordered.stream()
            .sorted(
                Comparator.comparing((Telling t) -> !t.told())
                    .thenComparing(t -> t.certainty() == Certainty.DISPUTED)
                    .thenComparingDouble((Telling t) -> well.getOrDefault(t, 0.0))
                    .thenComparing(Telling::words)
                    .thenComparingInt(t -> scene.order(t.evidence().report()))
                    .thenComparing(t -> t.trigger().span()))
            .toList();
    List<List<Telling>> parts = new ArrayList<>();
    for (Telling telling : tellings) {
      List<List<Telling>> its =
          parts.stream().filter(p -> p.stream().anyMatch(t -> same(t, telling))).toList();
      if (its.isEmpty()) {
        parts.add(new ArrayList<>(List.of(telling)));
        continue;
      }
      List<Telling> first = its.get(0);
      if (telling.phase() == Phase.ATTACKED) {
        its.stream().skip(1).forEach(first::addAll);
        parts.removeIf(p -> p != first && its.stream().anyMatch(i -> i == p));
      }
      first.add(telling);
    }
    return parts;
  }

  /** How well its words tell the step: what the story speaks of most, a lead before the rest. */
  private double tellsWell(Telling telling) {
    double lead = telling.sentence() == 0 ? 1.4 : telling.sentence() == 1 ? 1.25 : 1;
    return lead * scene.salience().of(telling.words());
  }

  /**
   * A blast that one text tells as an attack and another as what befell is one happening, and an
   * attack that began was made.
   */
  static List<Telling> happenings(Scene scene, List<Telling> tellings) {
    Set<String> attacks = new HashSet<>();
    Set<String> attacked = new HashSet<>();
    tellings.stream()
        .filter(t -> t.phase() == Phase.ATTACKED)
        .forEach(
            t -> {
              attacked.add(t.day());
              t.stems().forEach(s -> attacks.add(t.day() + " " + s));
            });
    return tellings.stream()
        .map(
            t ->
                t.type() == null
                            && t.phase() == Phase.COMPLETED
                            && happening(scene, t).stream().anyMatch(attacks::contains)
                        || t.type() == EventType.ASSAULT
                            && t.phase() == Phase.STARTED
                            && attacked.contains(t.day())
                    ? t.as(Phase.ATTACKED)
                    : t)
        .toList();
  }

  private static List<String> happening(Scene scene, Telling telling) {
    return Stems.of(scene.words(telling.trigger())).stream()
        .map(s -> telling.day() + " " + s)
        .toList();
  }

  /** Joins what somebody said of an act of that day to the act, where he is among its doers. */
  List<List<Telling>> joinSpoken(List<List<Telling>> parts) {
    List<List<Telling>> acts = parts.stream().filter(p -> !p.get(0).isStatement()).toList();
    List<List<Telling>> joined = new ArrayList<>();
    acts.forEach(a -> joined.add(new ArrayList<>(a)));
    for (List<Telling> spoken : parts) {
      if (!spoken.get(0).isStatement()) {
        continue;
      }
      int act = -1;
      for (int i = 0; i < acts.size() && act < 0; i++) {
        boolean then = acts.get(i).get(0).day().equals(spoken.get(0).day());
        act = then && acts.get(i).stream().anyMatch(a -> isOf(spoken, a)) ? i : -1;
      }
      if (act < 0) {
        joined.add(spoken);
      } else {
        spoken.forEach(joined.get(act)::add);
      }
    }
    return joined;
  }

  private boolean isOf(List<Telling> spoken, Telling act) {
    return act.phase() != Phase.PLANNED
        && spoken.stream()
            .allMatch(
                s ->
                    s.type() == null
                        && s.day().equals(act.day())
                        && Kin.share(scene, s, act)
                        && alike(s, act) >= ALIKE_OF_ONE_ACT);
  }

  private boolean same(Telling left, Telling right) {
    if (left.evidence().equals(right.evidence())) {
      return true;
    }
    if (left.phase() == Phase.ANNOUNCED) {
      if (isFormal(left) && isFormal(right) && alike(left, right) >= ALIKE_OF_ONE_ACT) {
        return true;
      }
      boolean unnamed = !isNamed(left) || !isNamed(right);
      return Kin.share(scene, left, right)
          || alike(left, right) >= (unnamed ? ALIKE_OF_THE_UNNAMED : ALIKE);
    }
    if (left.phase() == Phase.PLANNED && left.told() != right.told()) {
      return false;
    }
    boolean once =
        left.phase() == Phase.STARTED
            || left.phase() == Phase.RESUMED
            || left.phase() == Phase.HALTED;
    if (undertaking && once && isAct(left) && isAct(right)) {
      return true;
    }
    boolean happening =
        left.phase() == Phase.ATTACKED || left.type() == null && right.type() == null;
    if (happening || undertaking && isTurn(left.phase())) {
      return left.phase() == Phase.AGREED
          || left.phase() == Phase.ATTACKED && (isPointing(left) || isPointing(right))
          || left.place() == null
          || right.place() == null
          || left.place().equals(right.place())
          || alike(left, right) >= ALIKE;
    }
    boolean bodyUntold = left.doers().isEmpty() || right.doers().isEmpty();
    if (left.phase() == Phase.AGREED && left.type() == right.type() && bodyUntold) {
      return true;
    }
    if (left.type() == EventType.PROTEST && right.type() == EventType.PROTEST) {
      return true;
    }
    if (isLaunch(left) && isLaunch(right)) {
      return true;
    }
    boolean oneWord =
        Stems.of(scene.words(left.trigger())).stream()
            .anyMatch(Stems.of(scene.words(right.trigger()))::contains);
    if (oneWord && left.type() == EventType.COERCE && right.type() == EventType.COERCE) {
      return bodyUntold || Kin.share(scene, left, right) || left.phase() == Phase.STARTED;
    }
    boolean parties =
        left.type() == right.type()
            && (oneWord
                || left.doers().stream().anyMatch(right.doers()::contains)
                || left.patients().stream().anyMatch(right.patients()::contains));
    return parties && alike(left, right) > ALIKE_OF_THE_SAME_PARTIES || alike(left, right) >= ALIKE;
  }

  /** An indictment that one text lays at a court's door and another at the state's is one. */
  private boolean isFormal(Telling telling) {
    return telling.type() == EventType.ACCUSE
        && FORMAL.matcher(scene.words(telling.trigger())).find();
  }

  /** A rocket that one text fires and another launches is one. */
  private boolean isLaunch(Telling telling) {
    return telling.type() == EventType.MOBILIZE
        && telling.phase() == Phase.COMPLETED
        && LAUNCH.matcher(scene.words(telling.trigger())).find();
  }

  /** Whether somebody with a name does it, rather than "an official". */
  private boolean isNamed(Telling telling) {
    return telling.doers().stream().anyMatch(d -> scene.actor(d).map(Actor::named).orElse(false));
  }

  private boolean isAct(Telling telling) {
    return telling.type() != null && act.contains(telling.type());
  }

  /** "the shooting", "Friday's attack": one that the reader knows of. */
  private boolean isPointing(Telling telling) {
    return pointing.computeIfAbsent(telling.trigger(), trigger -> points(telling));
  }

  private boolean points(Telling telling) {
    Span sentence = scene.around(telling.trigger()).span();
    ReportId report = telling.trigger().report();
    int at = telling.trigger().span().start();
    String before =
        sentence.start() >= at
            ? ""
            : scene.words(report, Span.of(sentence.start(), at)).toLowerCase(Locale.ROOT);
    return POINTING.matcher(before).find();
  }

  /** What an undertaking does once a day. */
  private static boolean isTurn(Phase phase) {
    return switch (phase) {
      case AGREED, PLANNED, STARTED, ONGOING, HALTED, RESUMED, ATTACKED -> true;
      case ANNOUNCED, COMPLETED -> false;
    };
  }

  /** What two tellings could be alike at most, by their lengths. */
  static double mostAlike(Telling left, Telling right) {
    int a = left.stems().size();
    int b = right.stems().size();
    return 2.0 * Math.min(a, b) / Math.max(1, a + b);
  }

  static double alike(Telling left, Telling right) {
    return 2.0 * left.sharedStems(right) / Math.max(1, left.stems().size() + right.stems().size());
  }
}
