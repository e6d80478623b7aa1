package org.accord.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accord.lineage.CandidatePairs.Pair;
import org.accord.lineage.words.WordRow;
import org.accord.model.ReportId;

/**
 * The runs and the pairs of the last search, by which the pairs of nearly the same texts are soon
 * found: only a text that shares a run with one that came or went can be in another pair.
 *
 * <p>It changes nothing that is found; for one thread.
 */
final class CandidateMemory {

  /** Where more than this share of the texts came or went, all pairs are found anew. */
  private static final double FEW = 0.1;

  /**
   * What was found.
   *
   * @param before for each pair its place among those found last, or -1
   */
  @SuppressWarnings("ArrayRecordComponent") // internal, never compared
  record Found(List<Pair> pairs, int[] before) {}

  private List<ReportId> ids = List.of();
  private List<WordRow> rows = List.of();
  private CandidatePairs runs = CandidatePairs.of(List.of());
  private List<Pair> pairs = List.of();

  /** The pairs of these texts, as {@link CandidatePairs#among} finds them. */
  Found among(List<ReportId> ids, List<WordRow> rows) {
    int[] places = places(ids, rows);
    Found found = places.length == 0 ? anew(rows) : after(places, rows);
    this.ids = List.copyOf(ids);
    this.rows = List.copyOf(rows);
    this.pairs = found.pairs();
    return found;
  }

  private Found anew(List<WordRow> rows) {
    runs = CandidatePairs.of(rows);
    List<Pair> all = runs.all();
    int[] before = new int[all.size()];
    Arrays.fill(before, -1);
    return new Found(all, before);
  }

  private Found after(int[] places, List<WordRow> rows) {
    BitSet came = new BitSet();
    came.set(0, rows.size());
    for (int place : places) {
      if (place >= 0) {
        came.clear(place);
      }
    }
    BitSet touched = new BitSet();
    runs = runs.after(places, rows, came, touched);
    List<Pair> fresh = runs.of(touched);
    List<Pair> all = new ArrayList<>(pairs.size() + fresh.size());
    int[] before = new int[pairs.size() + fresh.size()];
    int next = 0;
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      int left = places[pair.left()];
      int right = places[pair.right()];
      if (left < 0 || right < 0) {
        continue;
      }
      while (next < fresh.size()
          && (fresh.get(next).left() < left
              || fresh.get(next).left() == left && fresh.get(next).right() < right)) {
        before[all.size()] = -1;
        all.add(fresh.get(next++));
      }
      boolean same =
          next < fresh.size() && fresh.get(next).left() == left && fresh.get(next).right() == right;
      if (same || !touched.get(right)) {
        before[all.size()] = i;
        all.add(
            same
                ? fresh.get(next)
                : left == pair.left() && right == pair.right() ? pair : new Pair(left, right));
        next += same ? 1 : 0;
      }
    }
    for (; next < fresh.size(); next++) {
      before[all.size()] = -1;
      all.add(fresh.get(next));
    }
    return new Found(all, Arrays.copyOf(before, all.size()));
  }

  /**
   * Where each text of the last search stands now, -1 where it went; nothing where too much is
   * another, or in another order.
   */
  private int[] places(List<ReportId> now, List<WordRow> rowsNow) {
    Set<ReportId> kept = new HashSet<>(now);
    int[] places = new int[ids.size()];
    int gone = 0;
    int at = 0;
    Set<ReportId> known = new HashSet<>(ids);
    for (int i = 0; i < places.length; i++) {
      if (!kept.contains(ids.get(i))) {
        places[i] = -1;
        gone++;
        continue;
      }
      while (at < now.size() && !known.contains(now.get(at))) {
        at++;
      }
      if (at == now.size() || !now.get(at).equals(ids.get(i)) || rowsNow.get(at) != rows.get(i)) {
        return new int[0];
      }
      places[i] = at++;
    }
    int came = now.size() - (places.length - gone);
    return gone + came <= FEW * now.size() ? places : new int[0];
  }
}
