package org.accord.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does an act and who undergoes it, by position and voice. */
record Roles(List<String> agents, List<String> patients) {

  private static final Set<String> BESIDE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "by",
          "during",
          "after",
          "before",
          "since",
          "through",
          "via",
          "under",
          "until",
          "as",
          "inside",
          "outside",
          "within",
          "amid",
          "despite",
          "following");
  private static final Set<String> NOT_MOVED =
      Set.of(
          "in", "at", "near", "from", "by", "to", "into", "for", "with", "on", "after", "before",
          "out", "of", "towards", "since", "under");
  private static final int REACH = 9;

  Roles {
    List<String> doers = List.copyOf(agents);
    agents = doers;
    patients = patients.stream().filter(p -> !doers.contains(p)).toList();
  }

  /** Of a verb, or of a noun ({@code verb} is null, or the verb that carries the noun). */
  static Roles of(
      SentenceWords words,
      List<Clause> clauses,
      Mentions mentions,
      Trigger trigger,
      @Nullable VerbGroup verb) {
    int clause = Certainties.clauseOf(clauses, trigger.from());
    int end = Math.min(clauses.get(clause).end(), trigger.to() + REACH);
    return trigger.isNoun()
        ? ofNoun(words, clauses, mentions, trigger, verb, end)
        : ofVerb(words, clauses, mentions, trigger, verb, clause, end);
  }

  private static Roles ofVerb(
      SentenceWords words,
      List<Clause> clauses,
      Mentions mentions,
      Trigger trigger,
      @Nullable VerbGroup verb,
      int clause,
      int end) {
    int start = verb == null ? trigger.from() : verb.start();
    List<String> subject = subject(words, clauses, mentions, clause, start);
    boolean passive = verb != null && verb.passive();
    if (passive) {
      List<String> by = mentions.governedBy(Set.of("by"), trigger.to(), end);
      return trigger.frame() == Trigger.RoleFrame.MUTUAL
          ? new Roles(by.isEmpty() ? subject : by, List.of())
          : new Roles(by, subject);
    }
    return switch (trigger.frame()) {
      case ACT -> new Roles(subject, object(words, mentions, trigger, end, BESIDE));
      case SELF -> new Roles(subject, List.of());
      case MUTUAL -> {
        List<String> all = new ArrayList<>(subject);
        all.addAll(mentions.governedBy(Set.of("with", "between", "against"), trigger.to(), end));
        yield new Roles(all.stream().distinct().toList(), List.of());
      }
      case MOVE -> {
        List<String> moved =
            object(words, mentions, trigger, Math.min(end, trigger.to() + 5), NOT_MOVED);
        yield moved.isEmpty() ? new Roles(List.of(), subject) : new Roles(subject, moved);
      }
      case UNDERGO -> new Roles(List.of(), subject);
    };
  }

  private static Roles ofNoun(
      SentenceWords words,
      List<Clause> clauses,
      Mentions mentions,
      Trigger trigger,
      @Nullable VerbGroup carrier,
      int end) {
    List<String> agents = new ArrayList<>(mentions.owner(trigger.from()));
    List<String> of = mentions.governedBy(Set.of("of"), trigger.to(), end);
    if (trigger.frame() == Trigger.RoleFrame.MUTUAL) {
      agents.addAll(
          mentions.governedBy(Set.of("between", "with", "among", "from", "by"), trigger.to(), end));
    } else {
      agents.addAll(mentions.governedBy(Set.of("by", "from"), trigger.to(), end));
    }
    List<String> patients = new ArrayList<>();
    switch (trigger.frame()) {
      case SELF -> {
        agents.addAll(of);
        patients.addAll(
            mentions.governedBy(Set.of("of", "on", "against", "to", "with"), trigger.to(), end));
      }
      case MUTUAL -> agents.addAll(of);
      case ACT, MOVE, UNDERGO -> {
        patients.addAll(of);
        if (of.isEmpty()) {
          patients.addAll(mentions.governedBy(Set.of("on", "against", "for"), trigger.to(), end));
        }
      }
    }
    if (carrier != null
        && !carrier.passive()
        && carrier.verb() < trigger.from()
        && (agents.isEmpty() || trigger.frame() == Trigger.RoleFrame.MUTUAL)) {
      int clause = Certainties.clauseOf(clauses, carrier.verb());
      agents.addAll(0, subject(words, clauses, mentions, clause, carrier.start()));
    }
    return new Roles(agents.stream().distinct().toList(), patients.stream().distinct().toList());
  }

  private static List<String> object(
      SentenceWords words, Mentions mentions, Trigger trigger, int end, Set<String> notAfter) {
    int limit = trigger.to();
    while (limit < end && !Lexicon.isAuxiliary(words.at(limit))) {
      limit++;
    }
    return mentions.firstAfter(
        trigger.isVerb() ? trigger.from() + 1 : trigger.to(), limit, notAfter);
  }

  /** The subject of a verb group that begins at {@code start}. */
  static List<String> subject(
      SentenceWords words, List<Clause> clauses, Mentions mentions, int clause, int start) {
    Clause own = clauses.get(clause);
    int limit = start;
    if (Lexicon.CONJUNCTIONS.contains(words.at(start - 1).lower())) {
      limit = firstVerb(words, own, start);
    }
    List<String> found = mentions.nearestBefore(own.start(), limit);
    if (!found.isEmpty()) {
      return found;
    }
    if (own.isRelative() || own.opener().equals("that") && start == own.start() + 1) {
      return mentions.nearestBefore(0, own.start());
    }
    for (int k = clause - 1; k >= 0; k--) {
      Clause before = clauses.get(k);
      if (!before.isRelative()) {
        List<String> carried =
            mentions.nearestBefore(before.start(), firstVerb(words, before, before.end()));
        if (!carried.isEmpty()) {
          return carried;
        }
      }
    }
    return List.of();
  }

  private static int firstVerb(SentenceWords words, Clause clause, int end) {
    for (int i = clause.start() + 1; i < end; i++) {
      Word word = words.at(i);
      if (Lexicon.isAuxiliary(word)
          || word.endsIn("ed") && !Lexicon.isDeterminer(words.at(i - 1))
          || word.isA("say")) {
        return i;
      }
    }
    return end;
  }
}
