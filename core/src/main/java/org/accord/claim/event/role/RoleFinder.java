package org.accord.claim.event.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.accord.claim.event.told.Filler;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.claim.grammar.WordGroups;
import org.accord.model.claim.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does an act and who undergoes it, in one sentence, by position and voice.
 *
 * <p>A verb has its subject on the left and its object on the right, the other way round in the
 * passive; a noun has owners ("Russia's bombing") and prepositions ("of", "by", "on", "between").
 */
public final class RoleFinder {

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
          "following",
          "for",
          "over",
          "about");
  private static final Set<String> BESIDE_SPEECH =
      Set.of(
          "in",
          "near",
          "by",
          "during",
          "after",
          "before",
          "since",
          "through",
          "via",
          "under",
          "as",
          "until",
          "amid",
          "despite",
          "following",
          "for",
          "over",
          "about");
  private static final Set<String> NOT_MOVED =
      Set.of(
          "in", "at", "near", "from", "by", "to", "into", "for", "with", "on", "after", "before",
          "out", "of", "towards", "since", "under", "through", "across", "via", "as");
  private static final List<String> WAYS = List.of("bus", "vehicle", "vessel", "plane", "train");
  private static final Set<String> MEDIATING =
      Set.of("broker", "mediate", "facilitate", "arrange", "sponsor", "host");
  private static final int REACH = 16;
  private static final Predicate<Filler> SOLID = Filler::solid;

  private final WordGroups groups;
  private final SentenceWords words;
  private final List<Clause> clauses;
  private final Fillers fillers;
  private final Subjects subjects;
  private final Pronouns pronouns;
  private final Charged charged;
  private final Told told;

  public RoleFinder(
      WordGroups groups, Told told, SentenceWords words, List<Clause> clauses, Fillers fillers) {
    this.groups = groups;
    this.words = words;
    this.clauses = clauses;
    this.fillers = fillers;
    this.told = told;
    this.subjects = new Subjects(groups, told, words, clauses, fillers);
    this.pronouns = new Pronouns(told, words, fillers);
    this.charged = new Charged(groups, words, clauses, fillers, subjects, pronouns);
  }

  /** Of a verb, or of a noun ({@code verb} is null, or the verb that carries the noun). */
  public Roles of(Trigger trigger, @Nullable VerbGroup verb) {
    int clause = Clause.indexOf(clauses, trigger.from());
    int end = Math.min(clauses.get(clause).end(), trigger.to() + REACH);
    Roles roles =
        trigger.isNoun() ? ofNoun(trigger, verb, end) : ofVerb(trigger, verb, clause, end);
    Appositions names = fillers.appositions();
    return new Roles(names.of(roles.agents()), names.of(roles.patients()), roles.eachOther());
  }

  private Roles ofVerb(Trigger trigger, @Nullable VerbGroup verb, int clause, int end) {
    int start = verb == null ? trigger.from() : verb.start();
    boolean attached =
        verb != null
            && (verb.bare() || verb.past() && !verb.hasBe() && !verb.perfect())
            && verb.start() == verb.verb();
    boolean reduced = verb != null && subjects.isReduced(trigger, verb, clause, end);
    List<Filler> subject =
        subject(
            clause,
            start,
            verb,
            attached && verb != null && (verb.bare() || reduced || verb.passive()));
    boolean passive =
        words.at(trigger.to()).lower().equals("by")
                && !trigger.isSpeech()
                && (verb == null || verb.past())
            || verb != null && (verb.passive() || reduced);
    if (passive) {
      List<Filler> by =
          fillers.governedBy(
              Set.of("by"), trigger.to(), words.size(), f -> mayAct(f) && f.isNearby(end + 3));
      return trigger.frame() == Trigger.RoleFrame.MUTUAL
          ? new Roles(by.isEmpty() ? subject : by, List.of())
          : new Roles(by, subject);
    }
    return switch (trigger.frame()) {
      case ACT ->
          isReciprocal(trigger.to())
              ? Roles.ofEachOther(subject)
              : new Roles(subject, object(trigger, end, subject));
      case SELF -> new Roles(subject, List.of());
      case MUTUAL -> {
        List<Filler> all = new ArrayList<>(subject);
        if (trigger.type() == EventType.RETREAT) {
          yield new Roles(all, exchanged(trigger, end));
        }
        Set<String> with = Set.of("with", "between", "against", "among");
        all.addAll(fillers.governedBy(with, trigger.to(), end, SOLID));
        if (trigger.type() == EventType.CONSULT) {
          all.addAll(fillers.firstAfter(trigger.to(), trigger.to() + 4, NOT_MOVED, SOLID));
        }
        yield new Roles(all, List.of());
      }
      case MOVE -> {
        int near = Math.min(end, trigger.to() + 6);
        int from = trigger.isVerb() ? trigger.from() + 1 : trigger.to();
        List<Filler> moved =
            fillers.firstAfter(from, near, NOT_MOVED, SOLID.and(f -> !isPlaceLeft(trigger, f)));
        yield moved.isEmpty() ? new Roles(List.of(), subject) : new Roles(subject, moved);
      }
      case UNDERGO -> new Roles(givers(trigger, end), subject);
    };
  }

  /** "leave Ubar": the place, though a body may be named by it. */
  private boolean isPlaceLeft(Trigger trigger, Filler filler) {
    return filler.from() == trigger.to()
        && filler.actor() != null
        && !told.placesIn(filler.evidence().span()).isEmpty();
  }

  private List<Filler> subject(
      int clause, int start, @Nullable VerbGroup verb, boolean participle) {
    if (verb != null && verb.bare()) {
      Optional<List<Filler>> doer = charged.of(start);
      if (doer.isPresent()) {
        return doer.get();
      }
    }
    Optional<Filler> speaker = pronouns.speaker(start);
    if (speaker.isPresent()) {
      return List.of(speaker.get());
    }
    if (verb != null && verb.passive() && verb.hasBe() && pronouns.isOpen(start - 1)) {
      List<Filler> undergoes = pronouns.meant(start - 1, List.of());
      if (!undergoes.isEmpty()) {
        return undergoes;
      }
    }
    return participle ? subjects.ofParticiple(clause, start) : subjects.of(clause, start);
  }

  /** Not a time, a way ("by road") or a weapon. */
  private boolean mayAct(Filler filler) {
    int head = filler.to() - 1;
    boolean bare = filler.to() == filler.from() + 1 && !Lexicon.isPlural(words.at(head));
    boolean thing = groups.holds("weapon", words, head) || groups.holds("bomb", words, head);
    return filler.actor() != null
        || filler.solid() && !isWay(filler)
        || !filler.isTime() && !bare && !thing && !words.at(head).endsIn("ing");
  }

  /** "by ferry", "by bus": a vehicle without an article. */
  private boolean isWay(Filler filler) {
    Word noun = words.at(filler.from());
    return filler.to() == filler.from() + 1
        && !Lexicon.isPlural(noun)
        && WAYS.stream().anyMatch(g -> groups.holds(g, words, filler.from()));
  }

  /** "blamed each other", "fired at one another". */
  private boolean isReciprocal(int from) {
    int i = Lexicon.isPreposition(words.at(from)) ? from + 1 : from;
    String first = words.at(i).lower();
    return (first.equals("each") && words.at(i + 1).lower().equals("other"))
        || (first.equals("one") && words.at(i + 1).lower().equals("another"));
  }

  private List<Filler> object(Trigger trigger, int end, List<Filler> subject) {
    int from = trigger.isVerb() ? trigger.from() + 1 : trigger.to();
    if (trigger.type() == EventType.REQUEST && words.at(trigger.to()).lower().equals("that")) {
      int clause = Clause.indexOf(clauses, trigger.to());
      if (pronouns.isOpen(trigger.to() + 1)) {
        return pronouns.meant(trigger.to() + 1, subject);
      }
      return fillers.firstAfter(
          trigger.to() + 1, clauses.get(clause).end(), BESIDE_SPEECH, f -> f.actor() != null);
    }
    boolean handsOver = trigger.type() == EventType.COOPERATE || trigger.type() == EventType.AID;
    if (handsOver) {
      List<Filler> receivers =
          fillers.governedBy(Set.of("to", "into"), trigger.to(), end, f -> f.actor() != null);
      if (receivers.isEmpty()) {
        receivers = fillers.governedBy(Set.of("to", "into"), trigger.to(), end, SOLID);
      }
      if (!receivers.isEmpty()) {
        return receivers;
      }
    }
    for (int i = from; i <= trigger.to(); i++) {
      if (pronouns.isObject(i)) {
        return pronouns.meant(i, subject);
      }
    }
    Predicate<Filler> other = f -> subject.stream().noneMatch(f::isSame);
    List<Filler> inside =
        trigger.to() - 1 > from
            ? fillers.firstAfter(from, trigger.to() - 1, Set.of(), other.and(Filler::solid))
            : List.of();
    if (!inside.isEmpty()) {
      return inside;
    }
    Set<String> notAfter = trigger.isSpeech() ? BESIDE_SPEECH : BESIDE;
    List<Filler> behind =
        fillers.firstAfter(trigger.to(), end, notAfter, other.and(f -> !f.isTime()));
    if (!behind.isEmpty() && behind.get(0).solid()) {
      return behind;
    }
    if (trigger.type() == EventType.ASSAULT && !behind.isEmpty()) {
      return holder(behind.get(0)).filter(other).map(List::of).orElse(List.of());
    }
    return trigger.type() == EventType.SANCTION ? sanctioned(trigger, end, subject) : List.of();
  }

  /** "two offices of the Board": whose the thing is that is attacked. */
  private Optional<Filler> holder(Filler thing) {
    int of = thing.to();
    if (!words.at(of).lower().equals("of")) {
      return Optional.empty();
    }
    return fillers
        .startingAt(of + 1)
        .or(() -> fillers.startingAt(of + 2).filter(f -> Lexicon.isDeterminer(words.at(of + 1))))
        .filter(f -> f.actor() != null && told.placesIn(f.evidence().span()).isEmpty());
  }

  /** "passed a resolution that cuts Norland's imports": the state behind it. */
  private List<Filler> sanctioned(Trigger trigger, int end, List<Filler> subject) {
    Set<String> besides = Set.of("by", "under", "with", "after");
    return fillers.firstAfter(
        trigger.to(),
        end,
        besides,
        f -> f.actor() != null && told.isState(f.actor()) && subject.stream().noneMatch(f::isSame));
  }

  private Roles ofNoun(Trigger trigger, @Nullable VerbGroup carrier, int end) {
    Optional<List<Filler>> doer = charged.of(trigger.from());
    if (doer.isPresent() && words.at(trigger.head()).endsIn("ing")) {
      return new Roles(doer.get(), object(trigger, end, doer.get()));
    }
    if (words.at(trigger.head()).endsIn("ing")
        && Lexicon.BE.contains(words.at(trigger.from() - 1).lower())
        && trigger.frame() == Trigger.RoleFrame.ACT) {
      VerbGroup progressive = VerbGroup.of(words, trigger.head(), "");
      return ofVerb(trigger, progressive, Clause.indexOf(clauses, trigger.from()), end);
    }
    List<Filler> agents = new ArrayList<>();
    List<Filler> patients = new ArrayList<>();
    boolean undergone = groups.holds("ownerundergoes", words, trigger.head());
    Optional<Filler> owner = fillers.owner(trigger.from()).or(() -> subjects.whose(trigger.from()));
    owner.ifPresent(undergone ? patients::add : agents::add);
    List<Filler> of = governed(trigger, end, "of");
    if (trigger.frame() == Trigger.RoleFrame.MUTUAL) {
      agents.addAll(governed(trigger, end, "between", "with", "among", "from"));
      agents.addAll(
          fillers.governedBy(
              Set.of("by"), trigger.to(), end, SOLID.and(f -> !isMediator(trigger, f))));
    } else {
      agents.addAll(governed(trigger, end, "by", "from"));
    }
    String next = words.at(trigger.to()).lower();
    if (agents.isEmpty() && (next.equals("from") || next.equals("by"))) {
      agents.addAll(of);
      of = List.of();
    }
    switch (trigger.frame()) {
      case SELF -> {
        agents.addAll(of);
        patients.addAll(governed(trigger, end, "on", "against", "to", "with"));
      }
      case MUTUAL -> {
        if (trigger.type() == EventType.RETREAT) {
          patients.addAll(exchanged(trigger, end));
        } else {
          agents.addAll(of);
        }
      }
      case ACT, MOVE, UNDERGO -> {
        patients.addAll(of);
        if (of.isEmpty()) {
          patients.addAll(governed(trigger, end, "on", "against", "for", "at"));
        }
        if (trigger.type() == EventType.COOPERATE) {
          patients.addAll(governed(trigger, end, "to", "into"));
        }
      }
    }
    if (trigger.type() == EventType.SANCTION && patients.isEmpty()) {
      patients.addAll(sanctioned(trigger, end, agents));
    }
    if (carrier != null
        && !carrier.passive()
        && carrier.verb() < trigger.from()
        && (agents.isEmpty() || trigger.frame() == Trigger.RoleFrame.MUTUAL)) {
      int clause = Clause.indexOf(clauses, carrier.verb());
      agents.addAll(0, subjects.of(clause, carrier.start()));
    } else if (carrier != null && carrier.passive() && carrier.verb() >= trigger.to()) {
      agents.addAll(
          fillers.governedBy(
              Set.of("by"),
              carrier.verb(),
              carrier.verb() + REACH,
              SOLID.and(f -> !isMediator(trigger, f))));
      if (trigger.frame() == Trigger.RoleFrame.MUTUAL) {
        Set<String> between = Set.of("between", "with", "among");
        agents.addAll(fillers.governedBy(between, carrier.verb(), carrier.verb() + REACH, SOLID));
      }
    }
    return new Roles(agents, patients);
  }

  /** "received oil from Norland", "came under fire from Norland". */
  private List<Filler> givers(Trigger trigger, int end) {
    return trigger.type() == EventType.COOPERATE || trigger.base().equals("come")
        ? fillers.governedBy(Set.of("from"), trigger.to(), end, f -> f.actor() != null)
        : List.of();
  }

  /** "an exchange of prisoners": those who are exchanged, within the trigger's words or behind. */
  private List<Filler> exchanged(Trigger trigger, int end) {
    Set<String> beside = Set.of("between", "with", "by", "from", "in", "at", "on", "for", "to");
    return fillers.firstAfter(trigger.from() + 1, end, beside, SOLID);
  }

  /** "a deal brokered by Norland": whoever helps others to it is no party to it. */
  private boolean isMediator(Trigger trigger, Filler filler) {
    return trigger.type() == EventType.AGREE
        && MEDIATING.stream().anyMatch(words.at(fillers.governorIndex(filler) - 1)::isA);
  }

  private List<Filler> governed(Trigger trigger, int end, String... prepositions) {
    return fillers.governedBy(Set.of(prepositions), trigger.to(), end, SOLID);
  }
}
