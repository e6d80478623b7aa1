package org.accord.app.show;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.finding.Operation;
import org.accord.model.finding.PhaseEntry;
import org.jspecify.annotations.Nullable;

/**
 * The phases of an operation as one tells them: day by day, each sentence once, and how it stands.
 *
 * <p>It stands at the last day on which reports give an actual phase. Of that day's phases the one
 * that most texts tell leads, an act started, halted or resumed before words about it; the others
 * are named beside it. An attack is something that happens to an operation and leads only where
 * nothing else is told. A phase dated after every report that tells it is no standing, whatever its
 * certainty.
 *
 * @param days in order, days untold last
 * @param standing null of an event that is no undertaking, and where no report tells an act of a
 *     known date: what was only announced is no stand
 */
public record Timeline(List<Day> days, @Nullable Standing standing) {

  /** All that is told of one day; a null date is a day untold. */
  public record Day(@Nullable String date, List<Step> steps) {}

  /** One sentence of a day with the phases that it tells; the evidence begins with the sentence. */
  public record Step(String what, Set<Mark> marks, List<String> who, List<Evidence> evidence) {}

  /** A phase and how sure its teller is of it. */
  public record Mark(Phase phase, Certainty certainty) {}

  /**
   * Where the operation stands.
   *
   * @param since the first day of the unbroken run of days that this phase leads
   * @param last the last day of that run
   * @param also the other actual phases of the last day
   */
  public record Standing(
      Phase phase, String since, String last, Step step, List<PhaseEntry> also) {}

  /**
   * The timeline of an operation. Only an undertaking stands somewhere: an attack or an accident is
   * over when it is told, and what somebody did since is no state of it.
   */
  public static Timeline of(Dossier dossier, Operation operation) {
    Timeline whole = of(dossier, operation.phases());
    return operation.undertaking() == null ? new Timeline(whole.days(), null) : whole;
  }

  /** Groups the phases, which come sorted. */
  public static Timeline of(Dossier dossier, List<PhaseEntry> phases) {
    Map<String, List<PhaseEntry>> byDay =
        new TreeMap<>(Comparator.comparing((String d) -> d.isEmpty() ? "~" : d));
    for (PhaseEntry phase : phases) {
      byDay.computeIfAbsent(Objects.toString(phase.date(), ""), d -> new ArrayList<>()).add(phase);
    }
    List<Day> days = new ArrayList<>();
    byDay.forEach(
        (date, entries) ->
            days.add(new Day(date.isEmpty() ? null : date, steps(dossier, entries))));
    return new Timeline(List.copyOf(days), standing(dossier, byDay));
  }

  private static List<Step> steps(Dossier dossier, List<PhaseEntry> entries) {
    Map<Evidence, List<PhaseEntry>> bySentence = new LinkedHashMap<>();
    for (PhaseEntry entry : entries) {
      Evidence told = Sentences.telling(dossier, entry.what(), entry.evidence()).get(0);
      Evidence sentence = new Evidence(told.report(), Sentences.around(dossier, told));
      bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(entry);
    }
    return bySentence.values().stream().map(same -> step(dossier, same)).toList();
  }

  private static Step step(Dossier dossier, List<PhaseEntry> same) {
    PhaseEntry longest =
        same.stream().max(Comparator.comparingInt(e -> e.what().length())).orElseThrow();
    Set<Mark> marks = new LinkedHashSet<>();
    Set<String> who = new LinkedHashSet<>();
    Set<Evidence> evidence = new LinkedHashSet<>();
    evidence.addAll(Sentences.telling(dossier, longest.what(), longest.evidence()));
    for (PhaseEntry entry : same) {
      marks.add(new Mark(entry.phase(), entry.certainty()));
      who.addAll(entry.who());
      evidence.addAll(entry.evidence());
    }
    return new Step(longest.what(), marks, List.copyOf(who), List.copyOf(evidence));
  }

  private static @Nullable Standing standing(Dossier dossier, Map<String, List<PhaseEntry>> byDay) {
    List<PhaseEntry> leaders = new ArrayList<>();
    List<PhaseEntry> told =
        byDay.values().stream().flatMap(List::stream).filter(e -> holds(dossier, e)).toList();
    boolean onlyAttacks =
        told.stream().allMatch(e -> e.phase() == Phase.ATTACKED || e.phase() == Phase.ANNOUNCED);
    for (List<PhaseEntry> day : byDay.values()) {
      day.stream()
          .filter(told::contains)
          .filter(e -> onlyAttacks || e.phase() != Phase.ATTACKED)
          .filter(e -> e.phase() != Phase.ANNOUNCED)
          .max(
              Comparator.comparing((PhaseEntry e) -> isMoving(e.phase()))
                  .thenComparingInt(e -> texts(dossier, e)))
          .ifPresent(leaders::add);
    }
    if (leaders.isEmpty()) {
      return null;
    }
    PhaseEntry last = leaders.get(leaders.size() - 1);
    int first = leaders.size() - 1;
    while (first > 0
        && last.phase() != Phase.COMPLETED
        && leaders.get(first - 1).phase() == last.phase()) {
      first--;
    }
    List<PhaseEntry> also =
        told.stream()
            .filter(e -> Objects.equals(e.date(), last.date()) && e.phase() != last.phase())
            .toList();
    return new Standing(
        last.phase(),
        Objects.toString(leaders.get(first).date(), ""),
        Objects.toString(last.date(), ""),
        step(dossier, List.of(last)),
        also);
  }

  /** What is under way, or halted, says more of a day than the words that led to it. */
  private static boolean isMoving(Phase phase) {
    return phase == Phase.STARTED || phase == Phase.HALTED || phase == Phase.RESUMED;
  }

  private static boolean holds(Dossier dossier, PhaseEntry entry) {
    if (entry.certainty() != Certainty.ACTUAL || entry.date() == null) {
      return false;
    }
    try {
      LocalDate day = LocalDate.parse(entry.date());
      return entry.evidence().stream()
          .map(e -> dossier.report(e.report()).report().published())
          .anyMatch(p -> p == null || !day.isAfter(p.day()));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static int texts(Dossier dossier, PhaseEntry entry) {
    Set<String> lineages = new LinkedHashSet<>();
    for (Evidence e : entry.evidence()) {
      ReportId report = e.report();
      lineages.add(dossier.lineages().of(report).id());
    }
    return lineages.size();
  }
}
