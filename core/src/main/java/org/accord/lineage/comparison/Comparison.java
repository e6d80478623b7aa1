package org.accord.lineage.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.lineage.words.WordRow;

/**
 * Two texts laid side by side, word for word.
 *
 * @param tiles the runs they share
 * @param leftMatch for each word on the left its twin on the right, or -1
 * @param rightMatch the same from the right
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
public record Comparison(
    WordRow left, WordRow right, List<Tiling.Tile> tiles, int[] leftMatch, int[] rightMatch) {

  /** Two sentences that share words. */
  public record Twin(int left, int right, int words) {}

  /**
   * Aligns the two. Sentences that share a run are then aligned word for word, since a light edit
   * leaves shorter runs too.
   */
  public static Comparison of(WordRow left, WordRow right) {
    return of(new RunPlaces(left), new RunPlaces(right));
  }

  /** The same of texts whose runs are known by their places. */
  public static Comparison of(RunPlaces leftPlaces, RunPlaces rightPlaces) {
    WordRow left = leftPlaces.row();
    WordRow right = rightPlaces.row();
    List<Tiling.Tile> tiles = Tiling.of(leftPlaces, rightPlaces);
    int[] leftMatch = new int[left.size()];
    int[] rightMatch = new int[right.size()];
    Arrays.fill(leftMatch, -1);
    Arrays.fill(rightMatch, -1);
    for (Tiling.Tile tile : tiles) {
      for (int i = 0; i < tile.length(); i++) {
        leftMatch[tile.left() + i] = tile.right() + i;
        rightMatch[tile.right() + i] = tile.left() + i;
      }
    }
    Comparison comparison = new Comparison(left, right, tiles, leftMatch, rightMatch);
    for (Twin twin : comparison.twins()) {
      comparison.alignWords(twin);
    }
    return comparison;
  }

  /** The same seen from the right. */
  public Comparison mirrored() {
    return new Comparison(right, left, List.of(), rightMatch, leftMatch);
  }

  /** How many words of a sentence on the left have a twin. */
  public int matched(int sentence) {
    int n = 0;
    for (int i = left.first()[sentence]; i < left.first()[sentence + 1]; i++) {
      n += leftMatch[i] >= 0 ? 1 : 0;
    }
    return n;
  }

  /**
   * Whether a sentence on the left stands on the right: most of its words, and most of its names,
   * for formulas ("at least nine people were killed when ... in ...") differ by their names.
   */
  boolean stands(int sentence, Thresholds thresholds) {
    int length = left.length(sentence);
    int names = 0;
    int matched = 0;
    for (int i = left.first()[sentence]; i < left.first()[sentence + 1]; i++) {
      names += left.name()[i] ? 1 : 0;
      matched += left.name()[i] && leftMatch[i] >= 0 ? 1 : 0;
    }
    return length >= Thresholds.RUN
        && matched(sentence) >= thresholds.stands() * length
        && matched >= thresholds.names() * names;
  }

  /** How many words of a sentence on the left are in no quotation, there or at their twin. */
  int unquoted(int sentence) {
    int n = 0;
    for (int i = left.first()[sentence]; i < left.first()[sentence + 1]; i++) {
      boolean quoted = left.quoted()[i] || (leftMatch[i] >= 0 && right.quoted()[leftMatch[i]]);
      n += quoted ? 0 : 1;
    }
    return n;
  }

  /** Whether most of a sentence on the left is standing text on the right. */
  boolean standsAmong(int sentence, ComparedText there) {
    int n = 0;
    for (int i = left.first()[sentence]; i < left.first()[sentence + 1]; i++) {
      n += leftMatch[i] >= 0 && there.standing().get(right.sentence()[leftMatch[i]]) ? 1 : 0;
    }
    return n * 2 >= left.length(sentence);
  }

  /** Whether a sentence on the left has a number where its twin has another. */
  public boolean changesNumber(int sentence) {
    return changes(sentence, left.number(), right.number());
  }

  /** Whether a sentence on the left has a name where its twin has another: another speaker. */
  public boolean changesName(int sentence) {
    return changes(sentence, left.name(), right.name());
  }

  private boolean changes(int sentence, boolean[] marked, boolean[] markedThere) {
    int from = left.first()[sentence];
    int to = left.first()[sentence + 1];
    for (int i = from; i < to; i++) {
      if (marked[i] && leftMatch[i] < 0 && otherAt(from, i, to, markedThere)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of two twins, and not the other, holds a word of its own that turns the sense. */
  public boolean turnsSense(Twin twin) {
    return turns(left, leftMatch, twin.left()) != turns(right, rightMatch, twin.right());
  }

  private static boolean turns(WordRow row, int[] match, int sentence) {
    for (int i = row.first()[sentence]; i < row.first()[sentence + 1]; i++) {
      if (row.turning()[i] && match[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether on the right, between the twins of the words around {@code at}, an unmatched one of
   * those marked stands.
   */
  private boolean otherAt(int from, int at, int to, boolean[] markedThere) {
    int before = at - 1;
    while (before >= from && leftMatch[before] < 0) {
      before--;
    }
    int after = at + 1;
    while (after < to && leftMatch[after] < 0) {
      after++;
    }
    if (before < from && after >= to) {
      return false;
    }
    int low = before < from ? leftMatch[after] - 4 : leftMatch[before] + 1;
    int high = after >= to ? leftMatch[before] + 4 : leftMatch[after] - 1;
    for (int j = Math.max(0, low); j <= Math.min(high, rightMatch.length - 1); j++) {
      if (markedThere[j] && rightMatch[j] < 0) {
        return true;
      }
    }
    return false;
  }

  /** The pairs of sentences that share matched words, those with most first. */
  public List<Twin> twins() {
    Map<Long, Integer> words = new TreeMap<>();
    long last = -1;
    int many = 0;
    for (int i = 0; i < leftMatch.length; i++) {
      if (leftMatch[i] >= 0) {
        long key = ((long) left.sentence()[i] << 32) | right.sentence()[leftMatch[i]];
        if (key != last && many > 0) {
          words.merge(last, many, Integer::sum);
          many = 0;
        }
        last = key;
        many++;
      }
    }
    if (many > 0) {
      words.merge(last, many, Integer::sum);
    }
    List<Twin> twins = new ArrayList<>();
    words.forEach((key, n) -> twins.add(new Twin((int) (key >> 32), (int) (long) key, n)));
    twins.sort(Comparator.comparingInt(t -> -t.words()));
    return twins;
  }

  /** Matches what is left of two sentences by their longest common subsequence. */
  private void alignWords(Twin twin) {
    int[] a = free(left, leftMatch, twin.left());
    int[] b = free(right, rightMatch, twin.right());
    if (a.length == 0 || b.length == 0 || (long) a.length * b.length > 250_000) {
      return;
    }
    long[] here = hashes(left, a);
    long[] there = hashes(right, b);
    int[][] longest = longest(here, there);
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (here[i] == there[j]) {
        leftMatch[a[i]] = b[j];
        rightMatch[b[j]] = a[i];
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static long[] hashes(WordRow row, int[] words) {
    long[] hashes = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = row.hash()[words[i]];
    }
    return hashes;
  }

  /** How long the longest common subsequence is from each two words on. */
  private static int[][] longest(long[] a, long[] b) {
    int[][] longest = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      int[] row = longest[i];
      int[] below = longest[i + 1];
      long word = a[i];
      for (int j = b.length - 1; j >= 0; j--) {
        row[j] = word == b[j] ? below[j + 1] + 1 : Math.max(below[j], row[j + 1]);
      }
    }
    return longest;
  }

  private static int[] free(WordRow row, int[] match, int sentence) {
    int[] free = new int[row.length(sentence)];
    int n = 0;
    for (int i = row.first()[sentence]; i < row.first()[sentence + 1]; i++) {
      if (match[i] < 0) {
        free[n++] = i;
      }
    }
    return Arrays.copyOf(free, n);
  }
}
