package org.accord.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    Months with(long month) {
      if (bits == 0 || month - last >= Long.SIZE) {
        return new Months(month, 1);
      }
      if (month > last) {
        return new Months(month, bits << (month - last) | 1);
      }
      return last - month < Long.SIZE ? new Months(last, bits | 1L << (last - month)) : this;
    }
  }

  private final Map<Long, Months> months = new HashMap<>();

  /** The texts with the words of their common beat weighing less. */
  static List<Text> weighed(List<Text> texts) {
    BeatWords beat = new BeatWords();
    texts.forEach(t -> beat.note(t.words(), t.days()));
    return texts.stream()
        .map(t -> new Text(beat.weighed(t.words()), t.days(), t.reports()))
        .toList();
  }

  /** Takes note of the words of a text; one without a day tells nothing. */
  void note(StoryWords words, Days days) {
    if (!days.known()) {
      return;
    }
    long month = Math.floorDiv(days.first(), (long) DAYS_A_MONTH);
    for (long word : words.words()) {
      months.put(word, months.getOrDefault(word, Months.NONE).with(month));
    }
    if (months.size() > MOST_WORDS) {
      months.values().removeIf(m -> m.last < month && Long.bitCount(m.bits) == 1);
    }
  }

  /** The same words; one told of in more than nine months weighs less in proportion. */
  StoryWords weighed(StoryWords words) {
    return words.weighed(
        word -> {
          int many = Long.bitCount(months.getOrDefault(word, Months.NONE).bits);
          return many <= MANY_MONTHS ? 1 : (double) MANY_MONTHS / many;
        });
  }
}
