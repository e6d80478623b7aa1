package org.accord.story;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A story of a stream that may still grow: the sum of its texts' words, and the days they came on.
 *
 * <p>The mean cosine between two groups of texts is the product of their sums over the product of
 * their sizes, so that no text need be kept. What is kept is bounded: the weightiest words, and the
 * last texts, by which copies are known.
 */
final class OpenStory {

  private static final int MOST_WORDS = 1200;
  private static final int WORDS_KEPT = 800;
  private static final int LAST_TEXTS = 24;

  /** So alike are copies; two reporters never are. */
  private static final double COPY = 0.8;

  final long number;
  private final Map<Long, Double> sum = new HashMap<>();
  private final TreeMap<Long, Integer> days = new TreeMap<>();
  private final Deque<StoryWords> last = new ArrayDeque<>();
  private int size;
  private int dated;
  private double inner;

  OpenStory(long number) {
    this.number = number;
  }

  int size() {
    return size;
  }

  /** Takes in a text; false if it is a copy, which counts once. */
  boolean add(StoryWords words, Days day) {
    if (last.stream().anyMatch(l -> l.likeness(words) >= COPY)) {
      return false;
    }
    inner += size == 0 ? 0 : likeness(words, day) * size;
    for (int i = 0; i < words.words().length; i++) {
      sum.merge(words.words()[i], words.weights()[i], Double::sum);
    }
    if (day.known()) {
      days.merge(day.first(), 1, Integer::sum);
      dated++;
    }
    size++;
    keep(words);
    return true;
  }

  /** Takes in all of another story. */
  void add(OpenStory other) {
    inner += other.inner + likeness(other) * size * other.size;
    other.sum.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
    other.days.forEach((day, texts) -> days.merge(day, texts, Integer::sum));
    size += other.size;
    dated += other.dated;
    other.last.forEach(this::keep);
  }

  private void keep(StoryWords words) {
    last.addLast(words);
    if (last.size() > LAST_TEXTS) {
      last.removeFirst();
    }
    if (sum.size() > MOST_WORDS) {
      List<Long> light =
          sum.entrySet().stream()
              .sorted(
                  Comparator.comparingDouble((Map.Entry<Long, Double> e) -> -e.getValue())
                      .thenComparing(Map.Entry::getKey))
              .skip(WORDS_KEPT)
              .map(Map.Entry::getKey)
              .toList();
      light.forEach(sum::remove);
    }
  }

  /** The words it is known by, in order. */
  long[] words() {
    long[] words = sum.keySet().stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(words);
    return words;
  }

  /** How alike a text is to the story's texts on average. */
  double likeness(StoryWords words, Days day) {
    double dot = 0;
    for (int i = 0; i < words.words().length; i++) {
      dot += words.weights()[i] * sum.getOrDefault(words.words()[i], 0.0);
    }
    return dot / size * left(day);
  }

  private double left(Days day) {
    if (!day.known() || dated == 0) {
      return 1;
    }
    double left = size - dated;
    for (Map.Entry<Long, Integer> other : days.entrySet()) {
      left += other.getValue() * Fading.over(Math.abs(other.getKey() - day.first()));
    }
    return left / size;
  }

  /** How alike its texts are to those of another story on average. */
  double likeness(OpenStory other) {
    OpenStory small = sum.size() <= other.sum.size() ? this : other;
    OpenStory large = small == this ? other : this;
    double dot = 0;
    for (long word : small.words()) {
      dot += small.sum.getOrDefault(word, 0.0) * large.sum.getOrDefault(word, 0.0);
    }
    double left = (double) size * other.size - (double) dated * other.dated;
    for (Map.Entry<Long, Integer> day : days.entrySet()) {
      for (Map.Entry<Long, Integer> otherDay : other.days.entrySet()) {
        left +=
            (double) day.getValue()
                * otherDay.getValue()
                * Fading.over(Math.abs(day.getKey() - otherDay.getKey()));
      }
    }
    double pairs = (double) size * other.size;
    return dot / pairs * (left / pairs);
  }

  /** How alike its texts are to one another on average, 0 for one alone. */
  double within() {
    return size < 2 ? 0 : inner / (size * (size - 1.0) / 2);
  }

  /** The share of its texts whose day is known. */
  double dated() {
    return (double) dated / size;
  }
}
