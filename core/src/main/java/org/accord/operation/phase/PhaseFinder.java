package org.accord.operation.phase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.operation.scene.Scene;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Finds how a story unfolded: its dated steps, each told once, the weightiest of them. */
public final class PhaseFinder {

  private static final int FEWEST = 6;
  private static final int FEWEST_TURNS = 8;

  /** So many of the weightiest are told of a story that is none of turns, however slight. */
  private static final int FEW = 9;

  private static final int MOST = 18;
  private static final int RECENT_DAYS = 30;
  private static final double LEAST = 1.5;

  /** What counts among the few steps of a story that has hardly any. */
  private static final double LEAST_OF_A_SHORT_STORY = 1.1;

  /** Of an undertaking its turns are told, and little by the way. */
  private static final double LEAST_OF_AN_UNDERTAKING = 1.9;

  private static final double LEAST_OF_A_SAYING = 0.9;

  /** That the undertaking's own act stopped or went on again is told however short the sentence. */
  private static final double WORTH_OF_A_TURN = 1.3;

  /** That a truce was agreed, or prolonged, is one of its turns. */
  private static final double WORTH_OF_A_DEAL = 1.1;

  private static final Pattern AGREEING =
      Pattern.compile("\\b(?:agreed?|accepted|signed|renewed|extended|prolonged)\\b");

  /** Talks surround an undertaking; what comes of them is told. */
  private static final double WORTH_OF_TALKS = -0.6;

  /** Steps so many days before the first report are told as background. */
  private static final int BACKGROUND_DAYS = 120;

  private final Scene scene;
  private final Set<EventType> act;
  private final @Nullable LocalDate first;

  /**
   * @param act the event types that carry the undertaking; empty for a story that is none
   */
  public PhaseFinder(Scene scene, Set<EventType> act) {
    this.scene = scene;
    this.act = Set.copyOf(act);
    this.first =
        scene.dossier().reports().stream()
            .map(r -> r.report().published())
            .filter(p -> p != null)
            .map(p -> p.day())
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  public List<PhaseEntry> find() {
    List<Step> all = weighed();
    List<Step> steps = act.isEmpty() ? all : withoutTalkBesideTurns(all);
    List<Step> byWeight = steps.stream().sorted(Step.BY_WEIGHT).toList();
    return byWeight.stream()
        .filter(
            s ->
                s.weight() >= least(s.phase())
                    || act.isEmpty()
                        && s.phase() != Phase.ONGOING
                        && s.weight() >= LEAST_OF_A_SHORT_STORY
                        && byWeight.indexOf(s) < FEW)
        .limit(Math.min(MOST, (act.isEmpty() ? FEWEST : FEWEST_TURNS) + scene.texts() * 5 / 4))
        .sorted(
            Comparator.comparing(Step::day)
                .thenComparing(Step::phase)
                .thenComparing(Step.BY_WEIGHT))
        .map(this::entry)
        .toList();
  }

  /** All steps that the reports tell, before the weightiest are chosen. */
  List<Step> weighed() {
    TellingFinder finder = new TellingFinder(scene, act);
    List<Telling> tellings =
        new Turns(act)
            .of(
                new Dating(scene, !act.isEmpty())
                    .of(Eastward.of(scene, Copies.of(scene, finder.find()))));
    Map<String, List<Telling>> byStep = new TreeMap<>();
    for (Telling telling : StepGrouping.happenings(scene, withoutEchoes(tellings))) {
      byStep
          .computeIfAbsent(telling.day() + " " + telling.phase().ordinal(), s -> new ArrayList<>())
          .add(telling);
    }
    dropMet(byStep);
    StepGrouping grouping = new StepGrouping(scene, act);
    List<List<Telling>> parts = new ArrayList<>();
    byStep.values().forEach(s -> parts.addAll(grouping.apart(s)));
    List<List<Telling>> steps = new ArrayList<>(grouping.joinSpoken(parts));
    new MonthSteps(scene, finder, first)
        .find(tellings)
        .forEach(s -> steps.addAll(grouping.apart(s)));
    return steps.stream().map(this::step).toList();
  }

  /** "said on Tuesday that twelve had been killed": of the attack's own day, it is the attack. */
  private static List<Telling> withoutEchoes(List<Telling> tellings) {
    Set<String> attacks = new HashSet<>();
    tellings.stream()
        .filter(t -> t.phase() == Phase.ATTACKED)
        .forEach(t -> attacks.add(t.day() + " " + t.evidence().report() + " " + t.sentence()));
    return tellings.stream()
        .filter(
            t ->
                !t.isStatement()
                    || t.type() != null
                    || !attacks.contains(
                        t.day() + " " + t.evidence().report() + " " + t.sentence()))
        .toList();
  }

  private double least(Phase phase) {
    return act.isEmpty()
        ? LEAST
        : phase == Phase.ANNOUNCED ? LEAST_OF_A_SAYING : LEAST_OF_AN_UNDERTAKING;
  }

  /**
   * Of an undertaking only a day of which no turn is told is told by what was said of it, and by
   * the weightiest of that.
   */
  private List<Step> withoutTalkBesideTurns(List<Step> steps) {
    Set<String> told = new TreeSet<>();
    steps.stream()
        .filter(s -> s.phase() != Phase.ANNOUNCED && s.weight() >= LEAST_OF_AN_UNDERTAKING)
        .forEach(s -> told.add(s.day()));
    return steps.stream()
        .sorted(Step.BY_WEIGHT)
        .filter(s -> s.phase() != Phase.ANNOUNCED || told.add(s.day()))
        .toList();
  }

  /** Drops what was planned for a day on which it came about. */
  private void dropMet(Map<String, List<Telling>> byStep) {
    Set<String> met = new TreeSet<>();
    for (List<Telling> tellings : byStep.values()) {
      for (Telling telling : tellings) {
        if (telling.phase() == Phase.PLANNED || telling.phase() == Phase.ANNOUNCED) {
          continue;
        }
        met.addAll(deeds(telling));
        if (isAct(telling)
            && (telling.phase() == Phase.STARTED || telling.phase() == Phase.RESUMED)) {
          met.add(telling.day());
        }
      }
    }
    List<Telling> off =
        byStep.values().stream()
            .flatMap(List::stream)
            .filter(t -> t.phase() == Phase.HALTED && saysOff(t))
            .toList();
    for (List<Telling> tellings : byStep.values()) {
      tellings.removeIf(
          t ->
              t.phase() == Phase.PLANNED
                  && (off.stream().anyMatch(o -> isOff(t, o))
                      || met.contains(t.day())
                      || deeds(t).stream().anyMatch(met::contains)));
    }
    byStep.values().removeIf(List::isEmpty);
  }

  private boolean saysOff(Telling telling) {
    String words = trigger(telling);
    return words.contains("call") || words.contains("cancel") || words.contains("scrap");
  }

  /** "called off Thursday's strike": the plan that an earlier report told is none any more. */
  private boolean isOff(Telling plan, Telling off) {
    return plan.type() == off.type()
        && plan.day().compareTo(off.day()) >= 0
        && scene.order(plan.evidence().report()) < scene.order(off.evidence().report())
        && Stems.of(scene.words(off.trigger())).stream().anyMatch(plan.stems()::contains);
  }

  /** Day, type and trigger word: "a strike for Thursday" and "called off the strike". */
  private List<String> deeds(Telling telling) {
    return telling.type() == null
        ? List.of()
        : Stems.of(scene.words(telling.trigger())).stream()
            .map(s -> telling.day() + " " + telling.type() + " " + s)
            .toList();
  }

  private Step step(List<Telling> tellings) {
    Set<String> texts = new TreeSet<>();
    double central = 0;
    boolean dated = false;
    int place = Integer.MAX_VALUE;
    for (Telling telling : tellings) {
      texts.add(scene.text(telling.evidence().report()));
      central =
          Math.max(central, scene.salience().of(scene.words(scene.around(telling.trigger()))));
      dated |= telling.told();
      place = Math.min(place, telling.sentence());
    }
    Telling first = tellings.get(0);
    double weight =
        Math.log(1 + texts.size())
            + 2 * central
            + (dated ? 0.7 : 0)
            + worth(first)
            + (place < 2 ? 0.4 : place < 5 ? 0.2 : 0)
            + 0.2 * Math.log(tellings.size())
            - age(first.day(), texts.size());
    return new Step(tellings, weight);
  }

  /** Turns of an undertaking matter more than what was said or done by the way. */
  private double worth(Telling telling) {
    boolean undertaking = !act.isEmpty();
    boolean turned = telling.phase() == Phase.HALTED || telling.phase() == Phase.RESUMED;
    boolean certain = telling.certainty() == Certainty.ACTUAL;
    if (undertaking && isAct(telling) && certain && turned) {
      return WORTH_OF_A_TURN;
    }
    boolean agreed = telling.phase() == Phase.AGREED && AGREEING.matcher(trigger(telling)).find();
    if (undertaking && isAct(telling) && certain && agreed) {
      return WORTH_OF_A_DEAL;
    }
    if (undertaking && telling.type() == EventType.CONSULT && telling.phase() != Phase.PLANNED) {
      return WORTH_OF_TALKS;
    }
    double worth =
        switch (telling.phase()) {
          case HALTED, RESUMED, AGREED, ATTACKED, STARTED -> 0.5;
          case PLANNED, COMPLETED -> 0.2;
          case ONGOING -> -0.8;
          case ANNOUNCED -> 0.1;
        };
    if (telling.isStatement() && !telling.doers().isEmpty() && !isNamed(telling)) {
      worth -= 0.5;
    } else if (telling.isStatement() && isPrivate(telling) && !RisenTolls.tells(telling.words())) {
      worth -= 1;
    }
    boolean beside = undertaking && !isAct(telling);
    if (!telling.told()) {
      boolean lead = telling.sentence() < 2;
      worth -= !undertaking && !lead && telling.phase() == Phase.COMPLETED ? 0.4 : 0;
      boolean doubtful = undertaking && telling.phase() == Phase.ATTACKED;
      worth -= doubtful ? 0.3 : 0;
      worth -= doubtful || telling.certainty() == Certainty.DISPUTED ? 0.5 : 0;
    }
    boolean help = telling.type() == EventType.AID || telling.type() == EventType.MOVE;
    return beside
            && !(turned && help && certain)
            && telling.phase() != Phase.ATTACKED
            && telling.phase() != Phase.AGREED
        ? worth - 0.6
        : worth;
  }

  private String trigger(Telling telling) {
    return scene.words(telling.trigger()).toLowerCase(Locale.ROOT);
  }

  private boolean isAct(Telling telling) {
    return telling.type() != null && act.contains(telling.type());
  }

  /** Whether only persons of no office speak: what a witness posts is no step of the story. */
  private boolean isPrivate(Telling telling) {
    return telling.doers().stream()
        .map(scene::actor)
        .flatMap(Optional::stream)
        .allMatch(a -> a.kind() == ActorKind.PERSON && a.role() == null && a.affiliation() == null);
  }

  private boolean isNamed(Telling telling) {
    return telling.doers().stream().anyMatch(d -> scene.actor(d).map(Actor::named).orElse(false));
  }

  private double age(String day, int texts) {
    if (first == null) {
      return 0;
    }
    LocalDate then = LocalDate.parse(Days.whole(day) ? day : day + "-15");
    long days = ChronoUnit.DAYS.between(then, first);
    if (days > BACKGROUND_DAYS) {
      return texts > 1 ? 1 : 10;
    }
    return texts > 1 || days <= RECENT_DAYS ? 0 : 0.3;
  }

  private PhaseEntry entry(Step step) {
    List<Telling> inOrder =
        step.tellings().stream()
            .sorted(
                Comparator.comparingInt((Telling t) -> scene.order(t.evidence().report()))
                    .thenComparing(t -> t.evidence().span()))
            .toList();
    Set<ReportId> found = new LinkedHashSet<>();
    Set<Evidence> evidence = new LinkedHashSet<>();
    Set<String> who = new LinkedHashSet<>();
    for (Telling telling : inOrder) {
      found.add(telling.evidence().report());
      evidence.add(telling.evidence());
      who.addAll(telling.who());
    }
    return new PhaseEntry(
        step.day(),
        step.phase(),
        step.words(),
        step.certainty(),
        List.copyOf(who),
        List.copyOf(found),
        List.copyOf(evidence));
  }
}
