package org.accord.grounding.actor.people;

import java.util.List;
import org.accord.grounding.actor.sighting.Phrases;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;
import org.accord.text.Words;

/**
 * Roles as headlines tell them, without an article: "Tarn governor says ...", "... - Tarn Mayor".
 */
final class HeadlineRoles {

  private HeadlineRoles() {}

  /**
   * Whether the role begins a sentence and speaks, or ends one behind a dash.
   *
   * @param names found in the report; behind somebody's name it is that person's role
   * @param start of its first word, of what or where it is: a bare "Governor" may be any
   * @param head the word that names the role
   * @param end behind its last word
   */
  static boolean isOne(Words words, List<Sighting> names, int start, int head, int end) {
    if (start == head || !words.get(start).isCapitalised()) {
      return false;
    }
    boolean somebodys =
        names.stream().anyMatch(s -> s.kind == ActorKind.PERSON && s.overlaps(start, head));
    if (somebodys) {
      return false;
    }
    if (start == words.sentenceStart(head)) {
      return words.sameSentence(end, head) && Phrases.isSpeech(words.get(end));
    }
    return end == words.sentenceEnd(head) && words.is(start - 1, "-", "–", "—");
  }
}
