package org.accord.operation.phase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.operation.scene.Scene;
import org.accord.text.Sought;
import org.accord.text.Words;

/**
 * Finds that a toll rose on a told day: "the toll from the blast rose to six on Friday". Who says
 * so is untold, and it is announced all the same.
 */
final class RisenTolls {

  private static final Sought RISEN =
      Sought.remembering(
          "(?i)\\btoll\\b.{0,120}\\b(?:rose|risen|rises|rising|climbed|climbs|jumped)\\b");

  private final Scene scene;
  private final ReadReport report;
  private final Words words;
  private final Days days;

  RisenTolls(Scene scene, ReadReport report, Words words, Days days) {
    this.scene = scene;
    this.report = report;
    this.words = words;
    this.days = days;
  }

  /** Whether the words tell that a toll is higher than it was. */
  static boolean tells(String words) {
    return RISEN.in(words);
  }

  List<Telling> find() {
    return report.reading().sentences().stream().map(this::of).flatMap(Optional::stream).toList();
  }

  private Optional<Telling> of(Sentence sentence) {
    String told = sentence.span().in(report.text());
    Matcher risen = RISEN.pattern().matcher(told);
    if (!RISEN.in(told) || !risen.find()) {
      return Optional.empty();
    }
    int end = sentence.span().start() + risen.end();
    Span verb = words.get(words.firstFrom(end - 1)).span();
    return scene.moments(report.id()).stream()
        .filter(m -> sentence.span().contains(m.evidence().span()))
        .filter(m -> Days.day(m) != null && !days.isBackdrop(m) && !days.isPossessive(m))
        .filter(m -> !days.isAhead(m))
        .min(
            Comparator.comparingInt((Moment m) -> Days.reach(m, verb))
                .thenComparing(m -> m.evidence()))
        .map(m -> telling(sentence, verb, m));
  }

  private Telling telling(Sentence sentence, Span verb, Moment moment) {
    Evidence evidence = new Evidence(report.id(), sentence.span());
    Evidence trigger = new Evidence(report.id(), verb);
    return new Telling(
        String.valueOf(Days.day(moment)),
        true,
        Phase.ANNOUNCED,
        Certainty.ACTUAL,
        null,
        ClauseWords.of(scene, words, evidence, trigger),
        evidence,
        trigger,
        Days.reach(moment, verb),
        sentence.index(),
        Set.of(),
        List.of(),
        null,
        List.of(report.report().outletOrName()),
        StemSet.ofWords(scene.words(evidence)));
  }
}
