package org.accord.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.Quantity;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Puts quantities of one kind into one ledger and tells how its figures fit. */
final class LedgerFinder {

  private static final double FAR_APART = 4;

  private final Dossier dossier;
  private final Map<String, String> placeNames = new HashMap<>();
  private final Map<String, Claim> claimOf = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<ReportId, List<Span>> sources = new HashMap<>();
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, Integer> order = new HashMap<>();

  LedgerFinder(Dossier dossier) {
    this.dossier = dossier;
    for (Place place : dossier.places()) {
      placeNames.put(place.id(), place.name());
    }
    for (Claim claim : dossier.claims()) {
      claim
          .quantities()
          .forEach(
              q -> claimOf.merge(q, claim, (a, b) -> a.chain().size() >= b.chain().size() ? a : b));
    }
    for (Attribution attribution : dossier.attributions()) {
      attributions.put(attribution.id(), attribution);
      sources
          .computeIfAbsent(attribution.report(), r -> new ArrayList<>())
          .addAll(attribution.source());
    }
    for (ReadReport report : dossier.reports()) {
      order.put(report.id(), order.size());
      reports.put(report.id(), report);
    }
  }

  /** Ledgers, those with most entries first. */
  List<Ledger> find() {
    Map<String, List<Quantity>> kinds = new TreeMap<>();
    for (Quantity quantity : dossier.quantities()) {
      if (quantity.low() == null && quantity.high() == null || isOfSpeakers(quantity)) {
        continue;
      }
      String counted =
          quantity.counted() == null ? "" : String.join(" ", Stems.of(quantity.counted()));
      String kind = Stems.stem(quantity.unit()) + "\t" + counted;
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(quantity);
    }
    List<Ledger> ledgers = new ArrayList<>();
    kinds.values().forEach(k -> ledgers.add(ledger(k)));
    ledgers.sort(
        Comparator.comparingInt((Ledger l) -> -l.entries().size())
            .thenComparing(Ledger::unit)
            .thenComparing(l -> String.valueOf(l.counted()))
            .thenComparing(l -> String.valueOf(l.place())));
    return ledgers;
  }

  /** "two people briefed on the talks": a count of those who tell. */
  private boolean isOfSpeakers(Quantity quantity) {
    Evidence where = quantity.evidence();
    return sources.getOrDefault(where.report(), List.of()).stream()
        .anyMatch(s -> s.contains(where.span()));
  }

  private Ledger ledger(List<Quantity> quantities) {
    List<Quantity> inOrder =
        quantities.stream()
            .sorted(
                Comparator.comparing((Quantity q) -> String.valueOf(asOf(q)))
                    .thenComparing(q -> order.getOrDefault(q.evidence().report(), 0))
                    .thenComparing(q -> q.evidence().span()))
            .toList();
    Map<String, List<Quantity>> same = new java.util.LinkedHashMap<>();
    for (Quantity q : inOrder) {
      same.computeIfAbsent(
              q.low() + "/" + q.high() + "/" + q.approximate() + "/" + asOf(q) + "/" + who(q),
              k -> new ArrayList<>())
          .add(q);
    }
    List<LedgerEntry> entries = new ArrayList<>();
    same.values().forEach(s -> entries.add(entry(s)));
    Quantity first = inOrder.get(0);
    Set<@Nullable String> places = new LinkedHashSet<>();
    inOrder.forEach(q -> places.add(q.place()));
    String place = places.size() == 1 ? first.place() : null;
    return new Ledger(
        first.unit(),
        first.counted(),
        place == null ? null : placeNames.getOrDefault(place, place),
        fit(inOrder, entries),
        entries);
  }

  private Status fit(List<Quantity> inOrder, List<LedgerEntry> entries) {
    Set<String> voices = new java.util.TreeSet<>();
    inOrder.forEach(q -> voices.addAll(who(q)));
    if (voices.size() < 2 && entries.size() < 2) {
      return Status.SINGLE_ORIGIN;
    }
    boolean superseded = false;
    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = i + 1; j < inOrder.size(); j++) {
        Quantity a = inOrder.get(i);
        Quantity b = inOrder.get(j);
        if (!Figures.meet(a, b) && !isPart(a, b)) {
          if (compete(a, b)) {
            return Status.CONTESTED;
          }
          superseded |= who(a).equals(who(b));
        }
      }
    }
    return superseded ? Status.SUPERSEDED : Status.COMPATIBLE;
  }

  /** "nine civilians, among them four children": one count and a part of it. */
  private boolean isPart(Quantity a, Quantity b) {
    Claim left = claimOf.get(a.id());
    Claim right = claimOf.get(b.id());
    return left != null && right != null && left.sentence().equals(right.sentence());
  }

  /**
   * Whether two voices give figures that cannot both be of one day, or the later of which is lower:
   * no toll falls by itself. What is many times the other is a count of something else.
   */
  private boolean compete(Quantity earlier, Quantity later) {
    if (who(earlier).equals(who(later)) || Figures.times(earlier, later) > FAR_APART) {
      return false;
    }
    String day = asOf(earlier);
    boolean sameDay = day != null && day.equals(asOf(later));
    return sameDay || Figures.onlyGrows(later) && Figures.isBelow(later, earlier);
  }

  private LedgerEntry entry(List<Quantity> same) {
    Quantity first = same.get(0);
    Set<Evidence> evidence = new LinkedHashSet<>();
    same.forEach(q -> evidence.add(q.evidence()));
    return new LedgerEntry(
        first.low(),
        first.high(),
        first.approximate(),
        asOf(first),
        who(first),
        same.stream().map(Quantity::id).toList(),
        List.copyOf(evidence));
  }

  /** The day of the count, else the day of the report. */
  private @Nullable String asOf(Quantity quantity) {
    if (quantity.asOf() != null) {
      return quantity.asOf();
    }
    ReadReport report = reports.get(quantity.evidence().report());
    return report == null || report.report().published() == null
        ? null
        : report.report().published().day().toString();
  }

  private List<String> who(Quantity quantity) {
    Claim claim = claimOf.get(quantity.id());
    if (claim != null) {
      for (String id : claim.chain()) {
        Attribution attribution = attributions.get(id);
        if (attribution != null
            && attribution.speaker() != null
            && !attribution.speaker().names().isEmpty()) {
          return attribution.speaker().names();
        }
      }
    }
    ReadReport report = reports.get(quantity.evidence().report());
    return report == null ? List.of() : List.of(report.report().outletOrName());
  }
}
