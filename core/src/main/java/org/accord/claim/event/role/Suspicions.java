package org.accord.claim.event.role;

import java.util.List;
import java.util.Set;
import org.accord.claim.event.told.Filler;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.WordGroups;

/** Whom a pronoun behind a suspicion means: "seized a ship under suspicions that it had arms". */
record Suspicions(WordGroups groups, SentenceWords words, Fillers fillers) {

  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");

  /** Who is named before the preposition; empty where no suspicion is told by the clause. */
  List<Filler> suspected(Clause own, int start) {
    int noun = own.start() - 1;
    boolean told =
        own.opener().equals("that")
            && start > own.start() + 1
            && PRONOUNS.contains(words.at(own.start() + 1).lower())
            && noun > 1
            && groups.holds("suspicion", words, noun)
            && Lexicon.isPreposition(words.at(noun - 1));
    return told ? fillers.nearestBefore(0, noun - 1, Filler::solid) : List.of();
  }
}
