package org.accord.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accord.claim.event.told.Told;
import org.accord.claim.grammar.Lexicon;
import org.accord.claim.grammar.SentenceWords;
import org.accord.model.Digest;
import org.accord.model.Evidence;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Participant;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.ActorMention;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What speakers do by speaking, where no trigger names it: "all sides must leave", she said, is a
 * REQUEST; a charge without an act of its own, an ACCUSE.
 */
final class SpeechActs {

  private static final Set<String> OBLIGATION =
      Set.of(
          "must",
          "should",
          "ought",
          "please",
          "need",
          "needs",
          "let",
          "important",
          "essential",
          "vital",
          "crucial",
          "necessary",
          "urgent",
          "imperative",
          "time");
  private static final Set<String> DENIAL =
      Set.of(
          "not",
          "n't",
          "no",
          "never",
          "nothing",
          "false",
          "untrue",
          "baseless",
          "groundless",
          "nonexistent",
          "lie",
          "lies",
          "fabricated",
          "nonsense",
          "unfounded");

  List<Event> of(Told told, List<Event> found) {
    List<Event> acts = new ArrayList<>();
    for (Attribution a : told.attributions()) {
      EventType type = typeOf(a.stance());
      if (type == null || isTold(told, a, type, found)) {
        continue;
      }
      Span content = a.content().get(0);
      Optional<Span> trigger =
          told.report().reading().sentences().stream()
              .filter(s -> s.span().overlaps(content))
              .flatMap(s -> trigger(told, s, content, type).stream())
              .findFirst();
      if (trigger.isEmpty() || type == EventType.ACCUSE && holdsAct(a, found)) {
        continue;
      }
      acts.add(act(told, a, content, trigger.get(), type));
    }
    return acts;
  }

  private static Event act(Told told, Attribution a, Span content, Span trigger, EventType type) {
    List<String> speakers = a.speaker() == null ? List.of() : a.speaker().actors();
    List<Participant> participants = new ArrayList<>();
    for (String speaker : speakers) {
      Span words = a.source().isEmpty() ? trigger : a.source().get(0);
      participants.add(participant(told, Participant.Role.AGENT, speaker, words));
    }
    List<String> others = new ArrayList<>();
    for (ActorMention mention : told.actorsIn(content)) {
      if (others.isEmpty() && !speakers.contains(mention.actor())) {
        others.add(mention.actor());
        participants.add(
            participant(
                told, Participant.Role.PATIENT, mention.actor(), mention.evidence().span()));
      }
    }
    String stance = a.stance() == null ? "silence" : a.stance().word();
    return new Event(
        "E-" + Digest.shortOf("event", told.report().id(), trigger.start(), trigger.end(), type),
        new Evidence(told.report().id(), trigger),
        type,
        null,
        Certainty.ACTUAL,
        speakers,
        others,
        null,
        null,
        participants,
        List.of(new RuleRef("speech act", 0, "stance: " + stance)));
  }

  private static Participant participant(
      Told told, Participant.Role role, String actor, Span words) {
    Evidence evidence = new Evidence(told.report().id(), words);
    return new Participant(role, actor, evidence, told.report().words(words));
  }

  private static @Nullable EventType typeOf(@Nullable Stance stance) {
    if (stance == null) {
      return null;
    }
    return switch (stance) {
      case DEMANDS, APPEALS -> EventType.REQUEST;
      case ACCUSES, CONDEMNS -> EventType.ACCUSE;
      case DENIES -> EventType.REJECT;
      case THREATENS -> EventType.THREATEN;
      case ASSERTS, CONFIRMS, PROMISES, EXPECTS, DOUBTS, REPORTS, PRAISES -> null;
    };
  }

  /** Whether a trigger in the cue, or anywhere beside or in the content, names the act already. */
  private static boolean isTold(Told told, Attribution a, EventType type, List<Event> found) {
    Span near = a.contentSpan();
    int sentence = sentenceOf(told, near);
    for (Span piece : a.cue()) {
      near = sentenceOf(told, piece) == sentence ? near.cover(piece) : near;
    }
    for (Span piece : a.source()) {
      near = sentenceOf(told, piece) == sentence ? near.cover(piece) : near;
    }
    Span whole = near;
    return found.stream().anyMatch(e -> e.type() == type && whole.overlaps(e.trigger().span()));
  }

  private static int sentenceOf(Told told, Span span) {
    return told.report().reading().sentenceAt(span.start()).map(Sentence::index).orElse(-1);
  }

  private static boolean holdsAct(Attribution a, List<Event> found) {
    return found.stream()
        .anyMatch(e -> a.content().stream().anyMatch(c -> c.contains(e.trigger().span())));
  }

  private static Optional<Span> trigger(
      Told told, Sentence sentence, Span content, EventType type) {
    SentenceWords words = told.topics().words(sentence);
    int from = content.start() <= sentence.span().start() ? 0 : words.indexAt(content.start());
    int to = words.indexAt(content.end());
    if (type == EventType.REQUEST || type == EventType.REJECT) {
      Set<String> signs = type == EventType.REQUEST ? OBLIGATION : DENIAL;
      for (int i = from; i < to; i++) {
        boolean haveTo =
            type == EventType.REQUEST
                && Lexicon.HAVE.contains(words.at(i).lower())
                && words.at(i + 1).lower().equals("to");
        if (signs.contains(words.at(i).lower()) || haveTo) {
          return Optional.of(words.span(i, Math.min(to, i + 2)));
        }
      }
      return Optional.empty();
    }
    for (int i = from + 1; i < to; i++) {
      if (Lexicon.isAuxiliary(words.at(i)) && !words.at(i - 1).isPunctuation()) {
        return Optional.of(words.span(i, Math.min(to, i + 2)));
      }
    }
    return Optional.empty();
  }
}
