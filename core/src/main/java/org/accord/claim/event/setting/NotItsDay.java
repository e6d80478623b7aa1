package org.accord.claim.event.setting;

import java.util.Set;
import java.util.stream.Stream;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PastForms;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Quotation;
import org.jspecify.annotations.Nullable;

/** Tells days that a sentence tells of something beside the act: of the saying, of another noun. */
final class NotItsDay {

  private static final Set<String> SAID = Set.of("said", "says", "told", "reported", "announced");
  private static final Set<String> BESIDE_SAID =
      Set.of(
          "in", "a", "the", "statement", "on", "late", "early", "reporters", "interview", "tweet");
  private static final Set<String> AT = Set.of("during", "on", "at", "in", "amid", "since");
  private static final Set<String> RELATIVE = Set.of("which", "who");
  private static final Set<String> LASTING =
      Set.of("remains", "remain", "is", "are", "stays", "stay");
  private static final Set<String> OF_A_DEED = Set.of("by", "for", "of");
  private static final int NEAR = 8;
  private static final int SAID_NEAR = 6;

  private NotItsDay() {}

  /** "They did not fire," he said on Friday; "they were shot, he said on Friday". */
  static boolean isOfTheSaying(
      SentenceWords words,
      int from,
      int to,
      @Nullable Attribution teller,
      Trigger trigger,
      @Nullable VerbGroup verb) {
    boolean done = !trigger.isSpeech() && !isState(words, trigger, verb);
    if (teller == null) {
      return done && from > trigger.to() && isSaidOn(words, from);
    }
    return (done || teller.quotation() == Quotation.DIRECT)
        && teller.content().stream().noneMatch(c -> c.overlaps(words.span(from, to)));
  }

  /** "remains in custody, officials said on Friday", "said on Friday that it was holding them". */
  private static boolean isState(SentenceWords words, Trigger trigger, @Nullable VerbGroup verb) {
    Word before = words.at(trigger.from() - 1);
    Word first = words.at(trigger.from());
    boolean lasts =
        Stream.of(before, first).anyMatch(w -> LASTING.contains(w.lower()))
            || first.lower().equals("being");
    return lasts
        || verb != null
            && verb.modal().isEmpty()
            && !verb.infinitive()
            && (verb.progressive() || !verb.past() && words.at(verb.verb()).endsIn("s"));
  }

  /** "said in a statement on Thursday". */
  private static boolean isSaidOn(SentenceWords words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - SAID_NEAR); i--) {
      String word = words.at(i).lower();
      if (SAID.contains(word)) {
        return true;
      }
      if (!BESIDE_SAID.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "denied it to a team which arrived three days ago": of what the relative clause tells. */
  static boolean isOfARelative(SentenceWords words, int from, Trigger trigger) {
    for (int i = from - 1; i > Math.max(trigger.to(), from - SAID_NEAR); i--) {
      Word word = words.at(i);
      if (word.isPunctuation()) {
        return false;
      }
      if (RELATIVE.contains(word.lower())) {
        Word verb = words.at(i + 1);
        return (PastForms.isPast(verb) || verb.endsIn("ed")) && !Lexicon.isAuxiliary(verb);
      }
    }
    return false;
  }

  /** "questioned the crew for carrying arms in October": of what somebody is said to have done. */
  static boolean isOfAGerund(SentenceWords words, int from, Trigger trigger) {
    for (int i = from - 1; i > trigger.to(); i--) {
      Word word = words.at(i);
      if (word.isPunctuation() || Lexicon.isAuxiliary(word)) {
        return false;
      }
      int before = Lexicon.isAdverb(words.at(i - 1)) ? i - 2 : i - 1;
      if (word.endsIn("ing")
          && before >= trigger.to()
          && OF_A_DEED.contains(words.at(before).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "images of an Oct. 19 meeting", "organisers of the New Year's Eve party": of that noun. */
  static boolean isOfANoun(SentenceWords words, int from, int to, Trigger trigger) {
    Word noun = words.at(to);
    Word left = words.at(from - 1);
    boolean before =
        Lexicon.isContent(noun)
            && !noun.isCapitalised()
            && !PastForms.isPast(noun)
            && (Lexicon.isDeterminer(left) || Lexicon.isAdjective(left) || Lexicon.isContent(left));
    if (!before || trigger.from() >= from && trigger.from() <= to + 2) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
      Word word = words.at(i);
      if (Lexicon.isPreposition(word)) {
        return !AT.contains(word.lower());
      }
      if (word.isPunctuation() && !word.lower().startsWith("'") && !word.lower().equals("-")
          || Lexicon.isAuxiliary(word)) {
        return false;
      }
    }
    return false;
  }
}
