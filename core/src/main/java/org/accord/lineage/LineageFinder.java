package org.accord.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.accord.lineage.comparison.ComparedText;
import org.accord.lineage.comparison.StandingText;
import org.accord.lineage.words.SentenceCutter;
import org.accord.lineage.words.WordRow;
import org.accord.lineage.words.WordScanner;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Relation;
import org.accord.text.SideBySide;

/**
 * Finds which reports carry one text.
 *
 * <p>A pure function of the set of reports: their order changes nothing. Reports that share no run
 * of words are never compared.
 */
public final class LineageFinder {

  private static final Comparator<ReadReport> AS_TOLD =
      Comparator.comparing((ReadReport r) -> knownFrom(r.report()))
          .thenComparing(r -> r.report().name())
          .thenComparing(ReadReport::id);

  private final StandingText standingText;

  private LineageFinder(StandingText standingText) {
    this.standingText = standingText;
  }

  /** The lineages of these reports. A report given twice counts once. */
  public static Lineages find(List<ReadReport> reports) {
    return find(reports, new LineageMemory());
  }

  /** The same, sooner where most of the reports were there before. */
  public static Lineages find(List<ReadReport> reports, LineageMemory memory) {
    return find(reports, memory, groups -> groups).left();
  }

  /**
   * The same, and what is made of the lineages alone, worked out while the pairs that share text
   * are told.
   *
   * @param next is given lineages that know neither pairs nor sentences
   */
  public static <T> SideBySide<Lineages, T> find(
      List<ReadReport> reports, LineageMemory memory, Function<Lineages, T> next) {
    Map<ReportId, ReadReport> distinct = new LinkedHashMap<>();
    reports.stream().sorted(AS_TOLD).forEach(r -> distinct.putIfAbsent(r.id(), r));
    List<ReadReport> inOrder = List.copyOf(distinct.values());
    List<WordRow> rows = memory.rows(inOrder);
    StandingText standing =
        StandingText.learn(
            rows, inOrder.stream().map(r -> outlet(r.report())).toList(), memory.outlets());
    List<ComparedText> texts = memory.texts(inOrder, rows, standing);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      candidates.add(new Candidate(inOrder.get(i), texts.get(i)));
    }
    CandidateMemory.Found found = memory.candidates(inOrder, rows);
    List<CandidatePairs.Pair> pairs = found.pairs();
    List<TextPair> compared = memory.compare(texts, found);
    List<Kin> kin = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (compared.get(i).isKin()) {
        kin.add(kin(inOrder, pairs.get(i), compared.get(i)));
      }
    }
    var all =
        SideBySide.of(
            () ->
                SideBySide.of(
                    () -> memory.kinships(candidates, kin), () -> FirstTold.of(candidates, kin)),
            () -> {
              Lineages groups = new Lineages(lineages(candidates, kin), List.of(), Map.of());
              return new SideBySide<>(groups, next.apply(groups));
            });
    return new SideBySide<>(
        new Lineages(all.right().left().lineages(), all.left().left(), all.left().right()),
        all.right().right());
  }

  private static Kin kin(List<ReadReport> reports, CandidatePairs.Pair pair, TextPair texts) {
    Report left = reports.get(pair.left()).report();
    Report right = reports.get(pair.right()).report();
    Relation relation = Updates.relation(texts.relation(), left, right);
    return new Kin(pair.left(), pair.right(), texts, relation);
  }

  /** How two reports are related, nothing else being known of their outlets. */
  public static Likeness compare(Report a, Report b) {
    return new LineageFinder(StandingText.known()).likeness(a, b);
  }

  /** A finder that knows what the outlets of these reports repeat. */
  public static LineageFinder knowing(List<Report> reports) {
    List<Report> inOrder = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    return new LineageFinder(
        StandingText.learn(
            inOrder.stream().map(r -> row(r.text(), List.of())).toList(),
            inOrder.stream().map(LineageFinder::outlet).toList()));
  }

  /** How two reports are related. */
  public Likeness likeness(Report a, Report b) {
    boolean inOrder = a.id().compareTo(b.id()) <= 0;
    TextPair pair = TextPair.of(compared(inOrder ? a : b), compared(inOrder ? b : a));
    return new Likeness(Updates.relation(pair.relation(), a, b), pair.shared());
  }

  private ComparedText compared(Report report) {
    return ComparedText.of(report.text(), row(report.text(), List.of()), standingText);
  }

  /** The words of a text whose sentences are those, or, if none are given, cut by rule. */
  static WordRow row(String text, List<Span> sentences) {
    return WordScanner.scan(text, sentences.isEmpty() ? SentenceCutter.cut(text) : sentences);
  }

  private static List<Lineage> lineages(List<Candidate> reports, List<Kin> kin) {
    int[] roots = Grouping.of(reports.size(), kin);
    Map<Integer, List<ReportId>> groups = new TreeMap<>();
    for (int i = 0; i < roots.length; i++) {
      groups.computeIfAbsent(roots[i], r -> new ArrayList<>()).add(reports.get(i).report().id());
    }
    List<Lineage> lineages = new ArrayList<>();
    groups.values().forEach(g -> lineages.add(new Lineage("L" + (lineages.size() + 1), g)));
    return lineages;
  }

  private static String outlet(Report report) {
    String outlet = report.outlet();
    return outlet == null ? "" : outlet.strip().toLowerCase(Locale.ROOT);
  }

  private static Instant knownFrom(Report report) {
    Published published = report.published();
    return published == null ? Instant.MAX : published.knownFrom();
  }
}
