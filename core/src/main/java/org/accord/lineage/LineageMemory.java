package org.accord.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.lineage.comparison.ComparedText;
import org.accord.lineage.comparison.Comparison;
import org.accord.lineage.comparison.OutletMemory;
import org.accord.lineage.comparison.RunPlaces;
import org.accord.lineage.comparison.StandingText;
import org.accord.lineage.words.WordRow;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.lineage.Kinship;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Texts as they were prepared and pairs as they were compared, so that the lineages of reports most
 * of which were there before cost little more than the comparisons of the new ones.
 *
 * <p>Copies share what is known of their text. Hardly more is kept than the last search needed. It
 * changes nothing that is found; for one thread.
 */
public final class LineageMemory {

  /** Of pairs that are needed no more at most one in so many is kept. */
  private static final int SPARE = 10;

  /** A text cut at these sentences. */
  private record Cut(String text, List<Span> sentences) {}

  /** Two texts, told apart from others by being these very objects. */
  private static final class Two {
    private final ComparedText left;
    private final ComparedText right;

    Two(ComparedText left, ComparedText right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Two two && two.left == left && two.right == right;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(left) + System.identityHashCode(right);
    }
  }

  /** What the last search compared. */
  private record Last(
      List<ComparedText> texts, List<CandidatePairs.Pair> pairs, List<TextPair> found) {

    /** What came of a pair, by its place, where it was of these very texts. */
    @Nullable TextPair of(int place, ComparedText left, ComparedText right) {
      boolean same =
          place >= 0
              && texts.get(pairs.get(place).left()) == left
              && texts.get(pairs.get(place).right()) == right;
      return same ? found.get(place) : null;
    }

    Map<Two, TextPair> byTexts() {
      Map<Two, TextPair> byTexts = new HashMap<>();
      for (int i = 0; i < found.size(); i++) {
        CandidatePairs.Pair pair = pairs.get(i);
        byTexts.put(new Two(texts.get(pair.left()), texts.get(pair.right())), found.get(i));
      }
      return byTexts;
    }
  }

  private Map<Cut, WordRow> rows = new HashMap<>();
  private Map<WordRow, ComparedText> compared = new IdentityHashMap<>();
  private Map<Two, TextPair> pairs = new HashMap<>();
  private Last last = new Last(List.of(), List.of(), List.of());
  private final CandidateMemory candidates = new CandidateMemory();
  private @Nullable StandingText standing;
  private final OutletMemory outlets = new OutletMemory();
  private final Kinships kinships = new Kinships();

  OutletMemory outlets() {
    return outlets;
  }

  List<Kinship> kinships(List<Candidate> reports, List<Kin> kin) {
    return kinships.of(reports, kin);
  }

  /** The words of each report; reports of one text have one row. */
  List<WordRow> rows(List<ReadReport> reports) {
    List<Cut> cuts = reports.stream().map(LineageMemory::cut).toList();
    Map<Cut, WordRow> now = new HashMap<>();
    for (Cut cut : cuts) {
      WordRow before = rows.get(cut);
      if (before != null) {
        now.put(cut, before);
      }
    }
    List<Cut> fresh = cuts.stream().filter(c -> !now.containsKey(c)).distinct().toList();
    List<WordRow> made =
        fresh.parallelStream().map(c -> LineageFinder.row(c.text, c.sentences)).toList();
    for (int i = 0; i < made.size(); i++) {
      now.put(fresh.get(i), made.get(i));
    }
    rows = now;
    return cuts.stream().map(c -> Objects.requireNonNull(now.get(c))).toList();
  }

  private static Cut cut(ReadReport report) {
    return new Cut(
        report.text(), report.reading().sentences().stream().map(Sentence::span).toList());
  }

  /**
   * Each text made ready for comparison; as it was, where other standing text makes it no other.
   */
  List<ComparedText> texts(List<ReadReport> reports, List<WordRow> rows, StandingText standing) {
    StandingText last = this.standing;
    boolean same = last != null && standing.isSame(last);
    Map<WordRow, String> textOf = new IdentityHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      textOf.putIfAbsent(rows.get(i), reports.get(i).text());
    }
    List<WordRow> distinct = List.copyOf(textOf.keySet());
    List<ComparedText> made =
        distinct.parallelStream()
            .map(row -> text(row, Objects.requireNonNull(textOf.get(row)), standing, same))
            .toList();
    Map<WordRow, ComparedText> now = new IdentityHashMap<>();
    for (int i = 0; i < made.size(); i++) {
      now.put(distinct.get(i), made.get(i));
    }
    compared = now;
    this.standing = standing;
    return rows.stream().map(row -> Objects.requireNonNull(now.get(row))).toList();
  }

  private ComparedText text(WordRow row, String text, StandingText standing, boolean same) {
    ComparedText before = compared.get(row);
    return same && before != null ? before : ComparedText.again(before, text, row, standing);
  }

  /** The pairs of texts worth comparing. */
  CandidateMemory.Found candidates(List<ReadReport> reports, List<WordRow> rows) {
    return candidates.among(reports.stream().map(ReadReport::id).toList(), rows);
  }

  /** What came of each pair; those not laid side by side before are now. */
  List<TextPair> compare(List<ComparedText> texts, CandidateMemory.Found among) {
    TextPair[] found = new TextPair[among.pairs().size()];
    Map<Two, List<Integer>> fresh = new LinkedHashMap<>();
    for (int i = 0; i < found.length; i++) {
      ComparedText left = texts.get(among.pairs().get(i).left());
      ComparedText right = texts.get(among.pairs().get(i).right());
      TextPair before = last.of(among.before()[i], left, right);
      if (before == null) {
        before = pairs.get(new Two(left, right));
      }
      if (before == null) {
        fresh.computeIfAbsent(new Two(left, right), t -> new ArrayList<>()).add(i);
      } else {
        found[i] = before;
      }
    }
    Map<WordRow, RunPlaces> places = new ConcurrentHashMap<>();
    List<TextPair> made =
        fresh.keySet().parallelStream()
            .map(two -> TextPair.of(two.left, two.right, comparison(two, places)))
            .toList();
    int next = 0;
    for (Map.Entry<Two, List<Integer>> entry : fresh.entrySet()) {
      TextPair pair = made.get(next++);
      pairs.put(entry.getKey(), pair);
      entry.getValue().forEach(i -> found[i] = pair);
    }
    last = new Last(texts, among.pairs(), List.of(found));
    if (pairs.size() > found.length + found.length / SPARE) {
      pairs = last.byTexts();
    }
    return last.found;
  }

  private static Comparison comparison(Two two, Map<WordRow, RunPlaces> places) {
    return Comparison.of(
        places.computeIfAbsent(two.left.row(), RunPlaces::new),
        places.computeIfAbsent(two.right.row(), RunPlaces::new));
  }
}
