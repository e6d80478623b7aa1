package org.accord.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which texts have which word, so that a text meets only those it shares a word with.
 *
 * <p>Rows are worked out on several threads; each is the same on any number of them.
 */
final class WordIndex {

  /** Texts of fewer different words are brief. */
  private static final int FULL = 100;

  private static final double BREVITY = 0.15;

  private final List<Text> texts;
  private final List<int[]> words;
  private final @Nullable Holders[] holders;

  WordIndex(List<Text> texts) {
    this(texts, new WordNumbers());
  }

  /** The same where most of the words are numbered. */
  WordIndex(List<Text> texts, WordNumbers numbers) {
    this.texts = texts;
    this.words = texts.stream().map(t -> numbers.of(t.words())).toList();
    this.holders = new Holders[numbers.size()];
    for (int i = 0; i < texts.size(); i++) {
      double[] weights = texts.get(i).words().weights();
      for (int w = 0; w < weights.length; w++) {
        int word = words.get(i)[w];
        Holders those = holders[word] == null ? new Holders() : holders[word];
        those.add(i, weights[w]);
        holders[word] = those;
      }
    }
  }

  /** How alike each text is to every text before it. */
  float[][] likeness() {
    return IntStream.range(0, texts.size()).parallel().mapToObj(this::row).toArray(float[][]::new);
  }

  private float[] row(int i) {
    Text text = texts.get(i);
    double[] cosine = new double[i];
    for (int w = 0; w < words.get(i).length; w++) {
      Holders shared = holders[words.get(i)[w]];
      double weight = text.words().weights()[w];
      for (int h = 0; shared != null && h < shared.size && shared.texts[h] < i; h++) {
        cosine[shared.texts[h]] += weight * shared.weights[h];
      }
    }
    float[] row = new float[i];
    for (int j = 0; j < i; j++) {
      row[j] =
          cosine[j] == 0
              ? 0
              : (float)
                  (Math.min(1, cosine[j] * brevity(text, texts.get(j)))
                      * Fading.over(text.days().apart(texts.get(j).days())));
    }
    return row;
  }

  /** What a flash shares with another text counts for more: it has no room for the rest. */
  private static double brevity(Text a, Text b) {
    int words = Math.min(a.words().words().length, b.words().words().length);
    return words == 0 || words >= FULL ? 1 : Math.pow((double) FULL / words, BREVITY);
  }

  /** The texts that have one word, in order, with its weight in each. */
  private static final class Holders {
    private int[] texts = new int[2];
    private double[] weights = new double[2];
    private int size;

    void add(int text, double weight) {
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      texts[size] = text;
      weights[size++] = weight;
    }
  }
}
