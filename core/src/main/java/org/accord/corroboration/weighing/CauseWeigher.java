package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.statement.Manner;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.finding.Status;
import org.accord.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Finds one setback whose reason is told several ways: why a thing was stopped.
 *
 * <p>An account is an assertion that tells of the halt and a reason for it, or one that stands
 * right beside a telling of the halt and charges somebody with a hostile act.
 */
public final class CauseWeigher implements Weigher {

  private static final Phrases REASONS = Phrases.load("cause-phrases.tsv");
  private static final Set<EventType> HOSTILE =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.REJECT);
  private static final int TOPIC_WORDS = 20;
  private static final double SAME_REASON = 0.5;

  /** How many sentences after the telling of a halt its reason may stand. */
  private static final int BESIDE = 3;

  /** A halt, and the day where it is told. */
  private record Halt(Assertion assertion, Event event) {}

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Halt> halts = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      for (Event event : assertion.events()) {
        if (event.phase() == Phase.HALTED
            && (event.certainty() == Certainty.ACTUAL || event.certainty() == Certainty.DISPUTED)) {
          halts.add(new Halt(assertion, event));
          break;
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Halt> one : same(halts)) {
      draft(one, story).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static List<List<Halt>> same(List<Halt> halts) {
    Map<String, List<Halt>> byTypeAndDay = new TreeMap<>();
    for (Halt halt : halts) {
      String day = halt.event().date();
      String when = day != null ? day : mainDay(halts, halt.event().type());
      byTypeAndDay
          .computeIfAbsent(halt.event().type() + " " + when, k -> new ArrayList<>())
          .add(halt);
    }
    return List.copyOf(byTypeAndDay.values());
  }

  /** The day on which most halts of the type are told; an undated telling means that one. */
  private static String mainDay(List<Halt> halts, @Nullable EventType type) {
    Map<String, Integer> days = new TreeMap<>();
    for (Halt halt : halts) {
      if (halt.event().type() == type && halt.event().date() != null) {
        days.merge(halt.event().date(), 1, Integer::sum);
      }
    }
    return days.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Optional<Draft> draft(List<Halt> halts, StoryView story) {
    Set<Assertion> accounts = new TreeSet<>();
    for (Halt halt : halts) {
      if (isReasoned(halt, story)) {
        accounts.add(halt.assertion());
      }
    }
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() != null
          || assertion.voice().narrator()
          || Manner.of(assertion) != Manner.TELLS) {
        continue;
      }
      boolean hostile =
          assertion.events().stream()
              .anyMatch(
                  e ->
                      e.type() != null
                          && e.phase() != Phase.HALTED
                          && HOSTILE.contains(e.type())
                          && !e.agents().isEmpty()
                          && (e.certainty() == Certainty.ACTUAL
                              || e.certainty() == Certainty.DISPUTED));
      boolean beside =
          halts.stream()
              .map(h -> StoryView.after(h.assertion(), assertion))
              .anyMatch(d -> d.isPresent() && d.get() >= 0 && d.get() <= BESIDE);
      if (hostile && (beside && sameDay(assertion, halts) || onDay(assertion, halts))) {
        accounts.add(assertion);
      }
    }
    Set<List<String>> reasoning = new HashSet<>();
    halts.stream()
        .filter(h -> isReasoned(h, story))
        .forEach(h -> reasoning.add(h.assertion().voice().names()));
    if (reasoning.size() < 2) {
      return Optional.empty();
    }
    List<List<Assertion>> told = apart(accounts);
    Set<String> origins = new TreeSet<>();
    accounts.forEach(a -> origins.addAll(a.voice().keys()));
    boolean heard =
        told.stream().filter(t -> t.stream().anyMatch(a -> !a.voice().relayed())).count() > 1;
    if (told.size() < 2 || origins.size() < 2 || !heard || !isApart(told, story)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            topic(halts, story),
            "cause",
            Status.CONTESTED,
            told.stream().map(Draft.Side::of).toList(),
            List.of(),
            1));
  }

  /** Whether two accounts lay it at different doors; of one door they only tell more of it. */
  private static boolean isApart(List<List<Assertion>> told, StoryView story) {
    List<Set<String>> doers = new ArrayList<>();
    for (List<Assertion> account : told) {
      Set<String> own = new TreeSet<>();
      account.forEach(a -> own.addAll(story.doers(a)));
      own.removeIf(d -> !story.isSomebody(d.substring(d.indexOf(':') + 1)));
      if (!own.isEmpty()) {
        doers.add(own);
      }
    }
    return doers.stream().anyMatch(a -> doers.stream().anyMatch(b -> Collections.disjoint(a, b)));
  }

  /** Whether the words after the halt tell a reason for it. */
  private static boolean isReasoned(Halt halt, StoryView story) {
    String words = halt.assertion().words();
    String trigger = Blanks.joined(story.words(halt.event().trigger(), 0)).strip();
    int at = words.indexOf(trigger);
    return REASONS.in(at < 0 ? words : words.substring(at));
  }

  /** The clause that tells of the halt, of the shortest telling. */
  private static String topic(List<Halt> halts, StoryView story) {
    return halts.stream()
        .map(h -> Labels.around(h.assertion().words(), story.words(h.event().trigger(), 0)))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(c -> Labels.clause(c, TOPIC_WORDS))
        .orElseThrow();
  }

  /** Whether it tells of a fight or a seizure of the very day. */
  private static boolean onDay(Assertion assertion, List<Halt> halts) {
    Set<String> days = new TreeSet<>();
    halts.stream().map(h -> h.event().date()).filter(d -> d != null).forEach(days::add);
    return assertion.voice().interested()
        && assertion.events().stream()
            .anyMatch(
                e ->
                    (e.type() == EventType.ASSAULT || e.type() == EventType.COERCE)
                        && !e.agents().isEmpty()
                        && e.date() != null
                        && days.contains(e.date()));
  }

  private static boolean sameDay(Assertion assertion, List<Halt> halts) {
    Set<String> days = new TreeSet<>();
    halts.stream().map(h -> h.event().date()).filter(d -> d != null).forEach(days::add);
    return assertion.events().stream()
        .map(Event::date)
        .allMatch(d -> d == null || days.isEmpty() || days.contains(d));
  }

  /**
   * Accounts of one voice together; those of different voices only where the reason is the same.
   */
  private static List<List<Assertion>> apart(Set<Assertion> accounts) {
    List<List<Assertion>> parts = new ArrayList<>();
    for (Assertion account : accounts) {
      parts.stream()
          .filter(
              p ->
                  p.stream()
                      .allMatch(
                          a ->
                              a.voice().names().equals(account.voice().names())
                                  || Likeness.of(a, account) >= SAME_REASON))
          .findFirst()
          .ifPresentOrElse(p -> p.add(account), () -> parts.add(new ArrayList<>(List.of(account))));
    }
    parts.sort(
        Comparator.comparingInt((List<Assertion> p) -> -p.size()).thenComparing(p -> p.get(0)));
    return parts;
  }
}
