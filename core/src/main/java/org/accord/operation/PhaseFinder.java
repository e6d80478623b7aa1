package org.accord.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.reading.Sentence;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Finds how a story unfolded: its dated events, those of one day and step together. */
final class PhaseFinder {

  private static final int FEWEST = 8;
  private static final int MOST = 16;
  private static final int LEAD_SENTENCES = 6;
  private static final double ALIKE = 0.2;

  private final Dossier dossier;
  private final Salience salience;
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, Integer> order = new HashMap<>();
  private final Map<String, Claim> claimOf = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, String> actorNames = new HashMap<>();

  PhaseFinder(Dossier dossier, Salience salience) {
    this.dossier = dossier;
    this.salience = salience;
    for (ReadReport report : dossier.reports()) {
      order.put(report.id(), order.size());
      reports.put(report.id(), report);
    }
    for (Claim claim : dossier.claims()) {
      claim
          .events()
          .forEach(
              e -> claimOf.merge(e, claim, (a, b) -> a.chain().size() <= b.chain().size() ? a : b));
    }
    dossier.attributions().forEach(a -> attributions.put(a.id(), a));
    dossier.actors().forEach(a -> actorNames.put(a.id(), a.name()));
  }

  /** One telling of an event, with the step it is. */
  private record Telling(
      Event event, String date, Phase phase, String words, Evidence evidence, Set<String> stems) {}

  List<PhaseEntry> find() {
    Map<String, List<Telling>> byStep = new TreeMap<>();
    for (Event event : dossier.events()) {
      Optional<Phase> phase = Steps.of(event);
      ReadReport report = reports.get(event.trigger().report());
      if (phase.isEmpty() || report == null) {
        continue;
      }
      String date = date(event, report);
      if (date != null) {
        Telling telling = telling(event, date, phase.get(), report);
        byStep
            .computeIfAbsent(date + " " + phase.get().ordinal(), s -> new ArrayList<>())
            .add(telling);
      }
    }
    List<Step> steps = new ArrayList<>();
    byStep.values().forEach(tellings -> steps.addAll(apart(tellings)));
    return steps.stream()
        .sorted(Comparator.comparingDouble((Step s) -> -s.weight()).thenComparing(Step::words))
        .limit(Math.min(MOST, FEWEST + dossier.lineages().lineages().size() / 2))
        .sorted(
            Comparator.comparing(Step::date)
                .thenComparing(Step::phase)
                .thenComparing(Comparator.comparingDouble((Step s) -> -s.weight()))
                .thenComparing(Step::words))
        .map(this::entry)
        .toList();
  }

  private record Step(List<Telling> tellings, double weight) {
    String date() {
      return tellings.get(0).date();
    }

    Phase phase() {
      return tellings.get(0).phase();
    }

    String words() {
      return tellings.get(0).words();
    }
  }

  private @Nullable String date(Event event, ReadReport report) {
    String date = event.date();
    if (date != null) {
      return date.length() == "2016-12-17".length() ? date : null;
    }
    boolean lead =
        report
            .reading()
            .sentenceAt(event.trigger().span().start())
            .map(s -> s.index() < LEAD_SENTENCES)
            .orElse(false);
    return lead && report.report().published() != null
        ? report.report().published().day().toString()
        : null;
  }

  private Telling telling(Event event, String date, Phase phase, ReadReport report) {
    Claim claim = claimOf.get(event.id());
    Evidence evidence =
        claim != null
            ? claim.evidence()
            : new Evidence(
                report.id(),
                report
                    .reading()
                    .sentenceAt(event.trigger().span().start())
                    .map(Sentence::span)
                    .orElse(event.trigger().span()));
    String words = report.words(evidence.span()).replaceAll("\\s+", " ").strip();
    Set<String> stems = new TreeSet<>(Stems.of(words));
    return new Telling(event, date, phase, words, evidence, stems);
  }

  /** Tellings of one day and phase, parted where they share neither words nor parties. */
  private List<Step> apart(List<Telling> unordered) {
    List<Telling> tellings =
        unordered.stream()
            .sorted(
                Comparator.comparingDouble((Telling t) -> -salience.of(t.words()))
                    .thenComparing(Telling::words)
                    .thenComparing(t -> order.getOrDefault(t.evidence().report(), 0))
                    .thenComparing(t -> t.event().trigger().span()))
            .toList();
    List<List<Telling>> parts = new ArrayList<>();
    for (Telling telling : tellings) {
      parts.stream()
          .filter(p -> p.stream().anyMatch(t -> alike(t, telling)))
          .findFirst()
          .ifPresentOrElse(p -> p.add(telling), () -> parts.add(new ArrayList<>(List.of(telling))));
    }
    return parts.stream().map(p -> new Step(p, weight(p))).toList();
  }

  private static boolean alike(Telling left, Telling right) {
    if (left.evidence().equals(right.evidence())) {
      return true;
    }
    Set<String> shared = new HashSet<>(left.stems());
    shared.retainAll(right.stems());
    double dice = 2.0 * shared.size() / Math.max(1, left.stems().size() + right.stems().size());
    boolean parties =
        left.event().type() == right.event().type()
            && (meets(left.event().agents(), right.event().agents())
                || meets(left.event().patients(), right.event().patients()));
    return parties && dice > ALIKE / 2 || dice >= ALIKE * 2;
  }

  private static boolean meets(List<String> left, List<String> right) {
    return left.stream().anyMatch(right::contains);
  }

  private double weight(List<Telling> tellings) {
    Set<String> texts = new TreeSet<>();
    double central = 0;
    boolean dated = false;
    for (Telling telling : tellings) {
      texts.add(
          dossier.lineages().lineages().stream()
              .filter(l -> l.reports().contains(telling.evidence().report()))
              .map(l -> l.id())
              .findFirst()
              .orElse(""));
      central = Math.max(central, salience.of(telling.words()));
      dated |= telling.event().date() != null;
    }
    return Math.log(1 + texts.size())
        + 2 * central
        + (dated ? 0.7 : 0)
        + turn(tellings.get(0).phase())
        + 0.2 * Math.log(tellings.size());
  }

  /** Turns of an undertaking matter more than what was said or done by the way. */
  private static double turn(Phase phase) {
    return switch (phase) {
      case HALTED, RESUMED, AGREED, ATTACKED, STARTED -> 0.5;
      case PLANNED, ONGOING, COMPLETED -> 0.2;
      case ANNOUNCED -> 0;
    };
  }

  private PhaseEntry entry(Step step) {
    List<Telling> inOrder =
        step.tellings().stream()
            .sorted(
                Comparator.comparing((Telling t) -> order.getOrDefault(t.evidence().report(), 0))
                    .thenComparing(t -> t.evidence().span()))
            .toList();
    Set<ReportId> found = new LinkedHashSet<>();
    Set<Evidence> evidence = new LinkedHashSet<>();
    Set<String> who = new LinkedHashSet<>();
    Certainty certainty = Certainty.DENIED;
    for (Telling telling : inOrder) {
      found.add(telling.evidence().report());
      evidence.add(telling.evidence());
      Certainty own = telling.event().certainty();
      certainty = own.ordinal() < certainty.ordinal() ? own : certainty;
      who.addAll(speakers(telling));
    }
    String words = step.words();
    return new PhaseEntry(
        step.date(),
        step.phase(),
        words,
        certainty,
        List.copyOf(who),
        List.copyOf(found),
        List.copyOf(evidence));
  }

  private List<String> speakers(Telling telling) {
    Claim claim = claimOf.get(telling.event().id());
    if (claim != null) {
      for (String id : claim.chain()) {
        Attribution attribution = attributions.get(id);
        if (attribution != null && attribution.speaker() != null) {
          return attribution.speaker().names();
        }
      }
    }
    ReadReport report = reports.get(telling.evidence().report());
    return report == null ? List.of() : List.of(report.report().outletOrName());
  }
}
