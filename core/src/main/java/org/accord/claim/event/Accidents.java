package org.accord.claim.event;

import java.util.Set;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.WordGroups;
import org.accord.model.ReadReport;
import org.accord.model.claim.EventType;
import org.accord.model.reading.Sentence;

/**
 * Tells reports of an accident or a natural disaster, in which nobody is killed by somebody.
 *
 * <p>PLOVER has no type for deaths in a crash or a flood; the words that tell them ("killed",
 * "blast") are those of an assault elsewhere.
 */
final class Accidents {

  private static final int FEWEST_SIGNS = 2;
  private static final Set<String> CASUALTY_WORDS =
      Set.of(
          "kill",
          "die",
          "perish",
          "lose",
          "injure",
          "wound",
          "maim",
          "death",
          "hit",
          "strike",
          "explode",
          "explosion",
          "blast",
          "destroy");

  private final WordGroups groups;

  Accidents(WordGroups groups) {
    this.groups = groups;
  }

  /** Whether the report speaks of an accident far more than of violence. */
  boolean isAccident(ReadReport report) {
    int accident = 0;
    int violence = 0;
    for (Sentence sentence : report.reading().sentences()) {
      SentenceWords words = new SentenceWords(report, sentence);
      accident += groups.count(words, "accident");
      violence += groups.count(words, "violence");
    }
    return accident >= FEWEST_SIGNS && accident > 2 * violence;
  }

  /** The trigger as it is meant in a report of an accident. */
  static Trigger inAccident(Trigger trigger) {
    boolean trapped = trigger.type() == EventType.COERCE && trigger.base().equals("trap");
    return trapped || trigger.type() == EventType.ASSAULT && CASUALTY_WORDS.contains(trigger.base())
        ? trigger.of(null)
        : trigger;
  }
}
