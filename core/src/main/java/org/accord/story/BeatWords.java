package org.accord.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words of a beat, and not of an event: those that come back month after month.
 *
 * <p>Over years of one war its country, towns and armies stand in every report, and would hold all
 * of them together. A word told of in few months keeps its weight, however many reports have it.
 * Among reports of less than nine months, or without dates, no word is one of the beat.
 *
 * <p>Of each word the last 64 months are kept; the order in which texts are noted changes nothing.
 */
final class BeatWords {

  private static final int DAYS_A_MONTH = 30;
  private static final int MANY_MONTHS = 9;
  private static final int MOST_WORDS = 1_000_000;

  /** The last month a word was told of, and a bit for it and for each of the 63 before it. */
  private record Months(long last, long bits) {

    static final Months NONE = new Months(Long.MIN_VALUE, 0);

    static long of(Days days) {
      return Math.floorDiv(days.first(), (long) DAYS_A_MONTH);
    }

    /** What is left of the weight of a word that was told of in these. */
    double factor() {
      int many = Long.bitCount(bits);
      return many <= MANY_MONTHS ? 1 : (double) MANY_MONTHS / many;
    }

    Months with(long month) {
      if (bits == 0 || month - last >= Long.SIZE) {
        return new Months(month, 1);
      }
      if (month > last) {
        return new Months(month, bits << (month - last) | 1);
      }
      boolean noted = last - month >= Long.SIZE || (bits >>> (last - month) & 1) == 1;
      return noted ? this : new Months(last, bits | 1L << (last - month));
    }
  }

  private final Map<Long, Months> months = new HashMap<>();

  /** The texts with the words of their common beat weighing less. */
  static List<Text> weighed(List<Text> texts) {
    return weighed(texts, new WordNumbers());
  }

  /** The same where most of the words are numbered. */
  static List<Text> weighed(List<Text> texts, WordNumbers numbers) {
    List<int[]> words = texts.stream().map(t -> numbers.of(t.words())).toList();
    Months[] months = new Months[numbers.size()];
    Arrays.fill(months, Months.NONE);
    for (int i = 0; i < words.size(); i++) {
      if (texts.get(i).days().known()) {
        long month = Months.of(texts.get(i).days());
        for (int word : words.get(i)) {
          months[word] = months[word].with(month);
        }
      }
    }
    return IntStream.range(0, words.size())
        .parallel()
        .mapToObj(i -> weighed(texts.get(i), words.get(i), months))
        .toList();
  }

  private static Text weighed(Text text, int[] words, Months[] months) {
    return new Text(
        text.words().weighed(i -> months[words[i]].factor()), text.days(), text.reports());
  }

  /** Takes note of the words of a text; one without a day tells nothing. */
  void note(StoryWords words, Days days) {
    if (!days.known()) {
      return;
    }
    long month = Months.of(days);
    for (long word : words.words()) {
      months.put(word, months.getOrDefault(word, Months.NONE).with(month));
    }
    if (months.size() > MOST_WORDS) {
      months.values().removeIf(m -> m.last < month && Long.bitCount(m.bits) == 1);
    }
  }

  /** The same words; one told of in more than nine months weighs less in proportion. */
  StoryWords weighed(StoryWords words) {
    return words.weighed(i -> months.getOrDefault(words.words()[i], Months.NONE).factor());
  }
}
