package org.accord.operation.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.operation.scene.Scene;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * Finds turns of things that no event names: "the court on Thursday suspended the proclamation".
 *
 * <p>Only a past form near a told day counts, among the first sentences of a report, outside what
 * somebody says; a word of the tables of events tells more and goes before.
 */
final class BareTurns {

  private static final int FIRST_SENTENCES = 6;

  /** How many characters may lie between the verb and its day. */
  private static final int NEAR = 70;

  private final Scene scene;
  private final ReadReport report;
  private final Words words;
  private final Days days;

  BareTurns(Scene scene, ReadReport report, Words words, Days days) {
    this.scene = scene;
    this.report = report;
    this.words = words;
    this.days = days;
  }

  List<Telling> find() {
    List<Telling> found = new ArrayList<>();
    for (Sentence sentence : report.reading().sentences()) {
      if (sentence.index() < FIRST_SENTENCES && !dates(sentence).isEmpty()) {
        for (Word word : words.in(sentence.span())) {
          Word behind = word.index() + 1 < words.size() ? words.get(word.index() + 1) : null;
          Verbs.bare(word, behind)
              .filter(p -> isFinite(word) && !isTold(word.span()) && !isSaid(word.span()))
              .flatMap(p -> telling(p, word, sentence))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Whether the form is a clause's verb, and no modifier ("the suspended minister"). */
  private boolean isFinite(Word word) {
    int at = word.index();
    return !words.is(at - 1, "to", "the", "a", "an", "not", "be", "have", "has", "had", "never")
        && !words.is(at + 1, "by", "out", "off", "as", "life", "from")
        && !words.is(at - 1, "what", "that", "which")
        && !word.lower().endsWith("ing")
        && !word.lower().endsWith("s");
  }

  private boolean isTold(Span verb) {
    return scene.events(report.id()).stream().anyMatch(e -> e.trigger().span().overlaps(verb));
  }

  private boolean isSaid(Span verb) {
    return scene.statements(report.id()).stream()
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(verb)));
  }

  private List<Moment> dates(Sentence sentence) {
    return scene.moments(report.id()).stream()
        .filter(m -> m.type() == SpanType.DATE && sentence.span().contains(m.evidence().span()))
        .toList();
  }

  private Optional<Telling> telling(Phase phase, Word verb, Sentence sentence) {
    return dates(sentence).stream()
        .filter(m -> Days.day(m) != null && !days.isBackdrop(m) && !days.isPossessive(m))
        .filter(m -> Days.reach(m, verb.span()) <= NEAR)
        .min(
            Comparator.comparingInt((Moment m) -> Days.reach(m, verb.span()))
                .thenComparing(m -> m.evidence()))
        .map(m -> telling(phase, verb, sentence, m));
  }

  private Telling telling(Phase phase, Word verb, Sentence sentence, Moment moment) {
    Evidence told = new Evidence(report.id(), sentence.span());
    Evidence trigger = new Evidence(report.id(), verb.span());
    Set<String> doers = new TreeSet<>();
    scene.mentions(report.id()).stream()
        .filter(m -> sentence.span().contains(m.evidence().span()))
        .filter(m -> m.evidence().span().end() <= verb.start())
        .forEach(m -> doers.add(m.actor()));
    return new Telling(
        String.valueOf(Days.day(moment)),
        true,
        phase,
        Certainty.ACTUAL,
        null,
        ClauseWords.of(scene, words, told, trigger),
        told,
        trigger,
        Days.reach(moment, verb.span()),
        sentence.index(),
        doers,
        List.of(),
        null,
        List.of(report.report().outletOrName()),
        StemSet.ofWords(scene.words(told)));
  }
}
