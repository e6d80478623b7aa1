package org.accord.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into noun phrases by its small words: a phrase runs from a determiner, number,
 * adjective or noun to the last noun before a verb, a preposition or a mark.
 */
public final class NounPhrases {

  private static final Set<String> NEVER_IN =
      Set.of("there", "here", "not", "n't", "that", "which", "who", "whom", "where", "when", "if");

  private final SentenceWords words;
  private final Set<Integer> verbs;
  private final List<NounPhrase> found = new ArrayList<>();

  private NounPhrases(SentenceWords words, Set<Integer> verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * In order, none overlapping another; none of a headline, whose capitals hide what is a name.
   *
   * @param verbs indexes of words known to be verbs
   */
  public static List<NounPhrase> of(SentenceWords words, Set<Integer> verbs) {
    if (words.isHeadline()) {
      return List.of();
    }
    NounPhrases phrases = new NounPhrases(words, verbs);
    int i = 0;
    while (i < words.size()) {
      i = phrases.from(i);
    }
    return List.copyOf(phrases.found);
  }

  private int from(int start) {
    Word first = words.at(start);
    if (Lexicon.isPronoun(first) && !isPossessive(start)) {
      found.add(new NounPhrase(start, start + 1, start));
      return start + 1;
    }
    int i = start;
    int head = -1;
    while (i < words.size() && stands(start, i)) {
      if (Lexicon.isContent(words.at(i)) && !words.at(i).lower().startsWith("'")) {
        head = i;
      }
      i++;
    }
    if (head < 0) {
      return Math.max(i, start + 1);
    }
    int end = head + 1;
    if (words.at(end).lower().equals("of") && isMeasure(head)) {
      return measured(start, end + 1);
    }
    found.add(new NounPhrase(start, end, head));
    return Math.max(i, end);
  }

  /** "hundreds of people", "a convoy of buses": what is measured carries the phrase. */
  private int measured(int start, int next) {
    int before = found.size();
    int end = next < words.size() ? from(next) : next;
    if (found.size() > before) {
      NounPhrase inner = found.remove(before);
      found.add(new NounPhrase(start, inner.to(), inner.head()));
    }
    return end;
  }

  private boolean isMeasure(int head) {
    return words.at(head).isOne(Lexicon.MEASURES);
  }

  private boolean isPossessive(int i) {
    return Set.of("his", "her", "its", "their", "our", "my").contains(words.at(i).lower())
        && Lexicon.isContent(words.at(i + 1));
  }

  private boolean stands(int start, int i) {
    Word word = words.at(i);
    String lower = word.lower();
    if (lower.equals("'s") || lower.equals("'")) {
      return i > start && Lexicon.isContent(words.at(i + 1));
    }
    if (verbs.contains(i)
        || word.isPunctuation()
        || NEVER_IN.contains(lower)
        || Lexicon.isAuxiliary(word)) {
      return false;
    }
    if (Lexicon.isDeterminer(word)) {
      return i == start
          || Lexicon.isDeterminer(words.at(i - 1))
          || words.at(i - 1).isOne(Lexicon.MEASURES)
          || isPossessiveMark(i - 1);
    }
    if (lower.equals("than") && words.at(i - 1).lower().equals("more") && i > start) {
      return true;
    }
    if (Lexicon.isPreposition(word)
        || Lexicon.isPronoun(word)
        || Lexicon.CONJUNCTIONS.contains(lower)
        || Lexicon.NEGATIONS.contains(lower)) {
      return false;
    }
    if (Lexicon.isAdverb(word) && !Lexicon.isContent(words.at(i + 1))) {
      return false;
    }
    return i == start ? !startsVerb(i) : !isVerb(i);
  }

  private boolean isPossessiveMark(int i) {
    return words.at(i).lower().startsWith("'");
  }

  /** Whether a phrase cannot begin here: "leaving the town", "blamed each other". */
  private boolean startsVerb(int i) {
    Word word = words.at(i);
    Word right = words.at(i + 1);
    boolean opensObject =
        Lexicon.isDeterminer(right) || Lexicon.isPronoun(right) || Lexicon.isPreposition(right);
    boolean shaped =
        word.endsIn("ing") || word.endsIn("ed") || PastForms.isPast(word) && !word.isCapitalised();
    return shaped && (opensObject || right.isPunctuation() || Lexicon.isAdverb(right));
  }

  /** Whether the word after a noun or adjective is the verb of what stands before it. */
  private boolean isVerb(int i) {
    Word word = words.at(i);
    Word left = words.at(i - 1);
    Word right = words.at(i + 1);
    boolean afterNoun =
        !Lexicon.isDeterminer(left) && !Lexicon.isAdjective(left) && !left.endsIn("ed");
    if (!afterNoun || word.isCapitalised() && left.isCapitalised()) {
      return false;
    }
    if (word.endsIn("ed") || PastForms.isPast(word)) {
      return !isPossessiveMark(i - 1);
    }
    boolean opensObject =
        Lexicon.isDeterminer(right)
            || Lexicon.isPronoun(right)
            || right.lower().equals("that")
            || right.lower().equals("to");
    if (word.endsIn("ing")) {
      return opensObject || Lexicon.isPreposition(right) || right.isCapitalised();
    }
    if (Lexicon.isPlural(left) && !word.endsIn("s") && !isPossessiveMark(i - 1)) {
      return opensObject && !word.isCapitalised();
    }
    return word.endsIn("s") && !word.endsIn("ss") && opensObject && !Lexicon.isPlural(left);
  }
}
