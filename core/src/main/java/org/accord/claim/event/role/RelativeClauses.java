package org.accord.claim.event.role;

import java.util.Set;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PastForms;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Word;

/** Where a relative clause that no comma closes gives way to the verb of its main clause. */
final class RelativeClauses {

  private static final Set<String> TELLING =
      Set.of("say", "claim", "believe", "think", "add", "warn", "deny", "tell", "hope", "fear");

  private RelativeClauses() {}

  /**
   * Whether the verb at {@code start} is that of the main clause: "the rebels who took the town
   * have left". The pronoun has had its own verb before, and nobody tells anything in between.
   */
  static boolean endBefore(SentenceWords words, Clause clause, int start) {
    Word left = words.at(start - 1);
    if (!clause.isRelative()
        || start >= clause.end()
        || Lexicon.isPreposition(words.at(clause.start() - 1))
        || Lexicon.CONJUNCTIONS.contains(left.lower())
        || Lexicon.isPronoun(left)
        || words.at(start).lower().equals("to")
        || words.at(start).endsIn("ing")) {
      return false;
    }
    int first = clause.start() + 1;
    while (first < start && Lexicon.isAdverb(words.at(first))) {
      first++;
    }
    if (first >= start || !isVerb(words.at(first))) {
      return false;
    }
    for (int i = clause.start(); i < start; i++) {
      Word word = words.at(i);
      if (TELLING.stream().anyMatch(word::isA) || word.isPunctuation()) {
        return false;
      }
    }
    return !isGroup(words, first, start);
  }

  private static boolean isVerb(Word word) {
    return Lexicon.isAuxiliary(word) || PastForms.isPast(word) || word.endsIn("ed");
  }

  /** "who have not been seen": auxiliaries and adverbs alone between the two. */
  private static boolean isGroup(SentenceWords words, int first, int start) {
    for (int i = first; i < start; i++) {
      if (!Lexicon.isAuxiliary(words.at(i)) && !Lexicon.isAdverb(words.at(i))) {
        return false;
      }
    }
    return true;
  }
}
