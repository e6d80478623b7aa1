package org.accord.story;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Numbers for words, from 0 on, so that what is known of a word stands in an array.
 *
 * <p>A text whose words were numbered before keeps their numbers. Which number a word has changes
 * nothing that is found; for one thread.
 */
final class WordNumbers {

  /** Of so many numbers to one that is used all are given anew. */
  private static final int MOST_TO_ONE = 2;

  private static final int FEW = 100_000;

  private Map<Long, Integer> numbers = new HashMap<>();

  /** By the very array: to compare two costs more than to number one. */
  private Map<long[], int[]> known = new IdentityHashMap<>();

  /** The numbers of the words, in their order. */
  int[] of(StoryWords text) {
    return known.computeIfAbsent(text.words(), this::number);
  }

  private int[] number(long[] words) {
    int[] own = new int[words.length];
    for (int i = 0; i < own.length; i++) {
      Integer before = numbers.putIfAbsent(words[i], numbers.size());
      own[i] = before == null ? numbers.size() - 1 : before;
    }
    return own;
  }

  /** How many numbers there are. */
  int size() {
    return numbers.size();
  }

  /** Forgets all other texts, and all words if hardly any of them is one of theirs. */
  void keepOnly(Collection<Text> texts) {
    Map<long[], int[]> now = new IdentityHashMap<>();
    BitSet used = new BitSet();
    for (Text text : texts) {
      int[] own = of(text.words());
      now.put(text.words().words(), own);
      for (int number : own) {
        used.set(number);
      }
    }
    boolean many = numbers.size() > FEW && numbers.size() > MOST_TO_ONE * used.cardinality();
    known = many ? new IdentityHashMap<>() : now;
    numbers = many ? new HashMap<>() : numbers;
  }
}
