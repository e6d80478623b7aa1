package org.accord.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.Quantity;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Puts quantities of one kind into one ledger and tells how its figures fit. */
final class LedgerFinder {

  private static final int CONVERSION = 80;
  private static final double NEAR_KILOMETRES = 60;

  /** A sum, and the bracket behind it in which another begins. */
  private static final Pattern CONVERTED =
      Pattern.compile("\\d[\\d.,]*(?: \\p{L}+){0,4} ?\\((?:about |around |some |roughly |or )?$");

  private final Dossier dossier;

  private final Map<String, String> placeNames = new HashMap<>();

  /** The places that are known to lie somewhere within a country. */
  private final Map<String, Place> narrow = new HashMap<>();

  private final Map<String, Claim> claimOf = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<ReportId, List<Span>> sources = new HashMap<>();
  private final Map<ReportId, ReadReport> reports = new HashMap<>();
  private final Map<ReportId, Integer> order = new HashMap<>();

  LedgerFinder(Dossier dossier) {
    this.dossier = dossier;
    for (Place place : dossier.places()) {
      placeNames.put(place.id(), place.name());
      if (place.coordinates() != null && !place.kind().equals("country")) {
        narrow.put(place.id(), place);
      }
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
      if (quantity.low() == null && quantity.high() == null
          || isOfSpeakers(quantity)
          || isConverted(quantity)) {
        continue;
      }
      String counted =
          quantity.counted() == null ? "" : String.join(" ", Stems.of(quantity.counted()));
      String kind = Stems.stem(quantity.unit()) + "\t" + counted;
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(quantity);
    }
    List<Ledger> ledgers = new ArrayList<>();
    kinds.values().forEach(k -> apart(k).forEach(part -> ledgers.add(ledger(part))));
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

  /**
   * Tolls of places that are far apart are of two happenings; one of no place, or of a country,
   * goes with the same number, else with the place most told.
   */
  private List<List<Quantity>> apart(List<Quantity> kind) {
    if (!Figures.onlyGrows(kind.get(0))) {
      return List.of(kind);
    }
    Map<String, List<Quantity>> byPlace = new TreeMap<>();
    List<Quantity> anywhere = new ArrayList<>();
    for (Quantity quantity : kind) {
      String place = quantity.place();
      if (place != null && narrow.containsKey(place)) {
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(quantity);
      } else {
        anywhere.add(quantity);
      }
    }
    List<String> mostTold =
        byPlace.keySet().stream()
            .sorted(
                Comparator.comparingInt((String p) -> -byPlace.getOrDefault(p, List.of()).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Map<String, List<Quantity>> parts = new LinkedHashMap<>();
    for (String place : mostTold) {
      String near = parts.keySet().stream().filter(p -> isNear(p, place)).findFirst().orElse(place);
      parts
          .computeIfAbsent(near, p -> new ArrayList<>())
          .addAll(byPlace.getOrDefault(place, List.of()));
    }
    if (parts.isEmpty()) {
      return List.of(kind);
    }
    List<List<Quantity>> ledgers = List.copyOf(parts.values());
    for (Quantity quantity : anywhere) {
      ledgers.stream()
          .filter(l -> l.stream().anyMatch(q -> Figures.isSame(q, quantity)))
          .findFirst()
          .orElse(ledgers.get(0))
          .add(quantity);
    }
    return ledgers;
  }

  private boolean isNear(String one, String other) {
    Place a = narrow.get(one);
    Place b = narrow.get(other);
    if (a == null || b == null || a.coordinates() == null || b.coordinates() == null) {
      return true;
    }
    double extent =
        (a.precisionKm() == null ? 0 : a.precisionKm())
            + (b.precisionKm() == null ? 0 : b.precisionKm());
    return a.coordinates().kilometresTo(b.coordinates()) <= NEAR_KILOMETRES + extent;
  }

  /** "210 million euros ($234 million)": the second is the first again. */
  private boolean isConverted(Quantity quantity) {
    Span span = quantity.evidence().span();
    ReadReport report = reports.get(quantity.evidence().report());
    return report != null
        && quantity.unit().equals("money")
        && CONVERTED
            .matcher(report.text().substring(Math.max(0, span.start() - CONVERSION), span.start()))
            .find();
  }

  private Ledger ledger(List<Quantity> quantities) {
    List<Quantity> inOrder =
        quantities.stream()
            .sorted(
                Comparator.comparing((Quantity q) -> String.valueOf(asOf(q)))
                    .thenComparing(q -> order.getOrDefault(q.evidence().report(), 0))
                    .thenComparing(q -> q.evidence().span()))
            .toList();
    Map<String, List<Quantity>> same = new LinkedHashMap<>();
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
        new LedgerFit(reports, this::who, this::asOf).of(inOrder, entries),
        entries);
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
