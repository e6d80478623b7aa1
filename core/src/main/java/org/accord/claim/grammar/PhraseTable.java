package org.accord.claim.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases by their first word, matched against base forms.
 *
 * <p>A star in a phrase stands for up to four words that are no punctuation, a plus for one to
 * four.
 */
public final class PhraseTable<T> {

  private static final int WIDEST_GAP = 4;

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  private record Entry<T>(List<String> words, T value) {}

  /** A phrase found at words {@code from} to {@code to}, exclusive. */
  public record Match<T>(int from, int to, List<String> words, T value) {

    public String base() {
      return words.get(0);
    }
  }

  public void put(String phrase, T value) {
    List<String> words = List.of(phrase.split(" "));
    byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry<>(words, value));
  }

  /** The words with which phrases begin. */
  Set<String> firstWords() {
    return byFirst.keySet();
  }

  public boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /** All phrases that begin at that word, the longest first, in the table's order otherwise. */
  public List<Match<T>> at(SentenceWords sentence, int from) {
    List<Match<T>> matches = List.of();
    Word first = sentence.at(from);
    for (String base : first.bases()) {
      List<Entry<T>> entries = byFirst.get(base);
      for (int i = 0; entries != null && i < entries.size(); i++) {
        Entry<T> entry = entries.get(i);
        int end = endOf(sentence, from + 1, entry.words, 1);
        if (end > 0) {
          matches = matches.isEmpty() ? new ArrayList<>() : matches;
          matches.add(new Match<>(from, end, entry.words, entry.value));
        }
      }
    }
    if (matches.size() > 1) {
      matches.sort(Comparator.comparingInt((Match<T> m) -> m.words().size()).reversed());
    }
    return matches;
  }

  public Optional<Match<T>> longestAt(SentenceWords sentence, int from) {
    List<Match<T>> matches = at(sentence, from);
    return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(0));
  }

  /** Whether any phrase begins at that word. */
  boolean standsAt(SentenceWords sentence, int from) {
    for (String base : sentence.at(from).bases()) {
      if (standsAt(sentence, from, base)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase begins at that word, taken for a form of {@code base}. */
  boolean standsAt(SentenceWords sentence, int from, String base) {
    List<Entry<T>> entries = byFirst.get(base);
    for (int i = 0; entries != null && i < entries.size(); i++) {
      if (endOf(sentence, from + 1, entries.get(i).words, 1) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int endOf(SentenceWords sentence, int index, List<String> words, int next) {
    if (next == words.size()) {
      return index;
    }
    String wanted = words.get(next);
    boolean filled = wanted.equals("+");
    if (filled && sentence.at(index).isPunctuation()) {
      return -1;
    }
    if (!filled && !wanted.equals("*")) {
      return sentence.at(index).isA(wanted) ? endOf(sentence, index + 1, words, next + 1) : -1;
    }
    for (int gap = filled ? 1 : 0; gap <= WIDEST_GAP; gap++) {
      int end = endOf(sentence, index + gap, words, next + 1);
      if (end > 0) {
        return end;
      }
      if (sentence.at(index + gap).isPunctuation()) {
        return -1;
      }
    }
    return -1;
  }
}
