package org.accord.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Quantity;
import org.accord.text.RuleTable;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/** Tells whether the figures of a ledger can all be true, and which take the place of others. */
final class LedgerFit {

  private static final double FAR_APART = 4;

  /** The least part of the words of the shorter of two sentences that tell one count. */
  private static final double ALIKE = 0.4;

  private static final Pattern OTHERS =
      Pattern.compile("(?i)\\b(?:others?|more|another|further|additional)\\b(?! than)");

  /** What stands between a whole and what is told as some of it. */
  private static final Pattern AMONG =
      Pattern.compile("(?i)\\b(?:among|includ\\w+|of (?:whom|them|which)|at least|most|half)\\b");

  private static final Set<String> ANYTHING = Set.of("person", "money");

  private static final Set<String> GENERAL =
      Stream.concat(
              Stream.of(""),
              RuleTable.load(LedgerFit.class, "general-nouns.tsv").rows().stream()
                  .map(r -> Stems.stem(r.get("noun"))))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<ReportId, ReadReport> reports;
  private final Function<Quantity, List<String>> who;
  private final Function<Quantity, @Nullable String> asOf;

  /**
   * @param who by whom a count is given
   * @param asOf the day of a count
   */
  LedgerFit(
      Map<ReportId, ReadReport> reports,
      Function<Quantity, List<String>> who,
      Function<Quantity, @Nullable String> asOf) {
    this.reports = reports;
    this.who = who;
    this.asOf = asOf;
  }

  /** How they fit, the earliest first. */
  Status of(List<Quantity> inOrder, List<LedgerEntry> entries) {
    Set<String> voices = new java.util.TreeSet<>();
    inOrder.forEach(q -> voices.addAll(who.apply(q)));
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
          superseded |= who.apply(a).equals(who.apply(b));
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

  /**
   * Whether the sentences have enough words in common to count one thing; without a verb that says
   * what is counted, only their words can tell: "three teams", "six teams".
   */
  private boolean areToldAlike(Quantity a, Quantity b) {
    Set<String> left = stems(a);
    Set<String> right = stems(b);
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return both.size() >= ALIKE * Math.min(left.size(), right.size());
  }

  private Set<String> stems(Quantity quantity) {
    ReadReport report = reports.get(quantity.evidence().report());
    return report != null && sentence(quantity) instanceof Evidence where
        ? new HashSet<>(Stems.of(where.span().in(report.text())))
        : Set.of();
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
    if (who.apply(earlier).equals(who.apply(later))
        || Figures.times(earlier, later) > FAR_APART
        || earlier.counted() == null && !areToldAlike(earlier, later)) {
      return false;
    }
    String day = asOf.apply(earlier);
    boolean sameDay = day != null && day.equals(asOf.apply(later));
    return sameDay || Figures.onlyGrows(later) && Figures.isBelow(later, earlier);
  }
}
