package org.accord.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.accord.lineage.words.WordRow;
import org.accord.model.ReportId;
import org.junit.jupiter.api.Test;

class CandidateMemoryTest {

  private static final int TEXTS = 160;
  private static final int WORDS = 30;

  private record Text(ReportId id, WordRow row) {}

  private final Random random = new Random(41);

  /** Texts put together from few stretches of words, so that some runs stand in very many. */
  private List<Text> texts() {
    long[][] stretches = new long[12][];
    Arrays.setAll(stretches, i -> random.longs(7).toArray());
    List<Text> texts = new ArrayList<>();
    for (int t = 0; t < TEXTS; t++) {
      long[] words = random.longs(WORDS).toArray();
      for (int at = 0; at + 7 <= WORDS; at += 10) {
        System.arraycopy(stretches[random.nextInt(stretches.length)], 0, words, at, 7);
      }
      int[] none = new int[WORDS];
      boolean[] no = new boolean[WORDS];
      texts.add(
          new Text(
              new ReportId("r%03d".formatted(t)),
              new WordRow(words, none, none, none, new int[] {0, WORDS}, no, no, no, no)));
    }
    return texts;
  }

  @Test
  void whateverWasFoundBeforeThePairsAreThoseFoundFromNothing() {
    List<Text> all = texts();
    List<Text> now = new ArrayList<>(all.subList(0, TEXTS - 40));
    CandidateMemory memory = new CandidateMemory();
    List<CandidatePairs.Pair> last = List.of();
    List<Text> lastTexts = List.of();
    int known = 0;
    for (int step = 0; step < 40; step++) {
      for (int change = random.nextInt(4); change > 0; change--) {
        Text one = all.get(random.nextInt(TEXTS));
        if (!now.remove(one)) {
          now.add(one);
        }
      }
      now.sort(Comparator.comparing(Text::id));
      if (step % 13 == 12) {
        now.add(0, now.remove(now.size() - 1));
      }
      CandidateMemory.Found found =
          memory.among(now.stream().map(Text::id).toList(), now.stream().map(Text::row).toList());
      assertThat(found.pairs())
          .as("step %d", step)
          .isEqualTo(CandidatePairs.among(now.stream().map(Text::row).toList()));
      for (int i = 0; i < found.pairs().size(); i++) {
        int before = found.before()[i];
        if (before >= 0) {
          known++;
          assertThat(now.get(found.pairs().get(i).left()))
              .isEqualTo(lastTexts.get(last.get(before).left()));
          assertThat(now.get(found.pairs().get(i).right()))
              .isEqualTo(lastTexts.get(last.get(before).right()));
        }
      }
      last = found.pairs();
      lastTexts = List.copyOf(now);
    }
    assertThat(known).isPositive();
  }
}
