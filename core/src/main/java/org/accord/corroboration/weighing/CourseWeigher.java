package org.accord.corroboration.weighing;

import java.time.LocalDate;
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
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.finding.Status;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turns of what goes on for days: that people began to be moved, that it was stopped,
 * that it went on again; and who tells it.
 */
public final class CourseWeigher implements Weigher {

  private static final Set<Phase> TURNS = EnumSet.of(Phase.STARTED, Phase.HALTED, Phase.RESUMED);
  private static final Phrases WAITING = Phrases.load("waiting-phrases.tsv");
  private static final Set<String> BEGINNINGS = Set.of("c:begin", "c:reopen");
  private static final int TOPIC_WORDS = 20;
  private static final int DAY = 10;

  /** One turn as one assertion tells it. */
  private record Turn(Assertion assertion, Event event, @Nullable LocalDate day) {

    private static final Comparator<Turn> HEARD_FIRST =
        Comparator.comparing((Turn t) -> t.assertion().voice().relayed())
            .thenComparingInt(t -> t.assertion().events().size())
            .thenComparing(t -> t.assertion());
  }

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<Phase, List<Turn>> turns = new TreeMap<>();
    List<Turn> moves = new ArrayList<>();
    for (Assertion assertion : story.assertions()) {
      if (assertion.silence() != null) {
        continue;
      }
      for (Event event : assertion.events()) {
        boolean told =
            event.type() == EventType.MOVE
                && event.certainty() == Certainty.ACTUAL
                && assertion.claim().certainty() == Certainty.ACTUAL
                && (event.phase() != Phase.HALTED || stops(assertion));
        if (told && event.phase() != null && TURNS.contains(event.phase())) {
          turns
              .computeIfAbsent(event.phase(), p -> new ArrayList<>())
              .add(new Turn(assertion, event, day(event)));
        } else if (told && event.phase() == Phase.COMPLETED) {
          moves.add(new Turn(assertion, event, day(event)));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    again(turns);
    waiting(story).ifPresent(drafts::add);
    turns.forEach(
        (phase, all) -> {
          for (List<Turn> one : ofOneDay(all)) {
            draft(one, phase == Phase.HALTED ? List.of() : moves, story).ifPresent(drafts::add);
          }
        });
    return drafts;
  }

  /** What starts on a day on which it is told to go on again goes on again. */
  private static void again(Map<Phase, List<Turn>> turns) {
    Set<LocalDate> days = new TreeSet<>();
    turns.getOrDefault(Phase.RESUMED, List.of()).stream()
        .map(Turn::day)
        .filter(d -> d != null)
        .forEach(days::add);
    List<Turn> started = turns.getOrDefault(Phase.STARTED, List.of());
    List<Turn> also =
        started.stream().filter(t -> t.day() != null && days.contains(t.day())).toList();
    if (!also.isEmpty()) {
      started.removeAll(also);
      turns.getOrDefault(Phase.RESUMED, new ArrayList<>()).addAll(also);
    }
    if (started.isEmpty()) {
      turns.remove(Phase.STARTED);
    }
  }

  /** Who tells that what was announced has not begun, or not again. */
  private static Optional<Draft> waiting(StoryView story) {
    List<Assertion> told =
        story.assertions().stream()
            .filter(
                a ->
                    a.silence() == null
                        && WAITING.in(a.words())
                        && !Collections.disjoint(a.features().weights().keySet(), BEGINNINGS)
                        && a.events().stream().anyMatch(e -> e.certainty() == Certainty.EXPECTED))
            .toList();
    Set<String> heard = new TreeSet<>();
    told.stream().filter(a -> !a.voice().relayed()).forEach(a -> heard.addAll(a.voice().keys()));
    Set<List<String>> voices = new HashSet<>();
    told.forEach(a -> voices.add(a.voice().names()));
    if (voices.size() < 2 || heard.isEmpty()) {
      return Optional.empty();
    }
    Assertion first =
        told.stream().max(Comparator.comparingDouble(Assertion::prominence)).orElseThrow();
    return Optional.of(
        new Draft(
            Labels.clause(first.words(), TOPIC_WORDS),
            "course",
            heard.size() > 1 ? Status.CORROBORATED : Status.SINGLE_ORIGIN,
            List.of(Draft.Side.of(told)),
            List.of(),
            0.7));
  }

  /** Whether its words say that something was stopped, and not that somebody was turned back. */
  private static boolean stops(Assertion assertion) {
    return assertion.features().weights().containsKey("c:halt");
  }

  private static @Nullable LocalDate day(Event event) {
    String date = event.date();
    return date != null && date.length() == DAY ? LocalDate.parse(date) : null;
  }

  /** Turns of one day or the next together; those of no day with the day most told. */
  private static List<List<Turn>> ofOneDay(List<Turn> turns) {
    TreeMap<LocalDate, List<Turn>> byDay = new TreeMap<>();
    List<Turn> undated = new ArrayList<>();
    for (Turn turn : turns) {
      if (turn.day() == null) {
        undated.add(turn);
      } else {
        byDay.computeIfAbsent(turn.day(), d -> new ArrayList<>()).add(turn);
      }
    }
    List<List<Turn>> days = new ArrayList<>();
    LocalDate last = null;
    for (Map.Entry<LocalDate, List<Turn>> day : byDay.entrySet()) {
      if (last == null || day.getKey().isAfter(last.plusDays(1))) {
        days.add(new ArrayList<>());
      }
      days.get(days.size() - 1).addAll(day.getValue());
      last = day.getKey();
    }
    if (days.isEmpty()) {
      days.add(new ArrayList<>());
    }
    days.stream()
        .max(Comparator.comparingInt((List<Turn> d) -> d.size()))
        .ifPresent(d -> d.addAll(undated));
    return days;
  }

  private static Optional<Draft> draft(List<Turn> turns, List<Turn> moves, StoryView story) {
    List<Turn> all = new ArrayList<>(turns);
    Set<LocalDate> days = new TreeSet<>();
    turns.stream().map(Turn::day).filter(d -> d != null).forEach(days::add);
    moves.stream().filter(m -> m.day() != null && days.contains(m.day())).forEach(all::add);
    List<Assertion> told = all.stream().map(Turn::assertion).distinct().sorted().toList();
    Set<String> heard = new TreeSet<>();
    told.stream().filter(a -> !a.voice().relayed()).forEach(a -> heard.addAll(a.voice().keys()));
    if (told.size() < 2 && heard.size() < 2 || heard.isEmpty()) {
      return Optional.empty();
    }
    Turn first = turns.stream().min(Turn.HEARD_FIRST).orElseThrow();
    String clause =
        Labels.around(first.assertion().words(), story.words(first.event().trigger(), 0));
    Status status = heard.size() > 1 ? Status.CORROBORATED : Status.SINGLE_ORIGIN;
    return Optional.of(
        new Draft(
            Labels.clause(clause, TOPIC_WORDS),
            "course",
            status,
            List.of(new Draft.Side(told, null, clause)),
            List.of(),
            0.7));
  }
}
