package org.accord.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the events of one sentence by its triggers. */
final class SentenceEvents {

  private static final int WIDEST_TRIGGER = 6;
  private static final int NEAR = 45;

  private final TriggerFinder triggers = new TriggerFinder();
  private final Certainties certainties = new Certainties();
  private final Phases phases = new Phases();
  private final Newsworthiness news = new Newsworthiness();

  /** One sentence with what is found in it. */
  private record Scene(
      Told told,
      SentenceWords words,
      List<Clause> clauses,
      Mentions mentions,
      Settings settings,
      List<Row> rows) {}

  /** An event and the clause in which it stands. */
  private record Row(Event event, int clause, Trigger trigger) {}

  /**
   * In order of the text.
   *
   * @param last the type of the act that the report told last, null for none
   */
  List<Event> of(Told told, Sentence sentence, @Nullable EventType last) {
    SentenceWords words = new SentenceWords(told.report(), sentence);
    Scene scene =
        new Scene(
            told,
            words,
            Clause.of(words),
            new Mentions(words, told.actors()),
            new Settings(words, told.places(), told.moments()),
            new ArrayList<>());
    List<Trigger> found =
        triggers.find(words, scene.settings.placeWords()).stream()
            .filter(t -> !told.isDate(words.span(t.from(), t.to())))
            .map(t -> told.accident() ? Accidents.inAccident(t) : t)
            .toList();
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
    Optional<Phases.PhaseVerb> by =
        trigger.isVerb()
            ? phases.of(words, scene.clauses, trigger, heads).stream().findFirst()
            : Optional.empty();
    Roles roles = Roles.of(words, scene.clauses, scene.mentions, trigger, own);
    if (by.isPresent()) {
      Phases.PhaseVerb phase = by.get();
      VerbGroup group = VerbGroup.of(words, phase.from(), phase.base());
      add(
          scene,
          trigger,
          moved(trigger, phase),
          group,
          words.span(phase.from(), trigger.to()),
          phase.phase(),
          roles);
    } else {
      add(scene, trigger, trigger, own, words.span(trigger.from(), trigger.to()), null, roles);
    }
  }

  private void noun(Scene scene, Trigger trigger, Set<Integer> heads) {
    SentenceWords words = scene.words;
    List<Phases.PhaseVerb> verbs = phases.of(words, scene.clauses, trigger, heads);
    for (Phases.PhaseVerb phase : verbs) {
      VerbGroup group = VerbGroup.of(words, phase.from(), phase.base());
      Roles roles =
          Roles.of(words, scene.clauses, scene.mentions, trigger, phase.before() ? group : null);
      add(
          scene,
          trigger,
          moved(trigger, phase),
          group,
          span(words, trigger, phase),
          phase.phase(),
          roles);
    }
    if (!verbs.isEmpty() || isModifier(words, trigger)) {
      return;
    }
    Clause clause = scene.clauses.get(Certainties.clauseOf(scene.clauses, trigger.from()));
    Optional<VerbGroup> carrier = news.carrier(words, clause, trigger);
    if (!news.isNews(words, trigger, carrier)) {
      return;
    }
    Roles roles = Roles.of(words, scene.clauses, scene.mentions, trigger, carrier.orElse(null));
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
    return at(trigger, phase.from(), phase.to());
  }

  /** The same act, governed from where its verb stands. */
  private static Trigger at(Trigger trigger, int from, int to) {
    return new Trigger(
        from,
        to,
        from,
        trigger.base(),
        Trigger.Pos.VERB,
        trigger.type(),
        trigger.same(),
        trigger.frame(),
        trigger.always());
  }

  private void add(
      Scene scene,
      Trigger trigger,
      Trigger governed,
      @Nullable VerbGroup verb,
      Span span,
      @Nullable Phase phase,
      Roles roles) {
    Span word = scene.words.span(governed.from(), Math.min(governed.to(), scene.words.size()));
    Optional<Certainty> certainty =
        certainties.of(scene.words, scene.clauses, governed, verb, scene.told.teller(word));
    if (certainty.isEmpty()) {
      return;
    }
    Event event =
        scene.told.event(
            span,
            trigger.type(),
            phase != null ? phase : Phases.byTense(trigger, verb, certainty.get()),
            certainty.get(),
            roles,
            scene.settings.place(scene.clauses, trigger),
            scene.settings.date(scene.clauses, trigger));
    int clause = Certainties.clauseOf(scene.clauses, governed.from());
    if (scene.rows.stream().noneMatch(r -> isSameAct(r, event, clause))) {
      scene.rows.add(new Row(event, clause, trigger));
    }
  }

  private static boolean isSameAct(Row row, Event event, int clause) {
    return row.clause == clause
        && Objects.equals(row.event.type(), event.type())
        && row.event.certainty() == event.certainty()
        && Objects.equals(row.event.phase(), event.phase())
        && event.trigger().span().start() - row.event.trigger().span().end() < NEAR;
  }
}
