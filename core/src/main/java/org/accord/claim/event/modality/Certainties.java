package org.accord.claim.event.modality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PhraseTable;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** How the text holds an act to be, by what governs it and by the stance of who tells it. */
public final class Certainties {

  private static final int REACH = 14;
  private static final Set<String> EXPECTING =
      Set.of("will", "would", "shall", "can", "could", "may", "might", "'ll", "'d");
  private static final Set<String> DEMANDING = Set.of("must", "should");
  private static final Set<String> DONE = Set.of("was", "were", "had", "has", "have");
  private static final Set<String> SINGLE = Set.of("one", "a", "an", "any");
  private static final Set<String> ANSWERS =
      Set.of("deny", "reject", "refute", "dismiss", "dispute", "rule");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "once", "provided", "whether");

  /** Acts that are a wrong when somebody is charged with them. */
  public static final Set<EventType> WRONGS =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.COOPERATE, EventType.MOBILIZE);

  private static final List<Certainty> BY_STRENGTH =
      List.of(
          Certainty.DENIED,
          Certainty.CONDITIONAL,
          Certainty.DEMANDED,
          Certainty.DISPUTED,
          Certainty.EXPECTED);

  private final PhraseTable<Governor> table = new PhraseTable<>();

  /**
   * @param makes null where the act is not told as an event of its own
   */
  private record Governor(@Nullable Certainty makes, String reach, int line) {}

  /** How the text holds an act to be, and the rows and signs by which it was told. */
  public record Judgement(Certainty certainty, List<RuleRef> rules) {}

  public Certainties() {
    for (RuleTable.Row row : RuleTable.load(Certainties.class, "governors.tsv").rows()) {
      String makes = row.get("makes");
      Certainty certainty =
          makes.equals("none") ? null : Certainty.valueOf(makes.toUpperCase(Locale.ROOT));
      Governor governor = new Governor(certainty, row.get("reach"), row.line());
      row.list("words").forEach(phrase -> table.put(phrase, governor));
    }
  }

  /** The certainty of the act, or empty where it is not told as an event. */
  public Optional<Judgement> of(
      SentenceWords words,
      List<Clause> clauses,
      Trigger trigger,
      @Nullable VerbGroup verb,
      @Nullable Attribution teller) {
    Signs found = new Signs();
    int clause = Clause.indexOf(clauses, trigger.from());
    boolean untold = governed(words, clauses, clause, trigger, verb, teller != null, found);
    if (untold) {
      return Optional.empty();
    }
    if (verb != null) {
      if (verb.negated() || words.at(trigger.to()).lower().equals("nothing")) {
        found.add(Certainty.DENIED, "negation");
      }
      if (EXPECTING.contains(verb.modal())) {
        found.add(Certainty.EXPECTED, verb.modal());
      } else if (DEMANDING.contains(verb.modal())) {
        found.add(Certainty.DEMANDED, verb.modal());
      }
    }
    conditions(words, clauses, clause, trigger, verb, found);
    if (verb != null && verb.infinitive() && found.isEmpty() && !trigger.isSpeech()) {
      found.add(Certainty.EXPECTED, "infinitive");
    }
    if (teller != null && !trigger.isSpeech()) {
      boolean own = teller.quotation() == Quotation.DIRECT && verb != null;
      boolean was = verb != null && DONE.contains(words.at(verb.start()).lower());
      byStance(teller.stance(), trigger, words.at(trigger.from() - 1), verb, own, was, found);
    }
    Certainty certainty = found.strongest();
    return Optional.of(new Judgement(certainty, found.rules(certainty)));
  }

  private boolean governed(
      SentenceWords words,
      List<Clause> clauses,
      int clause,
      Trigger trigger,
      @Nullable VerbGroup verb,
      boolean attributed,
      Signs found) {
    int first = clause;
    while (first > 0 && clauses.get(first).continuesGovernment(words)) {
      first--;
    }
    int from = Math.max(clauses.get(first).start(), trigger.from() - REACH);
    if (verb != null && isJoined(words, verb)) {
      from = Math.max(from, joinedFrom(words, clauses, from, verb.start() - 1));
    }
    boolean reduced = verb != null && isReduced(words, trigger, verb);
    int verbs = 0;
    for (int i = trigger.from() - 1; i >= from; i--) {
      int at = i;
      Optional<PhraseTable.Match<Governor>> match =
          table.at(words, at).stream()
              .filter(m -> m.to() <= trigger.from())
              .filter(m -> !isAnswered(trigger, m.value(), m.base()))
              .filter(
                  m -> !reduced || !m.value().reach().equals("after") || m.to() == trigger.from())
              .filter(m -> reaches(m, words, trigger, verb, at >= clauses.get(clause).start()))
              .findFirst();
      if (match.isPresent()) {
        Certainty makes = match.get().value().makes();
        if (makes == null) {
          return true;
        }
        if (attributed || !match.get().value().reach().equals("charge")) {
          found.add(makes, rule(match.get()));
        }
      }
      if (verb != null && i < verb.start() && isFiniteVerb(words, i) && ++verbs > 1) {
        break;
      }
    }
    for (int i = trigger.to(); i < clauses.get(clause).end(); i++) {
      table
          .longestAt(words, i)
          .filter(m -> m.value().makes != null)
          .filter(
              m ->
                  m.value().reach.equals("clause")
                      || attributed && m.value().reach.equals("charge"))
          .ifPresent(m -> found.add(Objects.requireNonNull(m.value().makes), rule(m)));
    }
    return false;
  }

  /** "rejected the demands": what is refused or denied has been demanded all the same. */
  private static boolean isAnswered(Trigger trigger, Governor governor, String base) {
    return trigger.isNoun()
        && trigger.isSpeech()
        && governor.makes() == Certainty.DENIED
        && ANSWERS.contains(base);
  }

  /** "suspected of": it governs a noun or a form in "ing", not what the suspect undergoes. */
  private static boolean isOfDeed(PhraseTable.Match<Governor> match, SentenceWords words) {
    String last = match.words().get(match.words().size() - 1);
    return last.equals("of") || words.at(match.to()).lower().equals("of");
  }

  private static boolean isWhole(SentenceWords words, VerbGroup verb) {
    return (verb.perfect() || verb.hasBe()) && !words.at(verb.start()).endsIn("ing");
  }

  /** "refused to accept it and called a strike": a past tense joined to the verb before. */
  private static boolean isJoined(SentenceWords words, VerbGroup verb) {
    return Lexicon.CONJUNCTIONS.contains(words.at(verb.start() - 1).lower())
        && verb.past()
        && verb.modal().isEmpty()
        && !verb.infinitive();
  }

  /** Where the reach of what governs a joined verb begins: a "that" governs both, "to" does not. */
  private static int joinedFrom(
      SentenceWords words, List<Clause> clauses, int from, int conjunction) {
    int first = Math.max(from, clauses.get(Clause.indexOf(clauses, conjunction)).start());
    for (int i = conjunction - 1; i >= from; i--) {
      if (words.at(i).lower().equals("that") || words.at(i).lower().equals("whether")) {
        return from;
      }
    }
    return Math.max(first, conjunction);
  }

  /** "free the fighters jailed in X": a participle that tells which, whatever is said of them. */
  private static boolean isReduced(SentenceWords words, Trigger trigger, VerbGroup verb) {
    Word left = words.at(trigger.from() - 1);
    return trigger.isVerb()
        && verb.verb() == trigger.from()
        && verb.start() == trigger.from()
        && verb.past()
        && !verb.perfect()
        && verb.modal().isEmpty()
        && Lexicon.isContent(left)
        && Lexicon.isPlural(left)
        && Lexicon.isPreposition(words.at(trigger.to()));
  }

  private static RuleRef rule(PhraseTable.Match<Governor> match) {
    return new RuleRef(
        "event/modality/governors.tsv", match.value().line(), String.join(" ", match.words()));
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
      case "clause", "charge" -> sameClause;
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
        int start = verb != null ? Math.min(verb.start(), trigger.from()) : trigger.from();
        if (first.equals("not") && SINGLE.contains(words.at(match.to()).lower())) {
          yield sameClause && match.to() < start && onlyNouns(words, match.to() + 1, start);
        }
        if (Lexicon.MODALS.contains(first) || Lexicon.NEGATIONS.contains(first)) {
          yield verb != null && match.from() >= verb.start() || first.equals("never") && sameClause;
        }
        if (first.equals("no") || first.equals("without")) {
          yield sameClause && onlyNouns(words, match.to(), start);
        }
        yield !isOfDeed(match, words) || verb == null || !isWhole(words, verb);
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
      Signs found) {
    Clause own = clauses.get(clause);
    if (CONDITIONS.contains(own.opener())) {
      found.add(Certainty.CONDITIONAL, own.opener());
    } else if (own.opener().equals("until")) {
      found.add(Certainty.DEMANDED, "until");
    } else if (own.opener().equals("before") && words.at(own.start() + 1).endsIn("ing")) {
      found.add(Certainty.CONDITIONAL, "before");
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
    String behind = clause + 1 < clauses.size() ? clauses.get(clause + 1).opener() : "";
    boolean when =
        verb != null
            && EXPECTING.contains(verb.modal())
            && (behind.equals("when") || behind.equals("before") && verb.negated());
    if (before || after || when) {
      found.add(Certainty.CONDITIONAL, "condition beside it");
      found.settle(Certainty.DENIED, when);
    }
  }

  private static void byStance(
      @Nullable Stance stance,
      Trigger trigger,
      Word before,
      @Nullable VerbGroup verb,
      boolean ownWords,
      boolean was,
      Signs found) {
    if (stance == null) {
      return;
    }
    boolean told = verb != null && (was || verb.perfect() || verb.past() && !verb.hasBe());
    String sign = "stance: " + stance.word();
    switch (stance) {
      case DEMANDS, APPEALS -> {
        if (!told) {
          found.add(Certainty.DEMANDED, sign);
        }
      }
      case EXPECTS, PROMISES -> {
        if (!told) {
          found.add(Certainty.EXPECTED, sign);
        }
      }
      case DENIES -> {
        if (!ownWords) {
          found.add(Certainty.DENIED, sign);
        }
      }
      case DOUBTS -> found.add(Certainty.DISPUTED, sign);
      case ACCUSES -> {
        boolean known = trigger.isNoun() && Lexicon.DEFINITE.contains(before.lower());
        if (!known && (trigger.type() == null || WRONGS.contains(trigger.type()))) {
          found.add(Certainty.DISPUTED, sign);
        }
      }
      case ASSERTS, CONFIRMS, THREATENS, REPORTS, PRAISES, CONDEMNS -> {}
    }
  }

  /** What speaks for one certainty or another, and by which row. */
  private static final class Signs {
    private final Map<Certainty, List<RuleRef>> signs = new EnumMap<>(Certainty.class);

    void add(Certainty certainty, RuleRef rule) {
      signs.computeIfAbsent(certainty, c -> new ArrayList<>()).add(rule);
    }

    void add(Certainty certainty, String sign) {
      add(certainty, new RuleRef("certainty", 0, sign));
    }

    boolean isEmpty() {
      return signs.isEmpty();
    }

    boolean contains(Certainty certainty) {
      return signs.containsKey(certainty);
    }

    /** Takes back what a stronger reading explains: "not before" is a condition, no denial. */
    void settle(Certainty certainty, boolean explained) {
      if (explained) {
        signs.remove(certainty);
      }
    }

    Certainty strongest() {
      for (Certainty c : BY_STRENGTH) {
        if (signs.containsKey(c)) {
          return c;
        }
      }
      return Certainty.ACTUAL;
    }

    List<RuleRef> rules(Certainty certainty) {
      return signs.getOrDefault(certainty, List.of());
    }
  }
}
