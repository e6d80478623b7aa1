package org.accord.claim.event.role;

import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;
import org.accord.claim.grammar.WordGroups;

/** Tells nouns of people and of what carries them from nouns of deeds, times and ideas. */
public final class Concrete {

  private static final String[] GROUPS = {
    "civil",
    "people",
    "army",
    "crowd",
    "worker",
    "captive",
    "official",
    "refugee",
    "bus",
    "vehicle",
    "vessel",
    "plane",
    "train",
    "accused",
    "actors"
  };
  private static final String[] NEVER = {"abstract", "place"};
  private static final String[] AGENT_ENDINGS = {
    "ers", "ors", "ists", "ees", "ants", "men", "women"
  };

  private final WordGroups groups;

  public Concrete(WordGroups groups) {
    this.groups = groups;
  }

  public boolean is(SentenceWords words, int head) {
    Word word = words.at(head);
    for (String group : NEVER) {
      if (groups.holds(group, words, head)) {
        return false;
      }
    }
    for (String group : GROUPS) {
      if (groups.holds(group, words, head)) {
        return true;
      }
    }
    for (String ending : AGENT_ENDINGS) {
      if (word.endsIn(ending) && word.lower().length() > ending.length() + 3) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun names a ship as such. */
  public boolean isShip(SentenceWords words, int head) {
    return groups.holds("ship", words, head);
  }

  /** Whether the noun names people as such: "people", "families", "residents". */
  public boolean isCivil(SentenceWords words, int head) {
    return groups.holds("civil", words, head);
  }
}
