package org.accord.operation.phase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Scene;
import org.accord.text.Word;
import org.accord.text.Words;

/** Finds acts of speaking of a told day, and of making something known: steps in an affair. */
final class Statements {

  /** How far from its day a word of making known may stand, in words. */
  private static final int NEAR = 8;

  /** How far into a report what is said on no told day is its news. */
  private static final int LEAD_SENTENCES = 12;

  private static final Set<Stance> MOVES =
      EnumSet.of(
          Stance.ASSERTS,
          Stance.DENIES,
          Stance.ACCUSES,
          Stance.PROMISES,
          Stance.THREATENS,
          Stance.CONFIRMS,
          Stance.REPORTS,
          Stance.CONDEMNS);

  /** Stances in which somebody only tells how things stand. */
  private static final Set<Stance> COUNTING =
      EnumSet.of(Stance.ASSERTS, Stance.CONFIRMS, Stance.REPORTS);

  private static final Pattern EXPERT =
      Pattern.compile(
          "(?i)\\b(?:analyst|expert|research\\w*|professor|fellow|scholar|historian|lecturer|author"
              + "|commentator|columnist)\\b");
  private static final Set<String> HARM = Set.of("dead", "injured", "missing", "body");

  private final Scene scene;
  private final ReadReport report;
  private final Words words;
  private final Days days;
  private final List<Span> tolls;

  Statements(Scene scene, ReadReport report, Words words, Days days) {
    this.scene = scene;
    this.report = report;
    this.words = words;
    this.days = days;
    this.tolls =
        scene.quantities(report.id()).stream()
            .filter(q -> HARM.contains(q.unit()))
            .map(q -> q.evidence().span())
            .toList();
  }

  List<Telling> find() {
    List<Telling> found = new ArrayList<>();
    for (Attribution statement : scene.statements(report.id())) {
      Speaker speaker = statement.speaker();
      if (speaker != null
          && !speaker.names().isEmpty()
          && !statement.cue().isEmpty()
          && statement.within() == null
          && statement.stance() != null
          && MOVES.contains(statement.stance())
          && !isToll(statement)
          && !isComment(statement)) {
        Span cue = statement.cue().get(0);
        Set<String> doers = new TreeSet<>(speaker.actors());
        Moment moment = days.momentOf(statement).orElse(null);
        String day = moment == null ? null : Days.day(moment);
        if (moment != null && day != null) {
          found.add(telling(day, true, Days.reach(moment, cue), cue, doers, speaker.names()));
        } else if (moment == null && isMove(statement) && isOfOffice(speaker)) {
          days.ofNews(cue, LEAD_SENTENCES)
              .map(d -> telling(d, false, Days.UNTOLD, cue, doers, speaker.names()))
              .ifPresent(found::add);
        }
      }
    }
    for (Moment moment : scene.moments(report.id())) {
      String day = Days.day(moment);
      if (day != null && !days.isBackdrop(moment) && !days.isPossessive(moment)) {
        madeKnown(moment, day, found);
      }
    }
    return found;
  }

  /** Whether more is done by saying it than to tell how things stand. */
  private static boolean isMove(Attribution statement) {
    return !COUNTING.contains(statement.stance()) || statement.stance() == Stance.CONFIRMS;
  }

  /** Whether somebody of name speaks who has a part in affairs: a body, or who stands for one. */
  private boolean isOfOffice(Speaker speaker) {
    return speaker.actors().stream()
        .map(scene::actor)
        .flatMap(Optional::stream)
        .anyMatch(
            a ->
                a.named()
                    && a.kind() != ActorKind.MEDIA
                    && (a.kind() != ActorKind.PERSON
                        || a.role() != null
                        || a.affiliation() != null));
  }

  /** What an expert says of an affair that he has no part in is no step of it. */
  private boolean isComment(Attribution statement) {
    Speaker speaker = statement.speaker();
    return speaker != null
        && COUNTING.contains(statement.stance())
        && !speaker.actors().isEmpty()
        && speaker.actors().stream()
            .allMatch(a -> scene.actor(a).map(this::isExpert).orElse(false));
  }

  private boolean isExpert(Actor actor) {
    return actor.role() != null && EXPERT.matcher(actor.role()).find();
  }

  /**
   * "five have died, police said": what is told is the count, and that somebody told it no step.
   */
  private boolean isToll(Attribution statement) {
    if (isMove(statement)) {
      return false;
    }
    Span content = statement.contentSpan();
    if (RisenTolls.tells(scene.words(report.id(), content))) {
      return false;
    }
    return tolls.stream()
        .filter(content::contains)
        .anyMatch(
            toll ->
                scene.events(report.id()).stream()
                    .map(e -> e.trigger().span())
                    .noneMatch(t -> content.contains(t) && t.end() <= toll.start()));
  }

  private void madeKnown(Moment moment, String day, List<Telling> found) {
    int at = words.firstFrom(moment.evidence().span().start());
    if (at >= words.size()) {
      return;
    }
    List<Word> before = new ArrayList<>();
    for (int i = Math.max(words.sentenceStart(at), at - NEAR); i < at; i++) {
      before.add(words.get(i));
    }
    int behind = words.firstFrom(moment.evidence().span().end());
    Optional<Word> said =
        Verbs.lastOfMakingKnown(before)
            .map(before::get)
            .or(
                () ->
                    words.sameSentence(behind, at)
                        ? Verbs.lastOfMakingKnown(List.of(words.get(behind)))
                            .map(i -> words.get(behind))
                        : Optional.empty());
    if (said.isEmpty() || isAct(said.get().span())) {
      return;
    }
    boolean by = words.is(behind, "by");
    if (!by && isAside(said.get())) {
      return;
    }
    int first = by ? behind : words.sentenceStart(at);
    Span named = words.span(first, Math.max(first + 1, by ? words.sentenceEnd(at) : at));
    Set<String> doers = new TreeSet<>();
    for (ActorMention mention : scene.mentions(report.id())) {
      if (named.contains(mention.evidence().span())) {
        doers.add(mention.actor());
      }
    }
    if (!doers.isEmpty()) {
      Span verb = said.get().span();
      String outlet = report.report().outletOrName();
      found.add(telling(day, true, Days.reach(moment, verb), verb, doers, List.of(outlet)));
    }
  }

  /** ", published on Thursday,": a participle behind its noun, whose doer is not told. */
  private boolean isAside(Word verb) {
    return words.is(verb.index() - 1, ",") && verb.lower().endsWith("ed");
  }

  /** Four men were released: an act of its own, and nothing made known. */
  private boolean isAct(Span verb) {
    return scene.events(report.id()).stream()
        .anyMatch(e -> e.type() != null && e.trigger().span().overlaps(verb));
  }

  private Telling telling(
      String day, boolean told, int reach, Span trigger, Set<String> doers, List<String> who) {
    Evidence evidence = scene.around(new Evidence(report.id(), trigger));
    String text = scene.words(evidence);
    return new Telling(
        day,
        told,
        Phase.ANNOUNCED,
        Certainty.ACTUAL,
        null,
        text,
        evidence,
        new Evidence(report.id(), trigger),
        reach,
        report.reading().sentenceAt(trigger.start()).map(Sentence::index).orElse(0),
        doers,
        List.of(),
        null,
        who,
        StemSet.ofWords(text));
  }
}
