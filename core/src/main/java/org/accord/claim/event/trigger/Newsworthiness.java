package org.accord.claim.event.trigger;

import java.util.Optional;
import java.util.Set;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PhraseTable;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Tagger;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.text.RuleTable;

/** Whether a noun tells an event or is a mere mention of one told before ("under the deal"). */
public final class Newsworthiness {

  private static final int REACH = 6;
  private static final Set<String> NEW =
      Set.of(
          "a", "an", "another", "any", "no", "more", "further", "fresh", "new", "several", "some");

  private static final Set<String> BACKGROUND =
      Set.of("under", "during", "despite", "amid", "throughout");
  private static final Set<String> PARTS =
      Set.of("day", "week", "month", "hour", "part", "heart", "terms", "guarantor");
  private static final Set<String> KEEPING =
      Set.of("save", "salvage", "preserve", "honour", "honor", "respect", "uphold");

  private static final Set<String> PARTIES = Set.of("between", "with", "among");

  private final PhraseTable<String> supports = new PhraseTable<>();

  public Newsworthiness() {
    for (RuleTable.Row row : RuleTable.load(Newsworthiness.class, "support-verbs.tsv").rows()) {
      row.list("words").forEach(w -> supports.put(w, w));
    }
  }

  /** Whether the noun is told as news, with the verb that carries it or without. */
  public boolean isNews(SentenceWords words, Trigger noun, Optional<VerbGroup> carrier) {
    if (noun.news() == Trigger.News.TURN) {
      return false;
    }
    if (noun.news() == Trigger.News.ALWAYS || carrier.isPresent()) {
      return true;
    }
    int i = noun.from() - 1;
    while (i >= noun.from() - 4
        && Lexicon.isContent(words.at(i))
        && !NEW.contains(words.at(i).lower())) {
      i--;
    }
    String opener = words.at(i).lower();
    if (NEW.contains(opener)) {
      return !isBackground(words, i - 1);
    }
    boolean bare = !Lexicon.DEFINITE.contains(opener) && !opener.startsWith("'");
    return bare && PARTIES.contains(words.at(noun.to()).lower());
  }

  /** "the second day of a truce", "under an agreement", "to save a deal": what is there already. */
  private static boolean isBackground(SentenceWords words, int before) {
    Word word = words.at(before);
    return BACKGROUND.contains(word.lower())
        || KEEPING.stream().anyMatch(word::isA)
        || word.lower().equals("of") && PARTS.contains(words.at(before - 1).lower());
  }

  /** "reached a deal", "sanctions were imposed": the verb that carries the noun. */
  public Optional<VerbGroup> carrier(SentenceWords words, Clause clause, Trigger noun) {
    for (int i = noun.from() - 1; i >= Math.max(clause.start(), noun.from() - REACH); i--) {
      if (words.at(i).isPunctuation() && !words.at(i).lower().startsWith("'")) {
        break;
      }
      Optional<VerbGroup> left = verb(words, i, noun.from());
      if (left.isPresent()) {
        return left;
      }
    }
    int behind =
        words.at(noun.to()).lower().equals(",") && words.at(noun.to() + 1).endsIn("ed")
            ? noun.to() + 2
            : Math.min(clause.end(), noun.to() + REACH + 2);
    for (int i = noun.to(); i < behind; i++) {
      Optional<VerbGroup> right = verb(words, i, words.size());
      if (right.isPresent()) {
        return right.filter(v -> v.passive() || v.past() || v.infinitive());
      }
    }
    return Optional.empty();
  }

  private Optional<VerbGroup> verb(SentenceWords words, int index, int before) {
    return supports
        .longestAt(words, index)
        .filter(m -> m.to() <= before)
        .filter(
            m -> m.words().size() > 1 || new Tagger(words).of(index, m.base()) == Tagger.Part.VERB)
        .map(m -> VerbGroup.of(words, index, m.base()));
  }
}
