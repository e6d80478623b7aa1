package org.accord.lineage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.accord.lineage.comparison.Comparison;
import org.accord.lineage.comparison.Thresholds;
import org.accord.lineage.words.WordRow;
import org.accord.model.lineage.SentenceRef;

/**
 * Which sentences of which reports are one sentence, and where it was told first.
 *
 * <p>Two are one if they share most of their words in order, no number and no name was changed, and
 * no word turns the sense of one ("denied that"); so are the same few words beside such a sentence.
 * Being one is passed on: the classes are those of the equivalence that the pairs generate.
 */
final class FirstTold {

  private static final int SHORTEST = 5;

  private final List<Candidate> reports;
  private final int[] offset;
  private final Classes classes;

  private FirstTold(List<Candidate> reports) {
    this.reports = reports;
    this.offset = new int[reports.size() + 1];
    for (int r = 0; r < reports.size(); r++) {
      offset[r + 1] = offset[r] + reports.get(r).row().sentences();
    }
    this.classes = new Classes(offset[reports.size()]);
  }

  /** The reports are in the order in which they count as told. */
  static Map<SentenceRef, SentenceRef> of(List<Candidate> reports, List<Kin> kin) {
    FirstTold told = new FirstTold(reports);
    kin.forEach(told::join);
    return told.representatives();
  }

  private void join(Kin kin) {
    if (reports.get(kin.left()).hasReading() && reports.get(kin.right()).hasReading()) {
      int[] same = kin.texts().sentences();
      for (int i = 0; i < same.length; i += 2) {
        classes.join(offset[kin.left()] + same[i], offset[kin.right()] + same[i + 1]);
      }
    }
  }

  /** The sentences of two texts that are one, by twos. */
  static int[] sentences(Comparison c) {
    IntStream.Builder same = IntStream.builder();
    for (Comparison.Twin twin : c.twins()) {
      int l = c.left().length(twin.left());
      int r = c.right().length(twin.right());
      boolean one =
          Math.min(l, r) >= SHORTEST
              && twin.words() >= Thresholds.ONE_SENTENCE * Math.max(l, r)
              && twin.words() >= Thresholds.ONE_SENTENCE_SHORTER * Math.min(l, r)
              && !c.changesNumber(twin.left())
              && !c.changesName(twin.left())
              && !c.turnsSense(twin);
      if (one) {
        same.add(twin.left()).add(twin.right());
        addShort(c, twin.left() - 1, twin.right() - 1, same);
        addShort(c, twin.left() + 1, twin.right() + 1, same);
      }
    }
    return same.build().toArray();
  }

  /** A line too short to be told by itself, a heading say, is one beside a sentence that is one. */
  private static void addShort(Comparison c, int left, int right, IntStream.Builder same) {
    WordRow l = c.left();
    WordRow r = c.right();
    if (left >= 0
        && right >= 0
        && left < l.sentences()
        && right < r.sentences()
        && l.length(left) > 0
        && l.length(left) < SHORTEST
        && Arrays.equals(
            l.hash(),
            l.first()[left],
            l.first()[left + 1],
            r.hash(),
            r.first()[right],
            r.first()[right + 1])) {
      same.add(left).add(right);
    }
  }

  private Map<SentenceRef, SentenceRef> representatives() {
    Map<SentenceRef, SentenceRef> first = new LinkedHashMap<>();
    int[] size = new int[offset[reports.size()]];
    for (int i = 0; i < size.length; i++) {
      size[classes.root(i)]++;
    }
    List<Integer> byId =
        IntStream.range(0, reports.size())
            .boxed()
            .sorted(Comparator.comparing(r -> reports.get(r).report().id()))
            .toList();
    for (int r : byId) {
      for (int s = 0; s < offset[r + 1] - offset[r]; s++) {
        int root = classes.root(offset[r] + s);
        if (size[root] > 1) {
          first.put(ref(r, s), ref(root));
        }
      }
    }
    return first;
  }

  private SentenceRef ref(int root) {
    int r = Arrays.binarySearch(offset, root);
    r = r >= 0 ? r : -r - 2;
    while (offset[r + 1] == offset[r]) {
      r++;
    }
    return ref(r, root - offset[r]);
  }

  private SentenceRef ref(int report, int sentence) {
    return new SentenceRef(reports.get(report).report().id(), sentence);
  }
}
