package org.accord.claim.event.setting;

import java.util.Set;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;
import org.accord.model.claim.EventType;

/** Tells sentences of a toll that rose, whose day is that of the count and not of the deed. */
final class Tolls {

  private static final Set<String> RISING =
      Set.of("rise", "climb", "grow", "jump", "increase", "reach", "stand", "mount", "pass", "top");

  private Tolls() {}

  /**
   * Whether the day is that of the count: "the toll from the bombing rose on Friday".
   *
   * @param dated whether a day stands right beside the act
   */
  static boolean isCounted(SentenceWords words, Trigger trigger, boolean dated) {
    boolean harm = trigger.type() == null || trigger.type() == EventType.ASSAULT;
    if (harm && tollBefore(words, trigger.from())) {
      return true;
    }
    if (!trigger.isNoun() || dated) {
      return false;
    }
    for (int i = trigger.from() - 1; i >= Math.max(1, trigger.from() - 6); i--) {
      Word word = words.at(i);
      if (word.lower().equals("toll") || word.lower().equals("tally")) {
        return true;
      }
      if (word.isPunctuation() && !word.lower().startsWith("'") || Lexicon.isAuxiliary(word)) {
        return false;
      }
    }
    return false;
  }

  /** "the toll rose to six on Friday, with ten wounded in the raid". */
  private static boolean tollBefore(SentenceWords words, int index) {
    boolean toll = false;
    for (int i = 0; i < index; i++) {
      Word word = words.at(i);
      boolean counted = word.lower().equals("toll") || word.lower().equals("tally");
      if (counted) {
        toll = true;
      } else if (toll && RISING.stream().anyMatch(word::isA)) {
        return true;
      }
    }
    return false;
  }
}
