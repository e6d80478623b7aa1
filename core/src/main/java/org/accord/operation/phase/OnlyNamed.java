package org.accord.operation.phase;

import java.util.List;
import java.util.regex.Pattern;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.operation.scene.Scene;
import org.accord.text.Word;
import org.accord.text.Words;

/** Acts that a sentence only names, in telling another: they are no steps of its day. */
record OnlyNamed(Scene scene, Words words) {

  /** How far from a deal the verb that brings it about may stand, in words. */
  private static final int NEAR = 8;

  private static final Pattern STRUCK =
      Pattern.compile(
          "agree[ds]?|accept\\w*|reach\\w*|sign\\w*|struck|strike\\w*|declar\\w*|announc\\w*|clinch\\w*"
              + "|seal\\w*|conclud\\w*|broker\\w*|approv\\w*|ratif\\w*|adopt\\w*|promis\\w*|pledg\\w*"
              + "|vow\\w*|undert\\w*|commit\\w*|guarante\\w*|word|confirm\\w*|made|make|new|back|consent\\w*"
              + "|endors\\w*|authori\\w*|hold|held|prolong\\w*|extend\\w*|renew\\w*|gave|give\\w*");

  private static final Pattern LATER =
      Pattern.compile(
          "\\b(?:of (?:the|their|his|her) (?:wounded|wounds|injured|injuries)|overnight|in hospital"
              + "|at (?:a|the) hospital|Medical Cent\\w+)\\b");

  private static final Pattern HABIT = Pattern.compile("(?!was|has|is)\\p{L}+[^s]s");

  private static final Pattern DAYS_AFTER =
      Pattern.compile("(?i)\\b(?:after|following)\\b[^,;]{0,40}$");

  /** "two of the wounded died overnight": what came of an attack, and none of that day. */
  private boolean isLaterDeath(Event event) {
    return event.type() == EventType.ASSAULT
        && words.in(event.trigger().span()).stream()
            .anyMatch(w -> w.is("die", "dies", "died", "dying", "succumbed"))
        && LATER.matcher(scene.words(scene.around(event.trigger()))).find();
  }

  /** "planes struck an aid convoy": what is only named as hit is no help brought. */
  boolean isTarget(Event event) {
    boolean convoy =
        event.type() == EventType.AID
            && words.in(event.trigger().span()).stream().anyMatch(w -> w.is("convoy", "convoys"));
    Span sentence = scene.around(event.trigger()).span();
    return convoy
        && scene.events(event.trigger().report()).stream()
            .filter(e -> e.type() == EventType.ASSAULT)
            .anyMatch(e -> sentence.contains(e.trigger().span()));
  }

  /** "the first since the start of the truce": against which something else is told. */
  boolean isBackdrop(Event event) {
    int at = words.firstFrom(event.trigger().span().start());
    int before = words.is(at - 1, "the", "a", "an") ? at - 2 : at - 1;
    return words.sameSentence(before, at) && words.is(before, "since", "until");
  }

  /** "a deal was reached": with a verb that brings it about, not "areas covered by a truce". */
  boolean isStruck(Event event) {
    List<Word> trigger = words.in(event.trigger().span());
    int from = trigger.get(0).index();
    int to = trigger.get(trigger.size() - 1).index();
    for (int i = Math.max(0, from - NEAR); i <= Math.min(words.size() - 1, to + NEAR); i++) {
      if (words.sameSentence(i, from) && STRUCK.matcher(words.get(i).lower()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** "the shelling began after a pilot was killed on Friday": the day is that of another act. */
  boolean isBeforeThat(Event event, String day) {
    ReportId report = event.trigger().report();
    Span trigger = event.trigger().span();
    Span sentence = scene.around(event.trigger()).span();
    List<Span> others =
        scene.events(report).stream()
            .map(e -> e.trigger().span())
            .filter(t -> t.start() > trigger.end() && sentence.contains(t))
            .toList();
    List<Span> telling =
        scene.moments(report).stream()
            .filter(m -> sentence.contains(m.evidence().span()) && day.equals(Days.day(m)))
            .map(m -> m.evidence().span())
            .toList();
    return !telling.isEmpty()
        && telling.stream()
            .allMatch(
                m ->
                    m.start() > trigger.end()
                        && words.in(Span.of(trigger.end(), m.start())).stream()
                            .filter(w -> w.is("after"))
                            .anyMatch(
                                w ->
                                    others.stream()
                                        .anyMatch(
                                            o -> o.start() > w.start() && o.end() <= m.start())));
  }

  /** "went on to weigh a truce due to begin on Monday": the day is that of the plan. */
  boolean isBesideAPlan(Event event, String day) {
    Span sentence = scene.around(event.trigger()).span();
    ReportId report = event.trigger().report();
    return scene.moments(report).stream()
        .filter(m -> sentence.contains(m.evidence().span()) && day.equals(Days.day(m)))
        .anyMatch(
            m ->
                scene.events(report).stream()
                    .filter(e -> e.certainty() == Certainty.EXPECTED && day.equals(e.date()))
                    .filter(e -> sentence.contains(e.trigger().span()))
                    .anyMatch(
                        e ->
                            Days.reach(m, e.trigger().span())
                                < Days.reach(m, event.trigger().span())));
  }

  /** "three days after she was filmed hitting him": an attack of an earlier day. */
  boolean isOfBefore(Event event) {
    int at = event.trigger().span().start();
    Span before = Span.of(scene.around(event.trigger()).span().start(), at);
    return DAYS_AFTER.matcher(scene.words(event.trigger().report(), before)).find();
  }

  /** "a debate on attacks", "a rise in assaults": of many, of no day. */
  boolean isGeneral(Event event) {
    List<Word> trigger = words.in(event.trigger().span());
    Word last = trigger.get(trigger.size() - 1);
    int at = trigger.get(0).index() - 1;
    for (int i = at; i >= Math.max(0, at - 2) && words.sameSentence(i, at + 1); i--) {
      if (words.is(i, "in", "of", "on", "about", "over", "against", "from", "to", "for")) {
        return last.lower().endsWith("s") && trigger.size() == 1;
      }
    }
    return false;
  }

  /** Whether the act is told by the way, and is a step of no day and no month. */
  boolean isByTheWay(Event event) {
    return isBackground(event)
        || isLaterDeath(event)
        || isHabit(event)
        || isForborne(event)
        || event.type() == EventType.ASSAULT && isPossible(event);
  }

  /** "a charity which supports hospitals said": what somebody is wont to do is no act of a day. */
  private boolean isHabit(Event event) {
    int at = words.firstFrom(event.trigger().span().start());
    return words.sameSentence(at - 1, at)
        && words.is(at - 1, "which", "who", "that")
        && HABIT.matcher(words.get(at).lower()).matches();
  }

  /** "the soldiers' refusal to react": what was not done is told, and nothing said. */
  private boolean isForborne(Event event) {
    return event.type() == EventType.REJECT
        && words.in(event.trigger().span()).stream()
            .anyMatch(
                w ->
                    w.is("refusal", "refusals")
                        || w.is("refuse", "refused")
                            && words.is(w.index() - 1, "which", "who", "that"));
  }

  /** "a missile that could strike the coast": an attack that may be made. */
  private boolean isPossible(Event event) {
    int at = words.firstFrom(event.trigger().span().start());
    return words.sameSentence(at - 1, at) && words.is(at - 1, "could", "can", "might", "may");
  }

  /** "indicted on Monday for attacking soldiers": the day is that of the charge. */
  boolean isCharged(Event event, String day) {
    int at = words.firstFrom(event.trigger().span().start());
    if (!words.sameSentence(at - 1, at) || !words.is(at - 1, "for", "including")) {
      return false;
    }
    Span sentence = scene.around(event.trigger()).span();
    int before = words.get(at - 1).start();
    return scene.moments(event.trigger().report()).stream()
        .filter(m -> sentence.contains(m.evidence().span()) && day.equals(Days.day(m)))
        .allMatch(m -> m.evidence().span().end() <= before);
  }

  /** "under a deal": what is done under it is told, not the deal. */
  private boolean isBackground(Event event) {
    if (event.type() != EventType.AGREE) {
      return false;
    }
    int at = words.firstFrom(event.trigger().span().start());
    for (int i = at - 1; i >= Math.max(0, at - 3) && words.sameSentence(i, at); i--) {
      if (words.is(i, "under")) {
        return true;
      }
    }
    return false;
  }
}
