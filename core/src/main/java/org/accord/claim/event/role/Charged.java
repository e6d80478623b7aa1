package org.accord.claim.event.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.claim.event.told.Filler;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PastForms;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.claim.grammar.WordGroups;

/**
 * Who does the act of a charge: "accused Norland of shelling", "a man suspected of killing",
 * "arrested on suspicion of stealing". Not whoever makes the charge. And who does what something
 * else is done by means of: "broke the ban by carrying arms".
 */
final class Charged {

  private static final int REACH = 10;
  private static final Set<String> OF_SOMEBODY = Set.of("of", "for", "from", "with");
  private static final Set<String> MEANS = Set.of("by", "without");

  private final WordGroups groups;
  private final SentenceWords words;
  private final List<Clause> clauses;
  private final Fillers fillers;
  private final Subjects subjects;
  private final Pronouns pronouns;

  Charged(
      WordGroups groups,
      SentenceWords words,
      List<Clause> clauses,
      Fillers fillers,
      Subjects subjects,
      Pronouns pronouns) {
    this.groups = groups;
    this.words = words;
    this.clauses = clauses;
    this.fillers = fillers;
    this.subjects = subjects;
    this.pronouns = pronouns;
  }

  /** Of the act whose verb begins at {@code start}; empty where no preposition governs it. */
  Optional<List<Filler>> of(int start) {
    int preposition = Lexicon.beforeAdverbs(words, start - 1);
    String word = words.at(preposition).lower();
    if (MEANS.contains(word) && words.at(start).endsIn("ing")) {
      return governing(preposition);
    }
    return OF_SOMEBODY.contains(word) ? charged(preposition) : Optional.empty();
  }

  private Optional<List<Filler>> charged(int preposition) {
    for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
      Word word = words.at(i);
      boolean suspicion = i == preposition - 1 && groups.holds("suspicion", words, i);
      if (suspicion || groups.holds("charging", words, i)) {
        return Optional.of(suspicion ? suspected(i) : at(i, preposition))
            .filter(found -> !found.isEmpty());
      }
      if (word.isPunctuation() && !word.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Filler> suspected(int noun) {
    int clause = Clause.indexOf(clauses, noun);
    return fillers.nearestBefore(clauses.get(clause).start(), noun, Filler::solid);
  }

  private List<Filler> at(int charge, int end) {
    int clause = Clause.indexOf(clauses, charge);
    List<Filler> between = fillers.firstAfter(charge + 1, end, Lexicon.PREPOSITIONS, Filler::solid);
    if (!between.isEmpty()) {
      return between;
    }
    VerbGroup group = group(charge);
    if (pronouns.isOpen(charge + 1)) {
      return pronouns.meant(charge + 1, subjects.of(clause, group.start()));
    }
    if (group.hasBe()) {
      return subjects.of(clause, group.start());
    }
    if (words.at(group.start() - 1).lower().equals(",")) {
      int from = clauses.get(Math.max(0, clause - 1)).start();
      return fillers.nearestBefore(from, group.start() - 1, Filler::solid);
    }
    boolean nothingBetween = Lexicon.beforeAdverbs(words, end - 1) == charge;
    return group.past() && nothingBetween
        ? subjects.ofParticiple(clause, group.start())
        : List.of();
  }

  /** Who does what it is done by means of. */
  private Optional<List<Filler>> governing(int preposition) {
    int clause = Clause.indexOf(clauses, preposition);
    for (int i = preposition - 1; i >= clauses.get(clause).start(); i--) {
      Word word = words.at(i);
      if (word.isPunctuation()) {
        return Optional.empty();
      }
      if (word.endsIn("ing")
          && Lexicon.isPreposition(words.at(Lexicon.beforeAdverbs(words, i - 1)))) {
        Optional<List<Filler>> same = of(i);
        return same.isPresent()
            ? same
            : Optional.of(subjects.ofParticiple(clause, group(i).start()));
      }
      if (!fillers.isInside(i) && !Lexicon.isAdverb(word) && isFinite(i)) {
        VerbGroup group = group(i);
        return group.passive()
            ? Optional.empty()
            : Optional.of(subjects.of(clause, group.start())).filter(found -> !found.isEmpty());
      }
    }
    return Optional.empty();
  }

  private boolean isFinite(int index) {
    Word word = words.at(index);
    Word before = words.at(index - 1);
    return (PastForms.isPast(word) || word.endsIn("ed"))
        && !Lexicon.isDeterminer(before)
        && !Lexicon.isPreposition(before);
  }

  private VerbGroup group(int verb) {
    Word word = words.at(verb);
    String base = word.bases().stream().filter(word::isPast).findFirst().orElse(word.lower());
    return VerbGroup.of(words, verb, base);
  }
}
