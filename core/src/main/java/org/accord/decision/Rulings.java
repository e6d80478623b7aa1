package org.accord.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.model.Decision;
import org.accord.model.Dossier;
import org.accord.model.ReportId;
import org.accord.model.Ruling;
import org.accord.model.Ruling.State;
import org.accord.model.finding.Finding;
import org.accord.model.lineage.Story;

/**
 * The decisions of a case on their way to being applied, and what became of each.
 *
 * <p>One for each derivation, and of it one for each story, so that stories can be ruled on side by
 * side.
 */
public final class Rulings {

  /** A decision that holds, with what it is about. */
  record Standing(Decision decision, Target target) {}

  private final List<Decision> inOrder;
  private final List<Standing> standing = new ArrayList<>();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, String> reasons = new TreeMap<>();
  private final Map<String, Set<String>> rows = new TreeMap<>();

  private Rulings(List<Decision> inOrder) {
    this.inOrder = inOrder;
  }

  /**
   * Sorts out which decisions hold; in any order, the same decisions give the same. Those of one
   * instant come in the order in which they were appended.
   */
  public static Rulings of(Collection<Decision> decisions) {
    Map<String, Decision> byId = new LinkedHashMap<>();
    decisions.stream()
        .sorted(
            Comparator.comparing(Decision::when)
                .thenComparing(Decision::number)
                .thenComparing(Decision::id))
        .forEach(d -> byId.putIfAbsent(d.id(), d));
    Rulings rulings = new Rulings(List.copyOf(byId.values()));
    rulings.sortOut(byId);
    return rulings;
  }

  private void sortOut(Map<String, Decision> byId) {
    Set<String> undone = new HashSet<>();
    Set<String> judged = new HashSet<>();
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      Decision decision = inOrder.get(i);
      String id = decision.id();
      if (undone.contains(id)) {
        states.put(id, State.UNDONE);
      } else if (decision.kind() == Decision.Kind.UNDO) {
        boolean known = byId.containsKey(decision.subject());
        states.put(id, known ? State.APPLIED : State.DANGLING);
        if (known) {
          undone.add(decision.subject());
        } else {
          reasons.put(id, "no such decision");
        }
      } else {
        sortOut(decision, id, judged);
      }
    }
    java.util.Collections.reverse(standing);
  }

  private void sortOut(Decision decision, String id, Set<String> judged) {
    Optional<Target> target = Target.parse(decision.subject());
    boolean verdict =
        decision.kind() == Decision.Kind.ACCEPT || decision.kind() == Decision.Kind.REJECT;
    if (target.isEmpty()) {
      states.put(id, State.REFUSED);
      reasons.put(id, "names nothing: " + decision.subject());
    } else if (verdict && !judged.add(decision.subject())) {
      states.put(id, State.OVERRULED);
    } else {
      states.put(id, State.DANGLING);
      standing.add(new Standing(decision, target.get()));
    }
  }

  /** The decisions that hold about things of that kind, in the order in which they were made. */
  List<Standing> about(Target.Kind kind) {
    return standing.stream().filter(s -> s.target().kind() == kind).toList();
  }

  /** Whether no decision holds. */
  public boolean isEmpty() {
    return standing.isEmpty();
  }

  /** Those on what the reports of a story say, apart, to be {@link #take taken} back. */
  public Rulings within(Story story) {
    Rulings within = new Rulings(List.of());
    if (!standing.isEmpty()) {
      Set<ReportId> reports = new HashSet<>(story.reports());
      standing.stream()
          .filter(s -> s.target().kind() != Target.Kind.STORY)
          .filter(s -> s.target().anchors().stream().anyMatch(a -> reports.contains(a.report())))
          .forEach(within.standing::add);
    }
    return within;
  }

  /** Whether the same decisions hold there. */
  public boolean standAs(Rulings other) {
    return standing.equals(other.standing);
  }

  /** Takes over what became of decisions within a story; the last story to tell is believed. */
  public void take(Rulings within) {
    states.putAll(within.states);
    reasons.putAll(within.reasons);
    within.rows.forEach(
        (id, touched) -> rows.computeIfAbsent(id, d -> new TreeSet<>()).addAll(touched));
  }

  void applied(Decision decision, String row) {
    states.put(decision.id(), State.APPLIED);
    rows.computeIfAbsent(decision.id(), d -> new TreeSet<>()).add(row);
  }

  void refused(Decision decision, String why) {
    states.put(decision.id(), State.REFUSED);
    reasons.put(decision.id(), why);
  }

  /** The stories as decided. */
  public List<Story> stories(List<Story> stories) {
    return new StoryRulings(this).apply(stories);
  }

  /** What the reports of a story state, as decided. */
  public Dossier dossier(Dossier dossier) {
    return isEmpty() ? dossier : new DossierRulings(this, dossier).apply();
  }

  /** The findings of a story as decided. */
  public List<Finding> findings(Dossier dossier, List<Finding> findings) {
    return isEmpty() ? findings : new FindingRulings(this, dossier).apply(findings);
  }

  /** What became of each decision, in the order in which they were made. */
  public List<Ruling> told() {
    return inOrder.stream()
        .map(
            d ->
                new Ruling(
                    d,
                    states.getOrDefault(d.id(), State.DANGLING),
                    List.copyOf(rows.getOrDefault(d.id(), Set.of())),
                    why(d)))
        .toList();
  }

  private String why(Decision decision) {
    String told = reasons.getOrDefault(decision.id(), "");
    return told.isEmpty() && states.get(decision.id()) == State.DANGLING
        ? "nothing in the case rests on these words"
        : told;
  }

  /** All decisions, in the order in which they were made. */
  public List<Decision> decisions() {
    return inOrder;
  }
}
