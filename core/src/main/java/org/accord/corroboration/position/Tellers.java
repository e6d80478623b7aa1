package org.accord.corroboration.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.origin.Outlets;
import org.accord.corroboration.origin.Parties;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.finding.Origin;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.text.Sought;
import org.accord.text.Stems;

/**
 * The outlets that tell something as a fact, on nobody's word.
 *
 * <p>An outlet that hands the same words to a speaker in the same report only passes on what that
 * one says, and so does one that tells of an official act and quotes the doer. Two of one agency,
 * of one lineage or with one copied sentence may be one. What is long past everybody has from
 * others.
 */
final class Tellers {

  private final Lineages lineages;
  private final Map<ReportId, String> lineageOf = new HashMap<>();
  private final Map<ReportId, List<String>> outletsOf = new HashMap<>();
  private final Map<ReportId, Integer> order = new HashMap<>();
  private final Set<ReportId> credited = new HashSet<>();

  /** What somebody says is told by whoever says it: "the front claimed responsibility". */
  private static final Sought SPEECH =
      Sought.remembering(
          "(?i)\\b(?:accused|announced|claimed|condemned|declared|demanded|denied|denounced|praised"
              + "|rejected|threatened|urged|vowed|warned|welcomed)\\b");

  /** What happened so many days before it is told is background. */
  private static final int OLD = 7;

  private static final int DAY = 10;

  /** Words handed to a speaker are those of a telling where they share so many, and this part. */
  private static final int SHARED = 3;

  private static final double SAME = 0.5;

  private final Parties parties;
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, List<Attribution>> attributions = new HashMap<>();
  private final Map<ReportId, List<Set<String>>> handed = new ConcurrentHashMap<>();

  /** By claim: whether its report tells it on its own word. */
  private final Map<String, Boolean> own = new ConcurrentHashMap<>();

  private final Map<ReportId, Set<String>> heardIn = new HashMap<>();
  private final Map<ReportId, LocalDate> days = new HashMap<>();

  Tellers(Dossier dossier, Parties parties) {
    this.parties = parties;
    for (Attribution attribution : dossier.attributions()) {
      attributions.computeIfAbsent(attribution.report(), r -> new ArrayList<>()).add(attribution);
      if (attribution.speaker() != null) {
        Set<String> here = heardIn.computeIfAbsent(attribution.report(), r -> new HashSet<>());
        attribution.speaker().actors().forEach(a -> here.add(parties.key(a)));
      }
    }
    this.lineages = dossier.lineages();
    for (Lineage lineage : lineages.lineages()) {
      lineage.reports().forEach(r -> lineageOf.put(r, lineage.id()));
    }
    for (ReadReport report : dossier.reports()) {
      order.put(report.id(), order.size());
      reports.put(report.id(), report);
      outletsOf.put(report.id(), Outlets.of(report.report()));
      if (Outlets.isCredited(report.report())) {
        credited.add(report.id());
      }
      if (report.report().published() != null) {
        days.put(report.id(), report.report().published().day());
      }
    }
  }

  /** One report that tells it, whose copy it may be, and which sentences tell it. */
  private record Teller(
      ReportId report, List<String> outlets, String lineage, Set<SentenceRef> told) {

    boolean mayBe(Teller other) {
      return !report.equals(other.report)
          && (lineage.equals(other.lineage)
              || !Collections.disjoint(outlets, other.outlets)
              || !Collections.disjoint(told, other.told));
    }
  }

  /**
   * The largest set of tellers that are surely several; of copies the one that says whose copy it
   * is, then the earliest.
   */
  List<Origin> of(Draft.Side side) {
    Map<ReportId, Set<SentenceRef>> telling = new HashMap<>();
    for (Assertion assertion : side.assertions()) {
      if (!assertion.voice().narrator() || assertion.silence() != null) {
        continue;
      }
      for (Claim claim : assertion.claims()) {
        ReportId report = claim.evidence().report();
        if (own.computeIfAbsent(
            claim.id(), c -> isOwnWork(assertion, report) && !isPassedOn(assertion, report))) {
          telling
              .computeIfAbsent(report, r -> new HashSet<>())
              .add(lineages.firstTold(claim.sentence()));
        }
      }
    }
    List<Teller> tellers = new ArrayList<>();
    telling.keySet().stream()
        .filter(order::containsKey)
        .sorted(
            Comparator.comparing((ReportId r) -> !credited.contains(r))
                .thenComparingInt(r -> order.getOrDefault(r, 0)))
        .forEach(
            r ->
                tellers.add(
                    new Teller(
                        r,
                        outletsOf.getOrDefault(r, List.of()),
                        lineageOf.getOrDefault(r, r.toString()),
                        telling.getOrDefault(r, Set.of()))));
    Set<String> keys = new TreeSet<>();
    List<Origin> origins = new ArrayList<>();
    for (Teller teller : LargestApart.of(tellers, Teller::mayBe)) {
      Origin origin = Outlets.origin(teller.outlets().get(0));
      if (keys.add(origin.key())) {
        origins.add(origin);
      }
    }
    return origins;
  }

  /**
   * Whether the report tells it as something that happened of late, neither in its doer's words nor
   * from him.
   */
  private boolean isOwnWork(Assertion assertion, ReportId report) {
    if (SPEECH.in(assertion.words())) {
      return false;
    }
    Set<String> heard = heardIn.getOrDefault(report, Set.of());
    LocalDate day = days.get(report);
    for (Event event : assertion.events()) {
      boolean quoted =
          OwnDeed.isOfficial(event)
              && event.agents().stream().anyMatch(a -> heard.contains(parties.key(a)));
      String date = event.date();
      boolean old =
          day != null
              && date != null
              && (date.length() == DAY
                  ? LocalDate.parse(date).isBefore(day.minusDays(OLD))
                  : date.compareTo(day.toString().substring(0, date.length())) < 0);
      if (quoted || old) {
        return false;
      }
    }
    return true;
  }

  /** Whether the report hands to some speaker words that are mostly the same. */
  private boolean isPassedOn(Assertion assertion, ReportId report) {
    Set<String> own = new HashSet<>(Stems.of(assertion.words()));
    return handed.computeIfAbsent(report, this::handed).stream()
        .anyMatch(
            said -> {
              long shared = said.stream().filter(own::contains).count();
              return shared >= SHARED && shared >= SAME * Math.min(own.size(), said.size());
            });
  }

  /** The words that a report hands to speakers, by what each says. */
  private List<Set<String>> handed(ReportId id) {
    ReadReport report = reports.get(id);
    return report == null
        ? List.of()
        : attributions.getOrDefault(id, List.of()).stream()
            .filter(a -> !a.silent() && a.speaker() != null)
            .map(a -> (Set<String>) new HashSet<>(Stems.of(report.words(a.contentSpan()))))
            .toList();
  }
}
