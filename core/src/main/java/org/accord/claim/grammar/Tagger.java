package org.accord.claim.grammar;

import static org.accord.claim.grammar.Lexicon.isAdjective;
import static org.accord.claim.grammar.Lexicon.isAdverb;
import static org.accord.claim.grammar.Lexicon.isAuxiliary;
import static org.accord.claim.grammar.Lexicon.isContent;
import static org.accord.claim.grammar.Lexicon.isDeterminer;
import static org.accord.claim.grammar.Lexicon.isPlural;
import static org.accord.claim.grammar.Lexicon.isPreposition;
import static org.accord.claim.grammar.Lexicon.isPronoun;

import java.util.List;

/**
 * Tells whether a word that may be a noun or a verb ("attack", "protests", "bombing") is one or the
 * other, by its neighbours.
 */
public final class Tagger {

  /** What a word is taken for. */
  public enum Part {
    VERB,
    NOUN,
    /** A participle before its noun: "the seized ship". */
    MODIFIER
  }

  private static final List<String> DEMANDS =
      List.of("demand", "insist", "ask", "request", "urge", "order", "recommend", "propose");

  private final SentenceWords words;

  public Tagger(SentenceWords words) {
    this.words = words;
  }

  public Part of(int index, String base) {
    Word word = words.at(index);
    Word before = words.at(beforeAdverbs(index));
    Word left = words.at(index - 1);
    Word right = words.at(index + 1);
    if (word.endsIn("ing") && !base.endsWith("ing")) {
      return isNameBefore(index) && !isObject(right) ? Part.NOUN : ofIng(before, left, right);
    }
    if (word.endsIn("ing") && left.lower().equals(",") && opensParticiple(right)) {
      return Part.VERB;
    }
    if (!word.lower().equals(base) && !isSForm(word, base)) {
      return ofPast(before, left, right);
    }
    if (before.lower().equals("to")
        || isAuxiliary(before) && !Lexicon.BE.contains(before.lower())) {
      return before.lower().equals("to") && isNounAfterTo(index) ? Part.NOUN : Part.VERB;
    }
    if (isPronoun(left) || Lexicon.NEGATIONS.contains(left.lower())) {
      return Part.VERB;
    }
    if (isObject(right) && (isRelative(index - 1) || isDemanded(index))) {
      return Part.VERB;
    }
    if (isDeterminer(left) || isAdjective(left) || isPreposition(left)) {
      return Part.NOUN;
    }
    return isSForm(word, base) ? ofSForm(left, right) : ofBase(left, right);
  }

  /** "a party that backs X": a pronoun, where a noun stands before it. */
  private boolean isRelative(int index) {
    Word before = words.at(index - 1);
    return words.at(index).lower().equals("that")
        && isContent(before)
        && !isAdverb(before)
        && !before.isA("say")
        && !before.endsIn("ed");
  }

  /** "demanded that the government free ten men": a subject between "that" and the word. */
  private boolean isDemanded(int index) {
    for (int i = index - 1; i >= Math.max(1, index - 6); i--) {
      if (words.at(i).lower().equals("that")) {
        Word governor = words.at(i - 1);
        return i < index - 1 && DEMANDS.stream().anyMatch(governor::isA);
      }
      if (words.at(i).isPunctuation() || isAuxiliary(words.at(i))) {
        return false;
      }
    }
    return false;
  }

  /** "the Kessel crossing": an article and a name. */
  private boolean isNameBefore(int index) {
    int i = index - 1;
    while (i >= 0 && isName(words.at(i))) {
      i--;
    }
    return i < index - 1 && i >= 0 && Lexicon.DEFINITE.contains(words.at(i).lower());
  }

  private static boolean isName(Word word) {
    return isContent(word)
        && (word.isCapitalised() || word.text().matches("(?:al|el|an|ad|as|ar)-\\p{Lu}.*"));
  }

  /** Whether it is written like a past participle. */
  public static boolean isParticiple(Word word) {
    return word.endsIn("ed") || PastForms.isPast(word);
  }

  private static Part ofIng(Word before, Word left, Word right) {
    if (Lexicon.BE.contains(before.lower())) {
      return Part.VERB;
    }
    boolean opened = isDeterminer(left) || isAdjective(left);
    if (opened && (right.lower().equals("of") || !isObject(right))) {
      return Part.NOUN;
    }
    return opened && isContent(right) ? Part.MODIFIER : Part.VERB;
  }

  /** ", killing at least four": a participle, though the table knows the noun. */
  private static boolean opensParticiple(Word right) {
    return isObject(right)
        || right.lower().equals("at")
        || right.lower().equals("more")
        || right.lower().equals("up")
        || right.lower().equals("dozens")
        || right.lower().equals("hundreds")
        || right.lower().equals("civilians")
        || right.lower().equals("people");
  }

  private static Part ofPast(Word before, Word left, Word right) {
    if (isAuxiliary(before)) {
      return Part.VERB;
    }
    if (left.lower().equals("the") && !isContent(right)) {
      return Part.NOUN;
    }
    boolean premodifies =
        (isDeterminer(left) || isAdjective(left) || isPreposition(left)) && isContent(right);
    return premodifies && !isAdverb(right) ? Part.MODIFIER : Part.VERB;
  }

  private static Part ofSForm(Word left, Word right) {
    boolean aside = left.lower().equals(",") || left.lower().equals(")");
    if (aside && isObject(right) && !right.lower().equals("that") && !right.lower().equals("who")) {
      return Part.VERB;
    }
    if (!isContent(left) || isPlural(left) && !left.isCapitalised()) {
      return Part.NOUN;
    }
    return isObject(right) || left.isCapitalised() && isContent(right) ? Part.VERB : Part.NOUN;
  }

  private static Part ofBase(Word left, Word right) {
    if (left.isPunctuation() || Lexicon.CONJUNCTIONS.contains(left.lower())) {
      return isObject(right) ? Part.VERB : Part.NOUN;
    }
    return isPlural(left) && isContent(left) && !right.isPunctuation() ? Part.VERB : Part.NOUN;
  }

  /** "in response to attacks", "led to protests": a noun, where nothing could be its object. */
  private boolean isNounAfterTo(int index) {
    Word governor = words.at(beforeAdverbs(index) - 1);
    return isPlural(words.at(index))
        || governor.isA("response")
        || governor.isA("lead")
        || governor.isA("according")
        || governor.isA("key");
  }

  private int beforeAdverbs(int index) {
    int i = index - 1;
    while (i >= 0 && (isAdverb(words.at(i)) || Lexicon.NEGATIONS.contains(words.at(i).lower()))) {
      i--;
    }
    return i;
  }

  private static boolean isObject(Word word) {
    return isDeterminer(word)
        || isPronoun(word)
        || word.lower().equals("to")
        || word.isCapitalised() && isContent(word);
  }

  private static boolean isSForm(Word word, String base) {
    String w = word.lower();
    return w.equals(base + "s")
        || w.equals(base + "es")
        || base.endsWith("y") && w.equals(base.substring(0, base.length() - 1) + "ies");
  }
}
