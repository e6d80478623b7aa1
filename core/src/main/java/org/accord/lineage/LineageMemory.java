package org.accord.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.accord.lineage.comparison.ComparedText;
import org.accord.lineage.comparison.StandingText;
import org.accord.lineage.words.WordRow;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;

/**
 * Texts as they were prepared and pairs as they were compared, so that the lineages of reports most
 * of which were there before cost little more than the comparisons of the new ones.
 *
 * <p>Copies share what is known of their text. Only what the last search needed is kept. It changes
 * nothing that is found; for one thread.
 */
public final class LineageMemory {

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

  private Map<Cut, WordRow> rows = new HashMap<>();
  private Map<WordRow, ComparedText> compared = new IdentityHashMap<>();
  private Map<Two, TextPair> pairs = new HashMap<>();
  private final Credits credits = new Credits();

  Credits credits() {
    return credits;
  }

  /** The words of each report; reports of one text have one row. */
  List<WordRow> rows(List<ReadReport> reports) {
    Map<Cut, WordRow> now = new HashMap<>();
    List<WordRow> all = new ArrayList<>();
    for (ReadReport report : reports) {
      List<Span> sentences = report.reading().sentences().stream().map(Sentence::span).toList();
      Cut cut = new Cut(report.text(), sentences);
      all.add(
          now.computeIfAbsent(
              cut,
              c ->
                  Objects.requireNonNullElseGet(
                      rows.get(c), () -> LineageFinder.row(c.text, c.sentences))));
    }
    rows = now;
    credits.keepOnly(reports.stream().map(ReadReport::id).collect(Collectors.toSet()));
    return all;
  }

  /**
   * Each text made ready for comparison; as it was, where other standing text makes it no other.
   */
  List<ComparedText> texts(List<ReadReport> reports, List<WordRow> rows, StandingText standing) {
    Map<WordRow, ComparedText> now = new IdentityHashMap<>();
    List<ComparedText> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String text = reports.get(i).text();
      all.add(
          now.computeIfAbsent(
              rows.get(i), row -> ComparedText.again(compared.get(row), text, row, standing)));
    }
    compared = now;
    return all;
  }

  /** What came of each pair; those not laid side by side before are now. */
  List<TextPair> compare(List<ComparedText> texts, List<CandidatePairs.Pair> among) {
    List<Two> all =
        among.stream().map(p -> new Two(texts.get(p.left()), texts.get(p.right()))).toList();
    List<Two> fresh = all.stream().filter(two -> !pairs.containsKey(two)).distinct().toList();
    List<TextPair> made =
        fresh.parallelStream().map(two -> TextPair.of(two.left, two.right)).toList();
    for (int i = 0; i < fresh.size(); i++) {
      pairs.put(fresh.get(i), made.get(i));
    }
    Map<Two, TextPair> now = new HashMap<>();
    List<TextPair> found = new ArrayList<>();
    for (Two two : all) {
      TextPair pair = now.computeIfAbsent(two, t -> Objects.requireNonNull(pairs.get(t)));
      found.add(pair);
    }
    pairs = now;
    return found;
  }
}
