package org.accord.claim.event.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PastForms;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Tagger;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.claim.grammar.WordGroups;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.EventType;

/** Finds the subject of a verb: beside it, in the clause before, or behind a relative pronoun. */
final class Subjects {

  private static final int BY_REACH = 9;

  /** "on the morning of Oct. 19". */
  private static final int DAY_WORDS = 7;

  private static final Set<String> SUBORDINATE =
      Set.of("when", "while", "because", "as", "since", "if", "although", "though");
  private static final Predicate<Filler> SOLID = Filler::solid;
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> INCLINED =
      Set.of(
          "ready",
          "likely",
          "unlikely",
          "due",
          "keen",
          "eager",
          "free",
          "poised",
          "set",
          "about",
          "afraid",
          "determined",
          "quick",
          "slow",
          "first",
          "last",
          "able",
          "unable");

  /** Nouns whose infinitive tells what their owner is to do. */
  private static final Set<String> OWN =
      Set.of(
          "attempt",
          "attempts",
          "bid",
          "effort",
          "efforts",
          "decision",
          "promise",
          "pledge",
          "vow",
          "threat",
          "threats",
          "refusal",
          "failure",
          "intention",
          "intent",
          "right",
          "chance",
          "ability",
          "readiness",
          "willingness",
          "offer",
          "commitment",
          "move",
          "plan",
          "plans");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "our", "its", "my");
  private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "i", "my");

  private final WordGroups groups;
  private final Told told;
  private final SentenceWords words;
  private final List<Clause> clauses;
  private final Fillers fillers;
  private final Suspicions suspicions;

  Subjects(
      WordGroups groups, Told told, SentenceWords words, List<Clause> clauses, Fillers fillers) {
    this.groups = groups;
    this.told = told;
    this.words = words;
    this.clauses = clauses;
    this.fillers = fillers;
    this.suspicions = new Suspicions(groups, words, fillers);
  }

  /**
   * Whom a participle that begins at {@code start} follows at once, as in "charges of ships sending
   * oil"; else the subject as of any verb.
   */
  List<Filler> ofParticiple(int clause, int start) {
    Optional<Filler> beside = fillers.endingAt(start).filter(SOLID);
    return beside.isPresent()
        ? fillers.nearestBefore(clauses.get(clause).start(), start, SOLID)
        : of(clause, start);
  }

  /** The subject of a verb group that begins at {@code start}. */
  List<Filler> of(int clause, int start) {
    Clause own = clauses.get(clause);
    Optional<Filler> control = controlled(start);
    if (control.isPresent()) {
      return fillers.nearestBefore(own.start(), control.get().to(), control.get()::equals);
    }
    if (isOfNoun(start)) {
      return List.of();
    }
    Optional<Filler> speaker = firstPerson(own, start);
    if (speaker.isPresent()) {
      return List.of(speaker.get());
    }
    if (RelativeClauses.endBefore(words, own, start)) {
      return fillers
          .subjectEndingAt(own.start(), 0)
          .orElseGet(() -> fillers.nearestBefore(0, own.start(), SOLID));
    }
    List<Filler> suspected = suspicions.suspected(own, start);
    if (!suspected.isEmpty()) {
      return suspected;
    }
    int limit = start;
    if (Lexicon.CONJUNCTIONS.contains(words.at(start - 1).lower())) {
      limit = firstVerb(own, start);
    }
    if (isOwnPlan(start)) {
      limit = firstVerb(own, start);
    }
    Optional<List<Filler>> beside = fillers.subjectEndingAt(limit, own.start());
    if (beside.isPresent()) {
      return beside.get();
    }
    List<Filler> found = fillers.nearestBefore(own.start(), limit, SOLID);
    if (!found.isEmpty()) {
      return found;
    }
    if (hasSubject(own, limit)) {
      return List.of();
    }
    if (own.isRelative() || own.opener().equals("that") && isBare(own, start)) {
      int comma = words.at(own.start() - 1).lower().equals(",") ? 1 : 0;
      return fillers
          .endingAt(own.start() - comma)
          .filter(SOLID)
          .map(f -> fillers.nearestBefore(f.from(), f.to(), f::equals))
          .orElseGet(() -> fillers.nearestBefore(0, own.start(), SOLID));
    }
    boolean joined = Lexicon.CONJUNCTIONS.contains(words.at(start - 1).lower());
    for (int k = behindAside(clause, start) - 1; k >= 0; k--) {
      Clause before = clauses.get(k);
      boolean aside =
          before.isRelative() || joined && SUBORDINATE.contains(before.opener()) && k > 0;
      boolean quoted = isQuoted(before.start()) == isQuoted(start) || isBegunOutside(own);
      if (!aside && quoted) {
        int end = firstVerb(before, before.end());
        List<Filler> carried =
            fillers.nearestBefore(
                before.start(), end, SOLID.and(f -> !fillers.appositions().holds(f)));
        if (!carried.isEmpty()) {
          return carried;
        }
      }
    }
    return List.of();
  }

  /** "a vessel that transferred", "a vessel that on Oct. 19 transferred": no subject between. */
  private boolean isBare(Clause own, int start) {
    int from = own.start() + 1;
    return start == from
        || start > from
            && start <= from + DAY_WORDS
            && Lexicon.isPreposition(words.at(from))
            && !told.momentsIn(words.span(from, start)).isEmpty();
  }

  /** The relative clause that the verb resumes after: "Lee, who said that it rained, left". */
  private int behindAside(int clause, int start) {
    Clause own = clauses.get(clause);
    boolean resumes = words.at(own.start()).lower().equals(",") && start == own.start() + 1;
    for (int k = clause - 1; resumes && k > 0; k--) {
      if (clauses.get(k).isRelative()) {
        return k;
      }
    }
    return clause;
  }

  /** "was “illegally exporting coal”": the verb begins outside the quotation. */
  private boolean isBegunOutside(Clause own) {
    return QUOTES.contains(words.at(own.start()).lower())
        && Lexicon.isAuxiliary(words.at(own.start() - 1));
  }

  /** Whether the word stands within quotation marks that open and close in the sentence. */
  private boolean isQuoted(int index) {
    boolean open = false;
    boolean quoted = false;
    for (int i = 0; i < words.size(); i++) {
      String mark = words.at(i).lower();
      if (QUOTES.contains(mark)) {
        boolean opens = mark.equals("“") || mark.equals("``") || mark.equals("\"") && !open;
        open = opens;
        if (i > index) {
          return quoted && !opens;
        }
        quoted = opens;
      }
    }
    return false;
  }

  /** "called on both sides to return", "let civilians leave": who is before the infinitive. */
  private Optional<Filler> controlled(int start) {
    if (!words.at(start).lower().equals("to") || start == 0) {
      return Optional.empty();
    }
    return fillers.endingAt(start).filter(SOLID).filter(f -> isControlled(f));
  }

  /** "an agreement to start": an infinitive that a noun governs has no subject of its own. */
  private boolean isOfNoun(int start) {
    if (!words.at(start).lower().equals("to")) {
      return false;
    }
    int i = Lexicon.beforeAdverbs(words, start - 1);
    Word word = words.at(i);
    if (!Lexicon.isContent(word)
        || fillers.endingAt(i + 1).filter(SOLID).isPresent()
        || fillers.endingAt(i + 1).filter(f -> isOwned(f)).isPresent()
        || OWN.contains(word.lower())
        || Lexicon.isAdjective(word)
        || INCLINED.contains(word.lower())
        || word.endsIn("ing")
        || word.endsIn("ed")
        || PastForms.isPast(word)) {
      return false;
    }
    int at = i;
    Tagger tagger = new Tagger(words);
    return word.bases().stream().allMatch(base -> tagger.of(at, base) == Tagger.Part.NOUN);
  }

  /** "Norland has raised its efforts to squeeze supplies": the act of whoever makes the effort. */
  private boolean isOwnPlan(int start) {
    return words.at(start).lower().equals("to")
        && OWN.contains(words.at(start - 1).lower())
        && OWNERS.contains(words.at(start - 2).lower());
  }

  /** "its plan to leave", "Norland's offer to leave". */
  private boolean isOwned(Filler noun) {
    return OWNERS.contains(words.at(noun.from()).lower())
        || words.at(noun.from() - 1).lower().startsWith("'");
  }

  private boolean isControlled(Filler filler) {
    for (int i = filler.from() - 1; i >= Math.max(0, filler.from() - 6); i--) {
      if (groups.holds("control", words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "we have stopped": in somebody's content, whoever speaks, or the body spoken for. */
  private Optional<Filler> firstPerson(Clause own, int start) {
    for (int i = start - 1; i >= own.start() && i >= start - 3; i--) {
      if (FIRST_PERSON.contains(words.at(i).lower()) && !words.at(i).text().equals("US")) {
        Attribution teller = told.teller(words.at(i).span());
        return teller == null ? Optional.empty() : told.voice(teller, words.at(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a subject stands there that is nobody: "an explosion killed", "there were". */
  private boolean hasSubject(Clause own, int limit) {
    return !own.isRelative()
        && limit > own.start() + 1
        && Lexicon.isContent(words.at(limit - 1))
        && !Lexicon.isAdverb(words.at(limit - 1))
        && Lexicon.isDeterminer(words.at(own.start() + 1));
  }

  /** "whose aerial bombing": who stands before "whose". */
  Optional<Filler> whose(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (words.at(i).lower().equals("whose")) {
        return fillers.nearestBefore(0, i, SOLID).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** A participle without auxiliary behind its noun: "fuel seized in May", "X, besieged by Y". */
  boolean isReduced(Trigger trigger, VerbGroup verb, int clause, int end) {
    boolean of = words.at(trigger.to()).lower().equals("of");
    if (of && trigger.type() == EventType.ACCUSE && trigger.base().equals("accuse")) {
      return true;
    }
    if (isBy(trigger, verb)) {
      return true;
    }
    if (!verb.past()
        || QUOTES.contains(words.at(trigger.to()).lower())
        || verb.perfect()
        || !verb.modal().isEmpty()
        || verb.infinitive()
        || trigger.frame() != Trigger.RoleFrame.ACT
        || trigger.to() > trigger.from() + 1) {
      return false;
    }
    boolean objectless =
        fillers
            .firstAfter(
                trigger.to(),
                Math.min(end, trigger.to() + 5),
                Set.of(
                    "in", "on", "at", "by", "from", "since", "for", "during", "after", "near", "to",
                    "as", "with", "last", "late", "early", "over", "under", "before", "until"),
                f -> true)
            .isEmpty();
    return objectless && hasOtherVerb(clause, trigger);
  }

  /** "the pupils taken hostage on Monday by armed men": a bare participle with its doer behind. */
  private boolean isBy(Trigger trigger, VerbGroup verb) {
    boolean bare =
        verb.past() && !verb.hasBe() && !verb.perfect() && verb.start() == trigger.from();
    if (!bare || !verb.modal().isEmpty() || !Lexicon.isContent(words.at(trigger.from() - 1))) {
      return false;
    }
    for (int i = trigger.to(); i < trigger.to() + BY_REACH; i++) {
      Word word = words.at(i);
      if (word.lower().equals("by")) {
        return fillers.governedBy(Set.of("by"), i, i + BY_REACH, f -> f.solid()).size() > 0
            && isPreposition(trigger.to());
      }
      if (word.isPunctuation() || Lexicon.isAuxiliary(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPreposition(int index) {
    return Lexicon.isPreposition(words.at(index));
  }

  private boolean hasOtherVerb(int clause, Trigger trigger) {
    Clause own = clauses.get(clause);
    boolean aside = words.at(own.start()).lower().equals(",");
    for (int i = own.start(); i < own.end(); i++) {
      boolean other = i < trigger.from() || i >= trigger.to();
      Word word = words.at(i);
      if (other && (Lexicon.isAuxiliary(word) || PastForms.isPast(word))) {
        return true;
      }
    }
    return aside && clause > 0 && clause + 1 < clauses.size() && own.start() + 1 == trigger.from();
  }

  private int firstVerb(Clause clause, int end) {
    for (int i = clause.start() + 1; i < end; i++) {
      Word word = words.at(i);
      if (fillers.isInside(i)) {
        continue;
      }
      if (Lexicon.isAuxiliary(word)
          || PastForms.isPast(word) && !Lexicon.isDeterminer(words.at(i - 1))
          || word.endsIn("ed") && !Lexicon.isDeterminer(words.at(i - 1))
          || word.isA("say")) {
        return i;
      }
    }
    return end;
  }
}
