package org.accord.operation.phase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Scene;
import org.accord.text.Stems;
import org.accord.text.Word;
import org.accord.text.Words;

/** Finds acts of speaking of a told day, and of making something known: steps in an affair. */
final class Statements {

  /** How far from its day a word of making known may stand, in words. */
  private static final int NEAR = 8;

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

  private final Scene scene;
  private final ReadReport report;
  private final Words words;
  private final Days days;

  Statements(Scene scene, ReadReport report, Words words, Days days) {
    this.scene = scene;
    this.report = report;
    this.words = words;
    this.days = days;
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
          && MOVES.contains(statement.stance())) {
        Moment moment = days.momentOf(statement).orElse(null);
        String day = moment == null ? null : Days.day(moment);
        if (moment != null && day != null) {
          Span cue = statement.cue().get(0);
          found.add(
              telling(
                  day,
                  days.reach(moment, cue),
                  cue,
                  new TreeSet<>(speaker.actors()),
                  speaker.names()));
        }
      }
    }
    for (Moment moment : scene.moments(report.id())) {
      String day = Days.day(moment);
      if (day != null && !days.isBackdrop(moment)) {
        madeKnown(moment, day, found);
      }
    }
    return found;
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
    Verbs.lastOfMakingKnown(before)
        .ifPresent(
            i -> {
              Word verb = before.get(i);
              if (isAct(verb.span())) {
                return;
              }
              Set<String> doers = new TreeSet<>();
              Set<String> names = new TreeSet<>();
              for (ActorMention mention : scene.mentions(report.id())) {
                if (mention.evidence().span().end() <= moment.evidence().span().start()
                    && mention.evidence().span().start()
                        >= words.get(words.sentenceStart(at)).start()) {
                  doers.add(mention.actor());
                  scene.actor(mention.actor()).ifPresent(a -> names.add(a.name()));
                }
              }
              if (!doers.isEmpty()) {
                found.add(
                    telling(
                        day,
                        days.reach(moment, verb.span()),
                        verb.span(),
                        doers,
                        List.of(report.report().outletOrName())));
              }
            });
  }

  /** Four men were released: an act of its own, and nothing made known. */
  private boolean isAct(Span verb) {
    return scene.events(report.id()).stream()
        .anyMatch(e -> e.type() != null && e.trigger().span().overlaps(verb));
  }

  private Telling telling(
      String day, int reach, Span trigger, Set<String> doers, List<String> who) {
    Evidence evidence = scene.around(new Evidence(report.id(), trigger));
    String text = scene.words(evidence);
    return new Telling(
        day,
        true,
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
        new TreeSet<>(Stems.of(text)));
  }
}
