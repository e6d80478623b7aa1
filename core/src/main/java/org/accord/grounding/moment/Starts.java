package org.accord.grounding.moment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;

/**
 * Where in a sentence a phrase of each rule may begin; it only saves time.
 *
 * <p>No phrase begins within a word or a number. At the beginning of each, its first few letters
 * are asked for: whether a rule could still match whatever followed them is what its pattern itself
 * tells ({@link Matcher#hitEnd}), and is remembered. What a rule asks of the words before is left
 * out there.
 */
final class Starts {

  /** All rules, in the order of the table. */
  static final List<MomentRule> RULES = MomentRule.table();

  /** So many letters tell most of what cannot begin, twice as many nearly all. */
  private static final int LETTERS = 4;

  private static final int KEY_BITS = 17;
  private static final BitSet NONE = new BitSet();

  /** The rules of a beginning whose letters the key holds. */
  private record Known(long key, BitSet rules) {}

  /** Each beginning in the one place that its letters tell, over the one that was there before. */
  private static final AtomicReferenceArray<Known> KNOWN =
      new AtomicReferenceArray<>(1 << KEY_BITS);

  /** The same of longer beginnings, of letters that a byte holds. */
  private static final AtomicReferenceArray<Known> LONGER =
      new AtomicReferenceArray<>(1 << KEY_BITS);

  private static final List<Pattern> AHEAD = RULES.stream().map(MomentRule::ahead).toList();

  private final List<List<Integer>> starts = new ArrayList<>();

  private Starts() {
    for (int i = 0; i < RULES.size(); i++) {
      starts.add(List.of());
    }
  }

  static Starts of(String text, Span sentence) {
    Starts starts = new Starts();
    for (int at = sentence.start(); at < sentence.end(); at++) {
      if (isFree(text, at)) {
        BitSet rules = at(text, at, sentence.end());
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
          starts.add(rule, at);
        }
      }
    }
    return starts;
  }

  /** The rules of which a phrase may begin there and end before that end. */
  static BitSet at(String text, int at, int end) {
    BitSet rules = known(KNOWN, Character.SIZE, text, at, Math.min(at + LETTERS, end));
    int to = Math.min(at + 2 * LETTERS, end);
    return rules.isEmpty() || to <= at + LETTERS || !isLatin(text, at, to)
        ? rules
        : known(LONGER, Byte.SIZE, text, at, to);
  }

  private static BitSet known(
      AtomicReferenceArray<Known> table, int bits, String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << bits | text.charAt(i);
    }
    int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - KEY_BITS);
    Known known = table.get(place);
    if (known == null || known.key != key) {
      known = new Known(key, rules(text, from, to));
      table.set(place, known);
    }
    return known.rules;
  }

  private static boolean isLatin(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == 0 || text.charAt(i) >= 1 << Byte.SIZE) {
        return false;
      }
    }
    return true;
  }

  private void add(int rule, int at) {
    if (starts.get(rule).isEmpty()) {
      starts.set(rule, new ArrayList<>());
    }
    starts.get(rule).add(at);
  }

  /** Where the rule of that number may begin, in order. */
  List<Integer> of(int rule) {
    return starts.get(rule);
  }

  /** The rules of which a phrase may begin so: some of those that may begin with half of it. */
  private static BitSet rules(String text, int from, int to) {
    BitSet rules = new BitSet();
    if (to - from > 1) {
      int half = Math.min(LETTERS, (to - from + 1) / 2);
      rules.or(known(KNOWN, Character.SIZE, text, from, from + half));
    } else {
      rules.set(0, RULES.size());
    }
    String beginning = text.substring(from, to);
    for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
      Matcher match = AHEAD.get(i).matcher(beginning);
      rules.set(i, match.lookingAt() || match.hitEnd());
    }
    return rules.isEmpty() ? NONE : rules;
  }

  /** As every pattern of a rule begins: see {@link MomentRule}. */
  private static boolean isFree(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if ((before == '.' || before == ',') && at > 1) {
      return !isInside(text.codePointBefore(at - 1));
    }
    return !isInside(text.codePointBefore(at));
  }

  private static boolean isInside(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        }
        || c == '$'
        || c == '£'
        || c == '€';
  }
}
