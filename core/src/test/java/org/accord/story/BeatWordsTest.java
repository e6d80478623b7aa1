package org.accord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeatWordsTest {

  private static final long WAR = 1;
  private static final long TOWN = 2;

  @Test
  void aWordOfEveryMonthWeighsLessThanOneOfAWeek() {
    List<Text> texts = new ArrayList<>();
    for (int month = 0; month < 36; month++) {
      texts.add(text(month * 30L, WAR, 100 + month));
    }
    texts.add(text(900, WAR, TOWN));

    StoryWords last = BeatWords.weighed(texts).get(36).words();

    assertThat(last.words()).containsExactly(WAR, TOWN);
    assertThat(last.weights()[0] / last.weights()[1]).isCloseTo(9.0 / 36, within());
  }

  @Test
  void aWordOfEveryReportOfOneMonthKeepsItsWeight() {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      texts.add(text(i % 28, TOWN, 100 + i));
    }

    assertThat(BeatWords.weighed(texts)).isEqualTo(texts);
  }

  @Test
  void textsWithoutDaysTellNothingOfTheBeat() {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      texts.add(new Text(words(WAR, 100 + i), Days.UNKNOWN, List.of()));
    }

    assertThat(BeatWords.weighed(texts)).isEqualTo(texts);
  }

  @Test
  void theOrderOfTextsChangesNothing() {
    List<Long> days = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      days.add((long) random.nextInt(6000));
    }
    double[] expected = weights(days);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(days, new Random(seed));
      assertThat(weights(days)).containsExactly(expected);
    }
  }

  private static double[] weights(List<Long> days) {
    BeatWords beat = new BeatWords();
    days.forEach(d -> beat.note(words(WAR, TOWN + d % 7), new Days(d, d)));
    return beat.weighed(words(WAR, TOWN, TOWN + 3, 99)).weights();
  }

  private static Text text(long day, long... words) {
    return new Text(words(words), new Days(day, day), List.of());
  }

  private static StoryWords words(long... words) {
    double[] weights = new double[words.length];
    java.util.Arrays.fill(weights, 1 / Math.sqrt(words.length));
    return new StoryWords(words, weights);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }
}
