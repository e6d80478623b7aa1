package org.accord.grounding.quantity.count;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.grounding.amount.AmountReader;
import org.accord.grounding.number.Numerals;
import org.accord.grounding.number.Word;
import org.accord.text.BaseForms;
import org.jspecify.annotations.Nullable;

/**
 * The word that says what a number counts.
 *
 * @param at index of the word
 * @param fate what it says
 * @param undergone whether it is told of the counted themselves, not of what they do to others or
 *     of something near them
 * @param adjacent whether nothing but small words stands between
 */
public record Predicate(int at, Lexicon.Fate fate, boolean undergone, boolean adjacent) {

  private static final Pattern NOT = Pattern.compile("not|never|\\p{L}+n't");

  private static final Set<String> WHERETO =
      Set.of("from", "in", "at", "into", "to", "across", "aboard");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'re");

  private static final Set<String> NO_MAIN_VERB_AFTER =
      Set.of("who", "which", "that", "when", "while", "but", "as", "after", "and");

  private static final Set<String> NOT_ACROSS =
      Set.of("but", "while", "that", "which", "including", "among");

  private static final Set<String> END_OF_REACH =
      Set.of("but", "while", "after", "when", "where", "as", "because", "if");

  private static final Set<String> ANOTHER_CLAUSE =
      Set.of("where", "which", "who", "when", "while", "but", ";", ":", "because");

  private static final Set<String> COPULAS =
      Set.of(
          "remain",
          "remains",
          "remained",
          "stay",
          "stayed",
          "became",
          "become",
          "got",
          "get",
          "feared",
          "reported");

  private static final int AFTER = 16;
  private static final int BEFORE = 7;
  private static final int REACH = 12;
  private static final int MAIN = 8;

  private static final Lexicon.Fate LET_GO =
      new Lexicon.Fate("let go", "freed", null, Lexicon.Way.PATIENT);
  private static final Lexicon.Fate LEAD = new Lexicon.Fate("lead", "lead", null, Lexicon.Way.NOUN);
  private static final Lexicon.Fate LEFT_BEHIND =
      new Lexicon.Fate("leave", "remaining", null, Lexicon.Way.PATIENT);

  /** Whether the words around say that the counted were let go: "let 21 go", "set ten men free". */
  static boolean isLetGo(List<Word> words, int start, int end) {
    return start > 0
        && end < words.size()
        && words.get(start - 1).lower().matches("let|lets|letting|set|sets|setting")
        && words.get(end).lower().matches("go|free");
  }

  /** The word after "aged between 12 and 17", which tells nothing of what befell them. */
  private static int pastAge(List<Word> words, int end) {
    int at = end < words.size() && words.get(end).is(",") ? end + 1 : end;
    if (at >= words.size() || !words.get(at).is("aged")) {
      return end;
    }
    for (at++; at < words.size(); at++) {
      Word word = words.get(at);
      boolean age =
          Counting.isNumber(word)
              || word.lower().matches("between|from|and|to|or|-|–|under|over|about|months|years");
      if (!age) {
        break;
      }
    }
    return at < words.size() && words.get(at).is(",") ? at + 1 : at;
  }

  /** The word that governs the words from {@code start} to {@code end}, null if none does. */
  static @Nullable Predicate of(List<Word> words, int start, int end, @Nullable NounPhrase phrase) {
    if (isLetGo(words, start, end)) {
      return new Predicate(start - 1, LET_GO, true, true);
    }
    boolean agent = start > 0 && words.get(start - 1).is("by");
    if (agent && start > 1 && words.get(start - 2).lower().matches("ahead|leads?|led|leading")) {
      return new Predicate(start - 2, LEAD, false, true);
    }
    Predicate before = agent ? null : before(words, start);
    boolean complement = start > 0 && words.get(start - 1).is("of");
    if (complement && before != null && before.adjacent()) {
      return before;
    }
    Predicate after = after(words, pastAge(words, end));
    Predicate inside = phrase == null ? null : inside(words, phrase);
    if (inside != null
        && inside.fate().unit() != null
        && (after == null || after.fate().unit() == null)) {
      return inside;
    }
    if (after != null && after.undergone() && after.adjacent()) {
      return after;
    }
    if (before != null && before.adjacent()) {
      return before;
    }
    if (after != null && after.undergone()) {
      return after;
    }
    if (inside != null) {
      return inside;
    }
    return before != null ? before : after;
  }

  /** "were killed", "trapped in", "dead", "who had fled", across an "including two children". */
  private static @Nullable Predicate after(List<Word> words, int end) {
    boolean passive = false;
    boolean auxiliary = false;
    boolean adjacent = true;
    boolean inPhrase = false;
    for (int i = end; i < Math.min(words.size(), end + AFTER); i++) {
      Word word = words.get(i);
      if (!word.isWord()) {
        if (word.lower().matches("[;:”\"(.]")) {
          return null;
        }
        adjacent = false;
        auxiliary = false;
        inPhrase = true;
        continue;
      }
      if (i > end && endsReach(words, i)) {
        return null;
      }
      if (NOT.matcher(word.lower()).matches()) {
        return null;
      }
      if (Lexicon.is(word, "auxiliary") || isCopula(words, i)) {
        passive = isBe(word) || isCopula(words, i) || passive;
        auxiliary = true;
        inPhrase = false;
        continue;
      }
      Lexicon.Fate fate = Lexicon.fate(words, i);
      if (fate != null
          && fate.way() != Lexicon.Way.NOUN
          && (!inPhrase || passive || isMainVerb(words, i, fate))) {
        boolean active =
            fate.way() == Lexicon.Way.PATIENT && !passive && (auxiliary || isActive(words, i));
        if (adjacent || passive || inPhrase || fate.way() == Lexicon.Way.SELF) {
          Predicate main = auxiliary || "dead".equals(fate.unit()) ? null : main(words, i + 1);
          return main != null
              ? main
              : new Predicate(i, fate, !active, adjacent && !inPhrase && !active);
        }
      }
      if (Lexicon.is(word, "preposition") || Lexicon.is(word, "determiner")) {
        inPhrase = !word.is("to");
        auxiliary = false;
        continue;
      }
      if (word.is("and")) {
        adjacent = false;
        continue;
      }
      if (Lexicon.isFunctionWord(word) || Lexicon.isTransparent(word)) {
        passive |= Lexicon.isTransparent(word) && word.lower().endsWith("ed");
        continue;
      }
      if (passive && auxiliary && word.lower().endsWith("ed")) {
        Lexicon.Fate plain =
            new Lexicon.Fate(word.lower(), word.lower(), null, Lexicon.Way.PATIENT);
        return new Predicate(i, plain, true, adjacent);
      }
      if (auxiliary) {
        return null;
      }
      adjacent = false;
    }
    return null;
  }

  /** "four men arrested on Tuesday had been released": the verb after the participle. */
  private static @Nullable Predicate main(List<Word> words, int from) {
    boolean passive = false;
    for (int i = from; i < Math.min(words.size(), from + MAIN); i++) {
      Word word = words.get(i);
      if (!word.isWord() || NO_MAIN_VERB_AFTER.contains(word.lower())) {
        return null;
      }
      Lexicon.Fate fate = Lexicon.fate(words, i);
      if (passive && fate != null && fate.way() == Lexicon.Way.PATIENT) {
        return new Predicate(i, fate, true, true);
      }
      passive = isBe(word) || (passive && (Lexicon.isTransparent(word) || word.is("now")));
    }
    return null;
  }

  private static boolean endsReach(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.is("as") && at > 0 && Lexicon.isTransparent(words.get(at - 1))) {
      return false;
    }
    return END_OF_REACH.contains(word.lower()) || word.is("and") && startsAmount(words, at + 1);
  }

  /** A past form that follows a noun and so is no adjective: "people from Turkey gathered". */
  private static boolean isMainVerb(List<Word> words, int at, Lexicon.Fate fate) {
    if (at == 0) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean afterNoun = before.isWord() && !Lexicon.isFunctionWord(before);
    boolean afterClosing = !before.isWord();
    boolean past = !words.get(at).lower().endsWith("ing") && !words.get(at).lower().endsWith("s");
    boolean noParticiple = fate.way() == Lexicon.Way.SELF || !words.get(at).lower().endsWith("ed");
    return past && (afterNoun || afterClosing && noParticiple) || before.is("who");
  }

  /** "remain trapped", "left stranded". */
  private static boolean isCopula(List<Word> words, int at) {
    String word = words.get(at).lower();
    if (COPULAS.contains(word)) {
      return true;
    }
    if (!word.equals("left") || at + 1 >= words.size()) {
      return false;
    }
    Lexicon.Fate next = Lexicon.fate(words.get(at + 1));
    return next != null
        && (next.way() == Lexicon.Way.STATE || words.get(at + 1).lower().endsWith("ed"));
  }

  private static boolean isBe(Word word) {
    return BE.contains(word.lower());
  }

  /** A verb with an object after it: "20 rebels killed a guard". */
  private static boolean isActive(List<Word> words, int at) {
    if (words.get(at).lower().endsWith("ing")) {
      return true;
    }
    if (at + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(at + 1);
    return Lexicon.is(next, "determiner")
        || Lexicon.is(next, "pronoun")
        || next.isDigits()
        || Numerals.isNumberWord(next.lower())
        || next.isCapitalised()
        || Lexicon.noun(next) != null;
  }

  /** "killing 12", "the evacuation of thousands", "sanctions on 20 vessels". */
  private static @Nullable Predicate before(List<Word> words, int start) {
    boolean adjacent = true;
    boolean preposition = false;
    for (int i = start - 1; i >= Math.max(0, start - BEFORE); i--) {
      Word word = words.get(i);
      if (!word.isWord()) {
        return null;
      }
      if (NOT_ACROSS.contains(word.lower())) {
        return null;
      }
      if (Lexicon.is(word, "preposition")) {
        boolean particle =
            !preposition && i > 0 && Lexicon.fate(words, i - 1) != Lexicon.fate(words.get(i - 1));
        preposition |= !particle;
        if (word.is("by") || word.is("with") || word.is("after")) {
          return null;
        }
        continue;
      }
      Lexicon.Fate fate = Lexicon.fate(words, i);
      if (fate != null && fate.way() != Lexicon.Way.STATE) {
        boolean noun = fate.way() == Lexicon.Way.NOUN || preposition && isOwnNoun(words, i);
        if (noun == preposition || noun && adjacent) {
          if (fate.base().equals("leave")) {
            return new Predicate(i, LEFT_BEHIND, true, adjacent);
          }
          boolean self = fate.way() == Lexicon.Way.SELF;
          return new Predicate(i, fate, !self, adjacent && !self);
        }
      }
      if (fate != null
          && fate.way() == Lexicon.Way.PATIENT
          && WHERETO.contains(words.get(start - 1).lower())
          && !words.get(i).lower().equals(fate.base())
          && !(i > 0 && Lexicon.is(words.get(i - 1), "determiner"))) {
        return new Predicate(i, fate, false, false);
      }
      if (!Lexicon.isFunctionWord(word)) {
        adjacent = false;
      }
    }
    return null;
  }

  /** A verb that is also its own noun: "sanctions on", "the arrest of". */
  private static boolean isOwnNoun(List<Word> words, int at) {
    String lower = words.get(at).lower();
    boolean named =
        at > 0
            && at + 1 < words.size()
            && Lexicon.is(words.get(at - 1), "determiner")
            && words.get(at + 1).is("of");
    return named || lower.endsWith("s") && BaseForms.of(lower).size() > 1;
  }

  /** "trapped civilians", "injured people". */
  private static @Nullable Predicate inside(List<Word> words, NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
      Word word = words.get(i);
      Lexicon.Fate fate = Lexicon.fate(word);
      boolean participle =
          !word.lower().endsWith("ing") || fate != null && fate.way() == Lexicon.Way.STATE;
      if (fate != null
          && fate.way() != Lexicon.Way.NOUN
          && participle
          && !word.lower().equals(fate.base())) {
        return new Predicate(i, fate, true, true);
      }
      if (fate != null && fate.way() == Lexicon.Way.STATE) {
        return new Predicate(i, fate, true, true);
      }
    }
    return null;
  }

  /** The nearest such word of the clause; it says what the count is about, no more. */
  static @Nullable Predicate near(List<Word> words, int start, int end) {
    for (int distance = 1; distance < REACH; distance++) {
      Predicate before = about(words, start - distance, start - distance + 1, start);
      if (before != null) {
        return before;
      }
      int after = end + distance / 2 - 1;
      Predicate behind = distance % 2 == 1 ? null : about(words, after, end, after);
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }

  /** The word there, if it may say what is counted and no other clause begins on the way to it. */
  private static @Nullable Predicate about(List<Word> words, int at, int from, int to) {
    if (at < 0 || at >= words.size()) {
      return null;
    }
    for (int i = from; i < to; i++) {
      if (ANOTHER_CLAUSE.contains(words.get(i).lower())) {
        return null;
      }
    }
    Lexicon.Fate fate = Lexicon.fate(words, at);
    if (fate == null || fate.unit() != null || fate.way() == Lexicon.Way.STATE) {
      return null;
    }
    String lower = words.get(at).lower();
    boolean verbal = fate.way() == Lexicon.Way.NOUN || !lower.equals(fate.base());
    boolean adjective =
        at > 0 && Lexicon.is(words.get(at - 1), "determiner") && lower.endsWith("ed");
    boolean thing = Lexicon.noun(words.get(at)) != null || lower.equals("ships");
    return verbal && !adjective && !thing ? new Predicate(at, fate, false, false) : null;
  }

  private static boolean startsAmount(List<Word> words, int at) {
    return at < words.size() && new AmountReader(words).at(at) != null;
  }
}
