package org.accord.lineage.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.accord.lineage.words.WordRow;

/**
 * The runs of words that two texts share, none overlapping another on either side.
 *
 * <p>Greedy string tiling (Wise 1993): the longest common run first, then the longest of what is
 * left, down to {@link Thresholds#RUN} words. Passages may stand in another order.
 */
public final class Tiling {

  private static final int MOST_PLACES = 24;

  private Tiling() {}

  /**
   * A shared run of {@code length} words from {@code left} in one text, {@code right} in the other.
   */
  public record Tile(int left, int right, int length) {}

  /** The tiles in order of the left text. */
  static List<Tile> of(RunPlaces leftPlaces, RunPlaces rightPlaces) {
    WordRow left = leftPlaces.row();
    WordRow right = rightPlaces.row();
    List<Tile> runs = runs(leftPlaces, rightPlaces);
    runs.sort(
        Comparator.comparingInt((Tile t) -> -t.length)
            .thenComparingInt(t -> Math.abs(t.left - t.right))
            .thenComparingInt(Tile::left)
            .thenComparingInt(Tile::right));
    boolean[] leftTaken = new boolean[left.size()];
    boolean[] rightTaken = new boolean[right.size()];
    List<Tile> tiles = new ArrayList<>();
    for (Tile run : runs) {
      Tile free = free(run, leftTaken, rightTaken);
      if (free.length >= Thresholds.RUN) {
        Arrays.fill(leftTaken, free.left, free.left + free.length, true);
        Arrays.fill(rightTaken, free.right, free.right + free.length, true);
        tiles.add(free);
      }
    }
    tiles.sort(Comparator.comparingInt(Tile::left).thenComparingInt(Tile::right));
    return tiles;
  }

  private static List<Tile> runs(RunPlaces leftPlaces, RunPlaces places) {
    WordRow left = leftPlaces.row();
    WordRow right = places.row();
    int k = Thresholds.RUN;
    List<Tile> runs = new ArrayList<>();
    for (int i = 0; i < leftPlaces.size(); i++) {
      int j = places.first(leftPlaces.at(i));
      for (int n = 0; j >= 0 && n < MOST_PLACES; n++, j = places.next(j)) {
        if (i > 0 && j > 0 && left.hash()[i - 1] == right.hash()[j - 1]) {
          continue;
        }
        int length = k;
        while (i + length < left.size()
            && j + length < right.size()
            && left.hash()[i + length] == right.hash()[j + length]) {
          length++;
        }
        runs.add(new Tile(i, j, length));
      }
    }
    return runs;
  }

  /** The longest part of the run that is free on both sides. */
  private static Tile free(Tile run, boolean[] left, boolean[] right) {
    int best = 0;
    int bestAt = 0;
    int length = 0;
    for (int i = 0; i < run.length; i++) {
      length = left[run.left + i] || right[run.right + i] ? 0 : length + 1;
      if (length > best) {
        best = length;
        bestAt = i + 1 - length;
      }
    }
    return new Tile(run.left + bestAt, run.right + bestAt, best);
  }
}
