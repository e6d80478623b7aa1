package org.accord.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accord.claim.event.modality.Certainties;
import org.accord.claim.event.modality.Phases;
import org.accord.claim.event.role.Concrete;
import org.accord.claim.event.role.Fillers;
import org.accord.claim.event.role.RoleFinder;
import org.accord.claim.event.role.Roles;
import org.accord.claim.event.setting.ActDays;
import org.accord.claim.event.setting.Settings;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Accidents;
import org.accord.claim.event.trigger.Newsworthiness;
import org.accord.claim.event.trigger.Topics;
import org.accord.claim.event.trigger.Trigger;
import org.accord.claim.event.trigger.TriggerFinder;
import org.accord.claim.grammar.Clause;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.PastForms;
import org.accord.claim.grammar.SentenceWords;
import org.accord.claim.grammar.Tagger;
import org.accord.claim.grammar.VerbGroup;
import org.accord.claim.grammar.Word;
import org.accord.claim.grammar.WordGroups;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence by its triggers. */
final class SentenceEvents {

  private static final int WIDEST_TRIGGER = 6;
  private static final int NEAR = 45;
  private static final Set<String> AGAIN = Set.of("new", "second", "fresh", "renewed", "further");
  private static final Set<String> OUTCOMES = Set.of("kill", "injure", "wound", "maim");
  private static final Set<String> HARMED = Set.of("injure", "wound", "maim");
  private static final int GAPPED = 8;
  private static final Set<String> ENTERING =
      Set.of("storm", "raid", "invade", "overrun", "break", "take");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "any", "no", "other", "several", "some", "two", "three");

  private final WordGroups groups = new WordGroups();
  private final TriggerFinder triggers = new TriggerFinder(groups);
  private final Concrete concrete = new Concrete(groups);
  private final Certainties certainties = new Certainties();
  private final Phases phases = new Phases();
  private final Newsworthiness news = new Newsworthiness();

  /** What the report is about, as far as triggers ask for it. */
  Topics topics(ReadReport report) {
    Set<String> counted = new TreeSet<>(triggers.topics());
    counted.addAll(Accidents.TOPICS);
    return new Topics(report, groups, counted);
  }

  /** One sentence with what is found in it. */
  private record Scene(
      Told told,
      Sentence sentence,
      SentenceWords words,
      List<Clause> clauses,
      RoleFinder roles,
      Settings settings,
      ActDays days,
      List<Row> rows) {}

  /** An event and the clause in which it stands. */
  private record Row(DraftEvent event, int clause) {}

  /**
   * In order of the text.
   *
   * @param last the type of the act that the report told last, null for none
   */
  List<DraftEvent> of(Told told, Sentence sentence, @Nullable EventType last) {
    SentenceWords words = told.topics().words(sentence);
    Settings settings = new Settings(told, words);
    List<Trigger> found =
        triggers.find(words, settings.placeWords(), told.topics()).stream()
            .filter(t -> !told.isDate(words.span(t.from(), t.to())))
            .map(t -> told.accident() ? Accidents.inAccident(t) : t)
            .toList();
    if (Accidents.isToldIn(found)) {
      found = found.stream().map(Accidents::inAccident).toList();
    }
    if (found.isEmpty()) {
      return List.of();
    }
    List<Clause> clauses = Clause.of(words);
    Set<Integer> verbs = new TreeSet<>();
    found.stream().filter(Trigger::isVerb).forEach(t -> verbs.add(t.from()));
    Fillers fillers = new Fillers(told, words, concrete, verbs);
    RoleFinder roles = new RoleFinder(groups, told, words, clauses, fillers);
    Scene scene =
        new Scene(
            told,
            sentence,
            words,
            clauses,
            roles,
            settings,
            new ActDays(told, words),
            new ArrayList<>());
    Set<Integer> heads = new TreeSet<>();
    found.forEach(t -> heads.add(t.head()));
    for (Trigger trigger : found) {
      if (trigger.same() && last == null) {
        continue;
      }
      if (trigger.isNoun()) {
        noun(scene, trigger.same() ? trigger.of(last) : trigger, heads);
      } else {
        verb(scene, trigger, heads);
      }
    }
    return scene.rows.stream().map(Row::event).toList();
  }

  private void verb(Scene scene, Trigger trigger, Set<Integer> heads) {
    SentenceWords words = scene.words;
    VerbGroup own = trigger.isVerb() ? VerbGroup.of(words, trigger.head(), trigger.base()) : null;
    if (isOutcome(scene, trigger, own) || own != null && isStandingRule(words, trigger, own)) {
      return;
    }
    Optional<Phases.PhaseVerb> by =
        trigger.isVerb()
            ? phases.of(words, scene.clauses, trigger, heads).stream().findFirst()
            : Optional.empty();
    Roles roles = scene.roles.of(trigger, own);
    if (by.isPresent()) {
      Phases.PhaseVerb phase = by.get();
      VerbGroup group = VerbGroup.of(words, phase.from(), phase.base());
      add(
          scene,
          trigger,
          moved(trigger, phase),
          group,
          words.span(phase.from(), trigger.to()),
          phase,
          roles);
    } else {
      add(scene, trigger, trigger, own, words.span(trigger.from(), trigger.to()), null, roles);
    }
  }

  /** ", killing two and wounding nine": what came of the attack that the sentence tells. */
  private static boolean isOutcome(Scene scene, Trigger trigger, @Nullable VerbGroup own) {
    SentenceWords words = scene.words;
    boolean gapped =
        own != null
            && own.past()
            && !own.hasBe()
            && !own.perfect()
            && own.modal().isEmpty()
            && HARMED.contains(trigger.base())
            && !Lexicon.isDeterminer(words.at(trigger.to()))
            && scene.rows.stream().anyMatch(r -> isDeathBefore(r.event.trigger, trigger));
    if (gapped) {
      return true;
    }
    String mark = words.at(trigger.from() - 1).lower();
    Word next = words.at(trigger.to());
    return OUTCOMES.contains(trigger.base())
        && isCount(next)
        && words.at(trigger.from()).endsIn("ing")
        && (mark.equals(",") || mark.equals("and"))
        && scene.rows.stream()
            .filter(r -> !ENTERING.contains(r.event.trigger.base()))
            .anyMatch(r -> r.event.type() == null || r.event.type() == EventType.ASSAULT);
  }

  /** "two were killed and seven people wounded". */
  private static boolean isDeathBefore(Trigger death, Trigger harm) {
    return (death.base().equals("kill") || death.base().equals("die"))
        && death.to() <= harm.from()
        && harm.from() - death.to() <= GAPPED;
  }

  /** "goods banned by the sanctions": a participle that tells which, not that it was forbidden. */
  private static boolean isStandingRule(SentenceWords words, Trigger trigger, VerbGroup own) {
    return trigger.type() == EventType.SANCTION
        && trigger.to() == trigger.from() + 1
        && own.past()
        && !own.hasBe()
        && !own.perfect()
        && own.start() == trigger.from()
        && Lexicon.isContent(words.at(trigger.from() - 1))
        && Lexicon.isPreposition(words.at(trigger.to()));
  }

  private void noun(Scene scene, Trigger trigger, Set<Integer> heads) {
    SentenceWords words = scene.words;
    List<Phases.PhaseVerb> verbs =
        phases.of(words, scene.clauses, trigger, heads).stream()
            .filter(v -> trigger.news() != Trigger.News.TURN || v.isTurn())
            .toList();
    for (Phases.PhaseVerb phase : verbs) {
      VerbGroup group = VerbGroup.of(words, phase.from(), phase.base());
      Roles roles = scene.roles.of(trigger, phase.before() ? group : null);
      add(scene, trigger, moved(trigger, phase), group, span(words, trigger, phase), phase, roles);
    }
    if (!verbs.isEmpty() || isModifier(words, trigger)) {
      return;
    }
    Clause clause = scene.clauses.get(Clause.indexOf(scene.clauses, trigger.from()));
    Optional<VerbGroup> carrier = news.carrier(words, clause, trigger);
    if (!news.isNews(words, trigger, carrier)) {
      return;
    }
    Roles roles = scene.roles.of(trigger, carrier.orElse(null));
    Span span = words.span(trigger.from(), trigger.to());
    add(scene, trigger, trigger, carrier.orElse(null), span, null, roles);
  }

  /** "evacuation teams", "protest organisers": a noun that only tells of what kind another is. */
  private static boolean isModifier(SentenceWords words, Trigger trigger) {
    Word next = words.at(trigger.to());
    Word behind = words.at(trigger.to() + 1);
    return Lexicon.isContent(next)
        && !next.isCapitalised()
        && !Lexicon.isAdverb(next)
        && !next.endsIn("ed")
        && !PastForms.isPast(next)
        && !next.endsIn("ing")
        && !next.isA("go")
        && new Tagger(words).of(trigger.to(), next.lower()) == Tagger.Part.NOUN
        && !(next.endsIn("s") && (Lexicon.isDeterminer(behind) || behind.isCapitalised()));
  }

  /** The words from the act to its phase verb where they stand together, else the verb alone. */
  private static Span span(SentenceWords words, Trigger trigger, Phases.PhaseVerb phase) {
    int from = Math.min(trigger.from(), phase.from());
    int to = Math.max(trigger.to(), phase.to());
    return to - from <= WIDEST_TRIGGER
        ? words.span(from, to)
        : words.span(phase.from(), phase.to());
  }

  private static Trigger moved(Trigger trigger, Phases.PhaseVerb phase) {
    return trigger.governedAt(phase.from(), phase.to());
  }

  private void add(
      Scene scene,
      Trigger trigger,
      Trigger governed,
      @Nullable VerbGroup verb,
      Span span,
      Phases.@Nullable PhaseVerb phase,
      Roles roles) {
    Span word = scene.words.span(governed.from(), Math.min(governed.to(), scene.words.size()));
    Attribution teller = scene.told.teller(word);
    Optional<Certainties.Judgement> judgement =
        certainties.of(scene.words, scene.clauses, governed, verb, teller);
    if (judgement.isEmpty()) {
      return;
    }
    Certainty certainty = judgement.get().certainty();
    if (trigger.type() == null && certainty == Certainty.DENIED) {
      return;
    }
    DraftEvent event =
        new DraftEvent(
            span,
            trigger,
            scene.sentence.index(),
            phase != null && phase.phase() != Phase.STARTED || isDefinite(scene.words, trigger),
            isPointing(scene.words, trigger),
            teller,
            certainty,
            roles);
    event.phase =
        phase != null ? phase.phase() : Phases.byTense(scene.words, trigger, verb, certainty);
    event.place = scene.settings.placeBeside(scene.clauses, trigger);
    event.placed = event.place != null;
    if (event.place == null) {
      event.place = scene.settings.placeNear(trigger);
    }
    event.date = scene.days.of(scene.clauses, trigger, verb, certainty);
    event.rules.add(trigger.rule());
    if (phase != null) {
      event.rules.add(phase.rule());
    }
    event.rules.addAll(judgement.get().rules());
    int clause = Clause.indexOf(scene.clauses, governed.from());
    if (isWhatIsAgreed(scene, trigger, clause)) {
      return;
    }
    if (scene.rows.stream().noneMatch(r -> isSameAct(scene.words, r, event, clause))) {
      scene.rows.add(new Row(event, clause));
    }
  }

  /** "agreed to a truce": the noun tells what the verb before it did. */
  private static boolean isWhatIsAgreed(Scene scene, Trigger trigger, int clause) {
    return trigger.isNoun()
        && trigger.type() == EventType.AGREE
        && scene.rows.stream()
            .anyMatch(
                r ->
                    r.clause == clause
                        && r.event.type() == EventType.AGREE
                        && r.event.trigger.isVerb()
                        && r.event.trigger.base().equals("agree")
                        && trigger.from() - r.event.trigger.to() < GAPPED
                        && r.event.trigger.to() <= trigger.from());
  }

  /** Whether the noun points at an act that the reader knows of: no "a", "no", "another". */
  private static boolean isDefinite(SentenceWords words, Trigger trigger) {
    if (!trigger.isNoun()) {
      return false;
    }
    int i = trigger.from() - 1;
    while (i >= trigger.from() - 4
        && Lexicon.isContent(words.at(i))
        && !words.at(i).lower().startsWith("'")) {
      i--;
    }
    boolean again = AGAIN.contains(words.at(trigger.from() - 1).lower());
    return again || !INDEFINITE.contains(words.at(i).lower());
  }

  private static boolean isCount(Word word) {
    String lower = word.lower();
    boolean one = lower.equals("a") || lower.equals("an") || lower.equals("the");
    return lower.equals("at")
        || lower.equals("as")
        || Lexicon.isMeasure(word)
        || Lexicon.isDeterminer(word) && !one && !Lexicon.DEFINITE.contains(lower);
  }

  /** "the attack", "Friday's shooting": the noun has a word that points. */
  private static boolean isPointing(SentenceWords words, Trigger trigger) {
    int i = trigger.from() - 1;
    while (i >= trigger.from() - 3
        && Lexicon.isContent(words.at(i))
        && !words.at(i).lower().startsWith("'")) {
      i--;
    }
    String word = words.at(i).lower();
    return trigger.isNoun() && (Lexicon.DEFINITE.contains(word) || word.startsWith("'"));
  }

  private static boolean isSameAct(SentenceWords words, Row row, DraftEvent event, int clause) {
    return row.clause == clause
        && Objects.equals(row.event.type(), event.type())
        && row.event.certainty == event.certainty
        && Objects.equals(row.event.phase, event.phase)
        && event.span.start() - row.event.span.end() < NEAR
        && !isAnother(words, row.event.trigger, event.trigger)
        && (row.event.own.patients().isEmpty()
            || event.own.patients().isEmpty()
            || row.event.own.patients().stream()
                .anyMatch(p -> event.own.patients().stream().anyMatch(p::isSame)));
  }

  /**
   * "set fire to the shop and looted a house": a verb with an object, joined to one with another.
   */
  private static boolean isAnother(SentenceWords words, Trigger first, Trigger second) {
    Word next = words.at(second.to());
    int and = VerbGroup.of(words, second.head(), second.base()).start() - 1;
    return first.isVerb()
        && second.isVerb()
        && !first.base().equals(second.base())
        && Lexicon.CONJUNCTIONS.contains(words.at(and).lower())
        && and > first.to() + 1
        && (Lexicon.isDeterminer(next) || Lexicon.isMeasure(next));
  }
}
