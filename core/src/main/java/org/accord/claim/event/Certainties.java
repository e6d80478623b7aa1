package org.accord.claim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** How the text holds an act to be, by what governs it and by the stance of who tells it. */
final class Certainties {

  private static final int REACH = 14;
  private static final Set<String> EXPECTING =
      Set.of("will", "would", "shall", "can", "could", "may", "might", "'ll", "'d");
  private static final Set<String> DEMANDING = Set.of("must", "should");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "once", "provided", "whether");

  private final PhraseTable<Governor> table = new PhraseTable<>();

  /**
   * @param makes null where the act is not told as an event of its own
   */
  private record Governor(@Nullable Certainty makes, String reach) {}

  Certainties() {
    for (RuleTable.Row row : RuleTable.load(Certainties.class, "governors.tsv").rows()) {
      String makes = row.get("makes");
      Certainty certainty =
          makes.equals("none") ? null : Certainty.valueOf(makes.toUpperCase(Locale.ROOT));
      Governor governor = new Governor(certainty, row.get("reach"));
      row.list("words").forEach(phrase -> table.put(phrase, governor));
    }
  }

  /** The certainty of the act, or empty where it is not told as an event. */
  Optional<Certainty> of(
      SentenceWords words,
      List<Clause> clauses,
      Trigger trigger,
      @Nullable VerbGroup verb,
      @Nullable Attribution teller) {
    EnumSet<Certainty> found = EnumSet.noneOf(Certainty.class);
    int clause = clauseOf(clauses, trigger.from());
    boolean untold = governed(words, clauses, clause, trigger, verb, found);
    if (untold) {
      return Optional.empty();
    }
    conditions(words, clauses, clause, trigger, verb, found);
    if (verb != null) {
      if (verb.negated()) {
        found.add(Certainty.DENIED);
      }
      if (EXPECTING.contains(verb.modal())) {
        found.add(Certainty.EXPECTED);
      } else if (DEMANDING.contains(verb.modal())) {
        found.add(Certainty.DEMANDED);
      }
      if (verb.infinitive() && found.isEmpty()) {
        found.add(Certainty.EXPECTED);
      }
    }
    if (teller != null && !trigger.isSpeech()) {
      byStance(teller.stance(), trigger, verb, found);
    }
    return Optional.of(strongest(found));
  }

  private boolean governed(
      SentenceWords words,
      List<Clause> clauses,
      int clause,
      Trigger trigger,
      @Nullable VerbGroup verb,
      Set<Certainty> found) {
    int first = clause;
    while (first > 0 && clauses.get(first).continuesGovernment(words)) {
      first--;
    }
    int from = Math.max(clauses.get(first).start(), trigger.from() - REACH);
    int verbs = 0;
    for (int i = trigger.from() - 1; i >= from; i--) {
      int at = i;
      Optional<PhraseTable.Match<Governor>> match =
          table.at(words, at).stream()
              .filter(m -> m.to() <= trigger.from())
              .filter(m -> reaches(m, words, trigger, verb, at >= clauses.get(clause).start()))
              .findFirst();
      if (match.isPresent()) {
        Certainty makes = match.get().value().makes();
        if (makes == null) {
          return true;
        }
        found.add(makes);
      }
      if (verb != null && i < verb.start() && isFiniteVerb(words, i) && ++verbs > 1) {
        break;
      }
    }
    for (int i = trigger.to(); i < clauses.get(clause).end(); i++) {
      table
          .longestAt(words, i)
          .filter(m -> m.value().reach.equals("clause") && m.value().makes != null)
          .ifPresent(m -> found.add(java.util.Objects.requireNonNull(m.value().makes)));
    }
    return false;
  }

  private static boolean isFiniteVerb(SentenceWords words, int i) {
    return Lexicon.isAuxiliary(words.at(i)) && !Lexicon.isAuxiliary(words.at(i + 1));
  }

  private static boolean reaches(
      PhraseTable.Match<Governor> match,
      SentenceWords words,
      Trigger trigger,
      @Nullable VerbGroup verb,
      boolean sameClause) {
    return switch (match.value().reach) {
      case "clause" -> sameClause;
      case "noun" ->
          trigger.isNoun()
              && match.to() > trigger.from() - 4
              && onlyNouns(words, match.to(), trigger.from());
      case "from" -> {
        boolean from = false;
        for (int i = match.to(); i < trigger.from(); i++) {
          from |= words.at(i).lower().equals("from");
        }
        yield from;
      }
      default -> {
        String first = match.words().get(0);
        if (Lexicon.MODALS.contains(first) || Lexicon.NEGATIONS.contains(first)) {
          yield verb != null && match.from() >= verb.start() || first.equals("never") && sameClause;
        }
        if (first.equals("no") || first.equals("without")) {
          yield sameClause && onlyNouns(words, match.to(), trigger.from());
        }
        yield true;
      }
    };
  }

  private static boolean onlyNouns(SentenceWords words, int from, int to) {
    for (int i = from; i < to; i++) {
      Word w = words.at(i);
      if (w.isPunctuation() || Lexicon.isPreposition(w) || Lexicon.isAuxiliary(w)) {
        return false;
      }
    }
    return to - from <= 3;
  }

  private static void conditions(
      SentenceWords words,
      List<Clause> clauses,
      int clause,
      Trigger trigger,
      @Nullable VerbGroup verb,
      Set<Certainty> found) {
    Clause own = clauses.get(clause);
    if (CONDITIONS.contains(own.opener())) {
      found.add(Certainty.CONDITIONAL);
    } else if (own.opener().equals("until")) {
      found.add(Certainty.DEMANDED);
    } else if (own.opener().equals("before") && words.at(own.start() + 1).endsIn("ing")) {
      found.add(Certainty.CONDITIONAL);
    }
    boolean open =
        verb != null && (verb.infinitive() || !verb.modal().isEmpty())
            || found.contains(Certainty.EXPECTED);
    if (!open || trigger.isSpeech() && verb != null && verb.modal().isEmpty()) {
      return;
    }
    boolean before = clause > 0 && CONDITIONS.contains(clauses.get(clause - 1).opener());
    boolean after =
        clause + 1 < clauses.size() && CONDITIONS.contains(clauses.get(clause + 1).opener());
    if (before || after) {
      found.add(Certainty.CONDITIONAL);
    }
  }

  private static void byStance(
      @Nullable Stance stance, Trigger trigger, @Nullable VerbGroup verb, Set<Certainty> found) {
    if (stance == null) {
      return;
    }
    boolean told = verb != null && (verb.perfect() || verb.past() && !verb.passive());
    switch (stance) {
      case DEMANDS, APPEALS -> {
        if (!told && (verb == null || found.isEmpty() || !found.contains(Certainty.ACTUAL))) {
          found.add(Certainty.DEMANDED);
        }
      }
      case EXPECTS, PROMISES -> {
        if (!told) {
          found.add(Certainty.EXPECTED);
        }
      }
      case DENIES -> found.add(Certainty.DENIED);
      case DOUBTS -> found.add(Certainty.DISPUTED);
      case ACCUSES -> {
        if (trigger.type() != EventType.AGREE && trigger.type() != EventType.CONSULT) {
          found.add(Certainty.DISPUTED);
        }
      }
      case ASSERTS, CONFIRMS, THREATENS, REPORTS, PRAISES, CONDEMNS -> {}
    }
  }

  private static Certainty strongest(Set<Certainty> found) {
    for (Certainty c :
        List.of(
            Certainty.DENIED,
            Certainty.CONDITIONAL,
            Certainty.DEMANDED,
            Certainty.DISPUTED,
            Certainty.EXPECTED)) {
      if (found.contains(c)) {
        return c;
      }
    }
    return Certainty.ACTUAL;
  }

  static int clauseOf(List<Clause> clauses, int index) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).holds(index)) {
        found.add(i);
      }
    }
    return found.isEmpty() ? 0 : found.get(0);
  }
}
