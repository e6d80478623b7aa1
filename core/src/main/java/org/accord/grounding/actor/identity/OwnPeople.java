package org.accord.grounding.actor.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.grounding.actor.sighting.ActorWords;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.grounding.actor.sighting.Spelling;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Those who are somebody named already: an armed group's own fighters ("FLN fighters" are the FLN),
 * and an organization's staff as long as they say nothing of their own ("Red Cross workers").
 */
public final class OwnPeople {

  private OwnPeople() {}

  /** Gives such people the key of whom they are, where the story names it apart from them. */
  public static void join(List<Words> words, List<Phrases> phrases, List<List<Sighting>> reports) {
    Map<String, String> owners = new TreeMap<>();
    Set<String> speaking = new TreeSet<>();
    for (int i = 0; i < reports.size(); i++) {
      for (Sighting s : reports.get(i)) {
        String owner = owner(words.get(i), s);
        if (owner != null && s.key != null) {
          owners.putIfAbsent(s.key, owner);
          boolean staff = s.affiliation != null && s.affiliation.kind != ActorKind.ARMED_GROUP;
          if (staff && speaks(words.get(i), phrases.get(i), s)) {
            speaking.add(s.key);
          }
        }
      }
    }
    owners.keySet().removeAll(speaking);
    for (List<Sighting> report : reports) {
      for (Sighting s : report) {
        String owner = s.key == null ? null : owners.get(s.key);
        if (owner != null) {
          s.key = owner;
          s.plural = false;
          s.affiliation = null;
        }
      }
    }
  }

  private static boolean speaks(Words words, Phrases phrases, Sighting s) {
    boolean behind =
        words.sameSentence(s.from - 1, s.from)
            && (words.is(s.from - 1, "said", "says")
                || words.is(s.from - 1, "to") && words.is(s.from - 2, "according"));
    return s.speaks || behind || phrases.speechFollows(s.to);
  }

  private static @Nullable String owner(Words words, Sighting s) {
    boolean people =
        s.isName() && s.plural && s.key != null && s.key.startsWith("group:") && s.head != null;
    Sighting owner = people ? s.affiliation : null;
    if (owner == null || owner.key == null || owner.key.startsWith("state:")) {
      return null;
    }
    String set = owner.kind == ActorKind.ARMED_GROUP ? "own-fighters" : "own-staff";
    String told = words.span(owner.from, owner.to).in(words.text()) + " " + s.head;
    boolean own =
        ActorWords.is(set, s.head == null ? "" : s.head)
            && Spelling.plain(s.surface).equals(Spelling.plain(told.toLowerCase(Locale.ROOT)));
    return own ? owner.key : null;
  }
}
