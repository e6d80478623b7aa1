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
import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;
import org.accord.model.grounding.Moment;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.operation.scene.Scene;
import org.accord.text.Word;
import org.accord.text.Words;

/**
 * Finds what lies ahead and no event names: "the gates will open on Sunday".
 *
 * <p>Only a verb that looks ahead counts, before a day after the report, among the first sentences;
 * an event of that day tells more and goes before.
 */
final class BarePlans {

  private static final int FIRST_SENTENCES = 8;

  /** How many words before its day the verb may stand. */
  private static final int NEAR = 14;

  private final Scene scene;
  private final ReadReport report;
  private final Words words;
  private final Days days;

  BarePlans(Scene scene, ReadReport report, Words words, Days days) {
    this.scene = scene;
    this.report = report;
    this.words = words;
    this.days = days;
  }

  List<Telling> find() {
    List<Telling> found = new ArrayList<>();
    for (Moment moment : scene.moments(report.id())) {
      Sentence sentence =
          report.reading().sentenceAt(moment.evidence().span().start()).orElse(null);
      if (sentence != null
          && sentence.index() < FIRST_SENTENCES
          && moment.type() != SpanType.DURATION
          && days.isAhead(moment)
          && !days.isBackdrop(moment)
          && !days.isPossessive(moment)
          && !isTold(moment, sentence)) {
        verb(moment).map(v -> telling(v, moment, sentence)).ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(Comparator.comparing(Telling::trigger).thenComparing(Telling::day))
        .toList();
  }

  private boolean isTold(Moment moment, Sentence sentence) {
    return scene.events(report.id()).stream()
        .filter(e -> sentence.span().contains(e.trigger().span()))
        .map(Event::date)
        .anyMatch(d -> d != null && d.equals(Days.day(moment)));
  }

  /** The verb behind "will", "is due to", "is expected to", nearest before the day. */
  private Optional<Word> verb(Moment moment) {
    int at = words.firstFrom(moment.evidence().span().start());
    for (int i = at - 1; i > Math.max(0, at - NEAR) && words.sameSentence(i, at); i--) {
      boolean will = words.is(i, "will");
      boolean due =
          words.is(i, "to")
              && words.is(
                  i - 1, "expected", "due", "set", "scheduled", "is", "are", "planned", "plans");
      if (will || due) {
        int verb = words.is(i + 1, "also", "then", "be") ? i + 2 : i + 1;
        return verb < at && !words.is(i + 1, "not", "have") && words.get(verb).isWord()
            ? Optional.of(words.get(verb))
            : Optional.empty();
      }
      if (words.is(i, ";", "\"", "“", "”")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Telling telling(Word verb, Moment moment, Sentence sentence) {
    Evidence told = new Evidence(report.id(), sentence.span());
    Evidence trigger = new Evidence(report.id(), verb.span());
    Set<String> doers = new TreeSet<>();
    Span before = Span.of(sentence.span().start(), verb.start());
    scene.mentions(report.id()).stream()
        .filter(m -> before.contains(m.evidence().span()))
        .forEach(m -> doers.add(m.actor()));
    return new Telling(
        String.valueOf(Days.day(moment)),
        true,
        Phase.PLANNED,
        Certainty.EXPECTED,
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
