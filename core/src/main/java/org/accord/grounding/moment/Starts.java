package org.accord.grounding.moment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;
import org.accord.text.Memo;

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

  private static final int LETTERS = 4;
  private static final int BEGINNINGS_KEPT = 50_000;
  private static final Memo<String, BitSet> POSSIBLE = new Memo<>(BEGINNINGS_KEPT, Starts::rules);

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
    return POSSIBLE.of(text.substring(at, Math.min(at + LETTERS, end)));
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

  /** The rules of which a phrase may begin so. */
  private static BitSet rules(String beginning) {
    BitSet rules = new BitSet();
    for (int i = 0; i < RULES.size(); i++) {
      Matcher match = AHEAD.get(i).matcher(beginning);
      rules.set(i, match.lookingAt() || match.hitEnd());
    }
    return rules;
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
