package org.accord.lineage.comparison;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.lineage.Passage;

/** Joins the matched words of two texts into passages; a light edit does not part one. */
public final class Passages {

  private static final int SHORTEST = 6;
  private static final int GAP = 8;

  private Passages() {}

  /** The passages in order of the left text. */
  public static List<Passage> of(Comparison c) {
    List<Passage> passages = new ArrayList<>();
    int first = -1;
    int last = -1;
    int words = 0;
    for (int i = 0; i < c.leftMatch().length; i++) {
      if (c.leftMatch()[i] < 0) {
        continue;
      }
      if (first >= 0 && continues(c, last, i)) {
        words++;
      } else {
        add(c, first, last, words, passages);
        first = i;
        words = 1;
      }
      last = i;
    }
    add(c, first, last, words, passages);
    return passages;
  }

  private static boolean continues(Comparison c, int last, int next) {
    int left = next - last - 1;
    int right = c.leftMatch()[next] - c.leftMatch()[last] - 1;
    return left <= GAP && right >= 0 && right <= GAP;
  }

  private static void add(Comparison c, int first, int last, int words, List<Passage> passages) {
    if (first < 0 || words < SHORTEST) {
      return;
    }
    int rightFirst = c.leftMatch()[first];
    int rightLast = c.leftMatch()[last];
    boolean verbatim = words == last - first + 1 && words == rightLast - rightFirst + 1;
    passages.add(
        new Passage(c.left().span(first, last), c.right().span(rightFirst, rightLast), verbatim));
  }
}
