package org.accord.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.accord.text.RuleTable;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Puts quantities of one kind into one ledger and tells how its figures fit. */
final class LedgerFinder {

  private static final double FAR_APART = 4;
  private static final int CONVERSION = 80;

  private static final Pattern OTHERS =
      Pattern.compile("(?i)\\b(?:others?|more|another|further|additional)\\b(?! than)");

  /** What stands between a whole and what is told as some of it. */
  private static final Pattern AMONG =
      Pattern.compile("(?i)\\b(?:among|includ\\w+|of (?:whom|them|which)|at least|most|half)\\b");

  /** A sum, and the bracket behind it in which another begins. */
  private static final Pattern CONVERTED =
      Pattern.compile("\\d[\\d.,]*(?: \\p{L}+){0,4} ?\\((?:about |around |some |roughly |or )?$");

  /**
   * What anything may be counted in: of two such counts nobody knows whether they count the same.
   */
  private static final Set<String> ANYTHING = Set.of("person", "money");

  private static final Set<String> GENERAL =
      Stream.concat(
              Stream.of(""),
              RuleTable.load(LedgerFinder.class, "general-nouns.tsv").rows().stream()
                  .map(r -> Stems.stem(r.get("noun"))))
          .collect(Collectors.toUnmodifiableSet());

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
        fit(inOrder, entries),
        entries);
  }

  private Status fit(List<Quantity> inOrder, List<LedgerEntry> entries) {
    Set<String> voices = new java.util.TreeSet<>();
    inOrder.forEach(q -> voices.addAll(who(q)));
    if (voices.size() < 2 && entries.size() < 2) {
      return Status.SINGLE_ORIGIN;
    }
    if (inOrder.get(0).counted() == null && ANYTHING.contains(inOrder.get(0).unit())) {
      return Status.COMPATIBLE;
    }
    Set<Quantity> parts = parts(inOrder);
    boolean superseded = false;
    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = i + 1; j < inOrder.size(); j++) {
        Quantity a = inOrder.get(i);
        Quantity b = inOrder.get(j);
        if (!Figures.meet(a, b) && !parts.contains(a) && !parts.contains(b) && isOneNoun(a, b)) {
          if (compete(a, b)) {
            return Status.CONTESTED;
          }
          superseded |= who(a).equals(who(b));
        }
      }
    }
    return superseded ? Status.SUPERSEDED : Status.COMPATIBLE;
  }

  /**
   * Those of a sentence that gives several figures, but for its largest ("nine civilians, among
   * them four children"), and those that say that they leave some out ("19 others"): none is the
   * whole. Where figures of a sentence lie close ("four badly and five slightly"), all are parts.
   */
  private Set<Quantity> parts(List<Quantity> series) {
    Map<Object, List<Quantity>> bySentence = new LinkedHashMap<>();
    for (Quantity q : series) {
      bySentence.computeIfAbsent(sentence(q), s -> new ArrayList<>()).add(q);
    }
    Set<Quantity> parts = new HashSet<>();
    for (List<Quantity> together : bySentence.values()) {
      for (Quantity q : together) {
        boolean whole =
            together.stream().allMatch(o -> o == q || Figures.meet(o, q) || amongIt(q, o));
        if (!whole || OTHERS.matcher(words(q)).find()) {
          parts.add(q);
        }
      }
    }
    return parts;
  }

  /** Whether the other figure of a sentence is told as some of this one. */
  private boolean amongIt(Quantity whole, Quantity part) {
    ReadReport report = reports.get(whole.evidence().report());
    int end = whole.evidence().span().end();
    int start = part.evidence().span().start();
    return report != null
        && Figures.isBelow(part, whole)
        && start > end
        && AMONG.matcher(report.text().substring(end, start)).find();
  }

  private Object sentence(Quantity quantity) {
    Evidence where = quantity.evidence();
    ReadReport report = reports.get(where.report());
    return report == null
        ? quantity
        : report
            .reading()
            .sentenceAt(where.span().start())
            .<Object>map(s -> new Evidence(where.report(), s.span()))
            .orElse(quantity);
  }

  private String words(Quantity quantity) {
    ReadReport report = reports.get(quantity.evidence().report());
    return report == null ? "" : quantity.evidence().span().in(report.text());
  }

  /** "103 passengers" and "26 crew members" are two counts; "27 people" may be of either. */
  private boolean isOneNoun(Quantity a, Quantity b) {
    String left = noun(a);
    String right = noun(b);
    return left.equals(right) || GENERAL.contains(left) || GENERAL.contains(right);
  }

  /** The last word of the phrase, by its stem; empty for a number alone. */
  private String noun(Quantity quantity) {
    List<String> stems = Stems.of(words(quantity));
    String last = stems.isEmpty() ? "" : stems.get(stems.size() - 1);
    return last.chars().anyMatch(Character::isDigit) ? "" : last;
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
