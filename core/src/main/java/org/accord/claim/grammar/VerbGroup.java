package org.accord.claim.grammar;

/**
 * A verb with its auxiliaries: "had not been seen".
 *
 * @param start index of its first word
 * @param passive whether the subject undergoes the act
 * @param progressive whether it is going on ("is seizing", "is being seized")
 * @param perfect whether it has a form of "have"
 * @param modal will, must ... in lower case, empty for none
 * @param infinitive whether "to" stands before it
 * @param past whether the verb itself is a past form or participle
 * @param hasBe whether a form of "be" stands in it
 * @param bare whether the verb ends in "ing" and no form of "be" carries it
 */
public record VerbGroup(
    int start,
    int verb,
    boolean passive,
    boolean progressive,
    boolean perfect,
    String modal,
    boolean infinitive,
    boolean negated,
    boolean past,
    boolean hasBe,
    boolean bare) {

  /** Reads the group leftwards from its verb. */
  public static VerbGroup of(SentenceWords words, int verb, String base) {
    Word word = words.at(verb);
    boolean ing = word.endsIn("ing") && !base.endsWith("ing");
    boolean past = word.isPast(base);
    boolean be = false;
    boolean have = false;
    boolean to = false;
    boolean not = false;
    boolean being = false;
    String modal = "";
    int start = verb;
    for (int i = verb - 1; i >= 0; i--) {
      Word w = words.at(i);
      String lower = w.lower();
      if (Lexicon.NEGATIONS.contains(lower)) {
        not = true;
      } else if (lower.equals("to")) {
        to = true;
        start = i;
        break;
      } else if (Lexicon.BE.contains(lower) || lower.equals("get") || lower.equals("got")) {
        be = true;
        being |= lower.equals("being");
      } else if (Lexicon.HAVE.contains(lower)) {
        have = true;
      } else if (Lexicon.MODALS.contains(lower)) {
        modal = lower;
      } else if (!Lexicon.isAdverb(w) && !Lexicon.DO.contains(lower)) {
        break;
      }
      if (!Lexicon.isAdverb(w)) {
        start = i;
      }
    }
    past |= be && !ing && word.lower().equals(base);
    boolean reduced = past && !be && words.at(verb + 1).lower().equals("by");
    return new VerbGroup(
        start,
        verb,
        past && be || reduced,
        ing && be || being,
        have,
        modal,
        to,
        not,
        past,
        be,
        ing && !be);
  }

  /** Whether it tells a tense of its own. */
  public boolean isFinite() {
    return !infinitive;
  }
}
