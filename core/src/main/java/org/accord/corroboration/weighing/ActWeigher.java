package org.accord.corroboration.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Positions;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;
import org.accord.model.finding.Status;
import org.accord.text.Blanks;
import org.accord.text.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Finds the acts that a story is about, each told by many in words that have little in common ("The
 * army detected the launch of a missile", "The North fired an unidentified projectile this
 * morning").
 *
 * <p>Tellings are of one act where what is done is of one sort ({@link Act}), by no different
 * parties, on one day and not far apart. Who only mentions an act tells nothing of it: a telling
 * has the act for its main verb. It is told once, with all who tell it.
 */
public final class ActWeigher {

  private static final int TEXTS = 2;
  private static final int TOPIC_WORDS = 20;
  private static final int DAY = 10;
  private static final double BONUS = 1.0;

  /** The least part of its words by which an assertion tells an act and not one thing more. */
  private static final double MOSTLY = 0.6;

  /** What stands before a clause that is not the main one. */
  private static final Pattern UNDER =
      Pattern.compile(
          "(?i)\\b(?:after|before|since|when|while|because|if|until|unless|which|who|whom|whose"
              + "|where|as|following|that|despite)\\b");

  /** "the attacks were", "strikes on": what looks like a verb is a noun. */
  private static final Pattern NOUN_BEFORE =
      Pattern.compile(
          "(?i)^[,.]? ?(?:are|were|have|had|has|is|was|will|would|could|can|may|on|against|in|by|that"
              + "|which|and)\\b");

  /** "a depot struck by bombs" tells which depot; "was struck by" tells an act. */
  private static final Pattern BY = Pattern.compile("^ by\\b");

  private static final Pattern BEING =
      Pattern.compile("(?i)\\b(?:is|are|was|were|be|been|being)(?: \\p{L}+ly)? $");

  /** What may stand between the subject of a verb and the verb. */
  private static final Pattern HELPING =
      Pattern.compile(
          "(?i)(?:\\b(?:is|are|was|were|be|been|being|has|have|had|also|just|then|later|first"
              + "|\\p{L}+ly)[ ,]+)+$");

  private static final Pattern HAVING =
      Pattern.compile("(?i)\\b(?:has|have) (?!been\\b)(?:\\p{L}+ )?$");

  /** "Notably, the missile ...", "Photos: ...": what another telling says without. */
  private static final Pattern OPENER = Pattern.compile("^\\p{L}+[,:] ");

  private final Positions positions;

  public ActWeigher(Positions positions) {
    this.positions = positions;
  }

  private record Telling(Assertion assertion, Event event, Act act, String trigger) {}

  /** One finding for each act that more than one text tells. */
  public List<Draft> weigh(StoryView story) {
    Map<String, List<Telling>> byAct = new TreeMap<>();
    for (Assertion assertion : story.assertions()) {
      telling(assertion, story)
          .ifPresent(t -> byAct.computeIfAbsent(t.act().name(), a -> new ArrayList<>()).add(t));
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Telling> tellings : byAct.values()) {
      for (List<Telling> ofParty : byParty(tellings, story)) {
        for (List<Telling> one : byDay(ofParty, story)) {
          draft(near(one, story)).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** The act that is the matter of the assertion, if any is. */
  private static Optional<Telling> telling(Assertion assertion, StoryView story) {
    if (assertion.silence() != null || assertion.claim().certainty() != Certainty.ACTUAL) {
      return Optional.empty();
    }
    for (Event event : assertion.events()) {
      String trigger = story.words(event.trigger(), 0);
      Optional<Act> act = Act.of(assertion, event, trigger);
      if (act.isPresent() && isDone(event) && isMain(assertion, trigger)) {
        return Optional.of(new Telling(assertion, event, act.get(), trigger));
      }
    }
    return Optional.empty();
  }

  private static boolean isDone(Event event) {
    return event.certainty() == Certainty.ACTUAL && event.phase() != Phase.PLANNED;
  }

  private static boolean isMain(Assertion assertion, String trigger) {
    int at = assertion.words().indexOf(Blanks.joined(trigger).strip());
    if (at < 0 || UNDER.matcher(assertion.words().substring(0, at)).find()) {
      return false;
    }
    String before = assertion.words().substring(0, at);
    String after = assertion.words().substring(at + trigger.strip().length());
    if (trigger.endsWith("s") && NOUN_BEFORE.matcher(after).find()
        || BY.matcher(after).find() && !BEING.matcher(before).find()) {
      return false;
    }
    return !Labels.hasVerb(HELPING.matcher(before).replaceFirst(""))
        || Stems.of(Labels.around(assertion.words(), trigger)).size()
            >= MOSTLY * Stems.of(assertion.words()).size();
  }

  /** Tellings of each party; who names none goes with the party most told. */
  private static List<List<Telling>> byParty(List<Telling> tellings, StoryView story) {
    Map<String, List<Telling>> byParty = new TreeMap<>();
    List<Telling> nobody = new ArrayList<>();
    for (Telling telling : tellings) {
      String party = party(telling, story);
      if (party == null) {
        nobody.add(telling);
      } else {
        byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(telling);
      }
    }
    return withMost(byParty, nobody);
  }

  private static @Nullable String party(Telling telling, StoryView story) {
    List<String> actors =
        switch (telling.act().by()) {
          case AGENT -> telling.event().agents();
          case PATIENT -> telling.event().patients();
          case NONE -> List.of();
        };
    return actors.stream()
        .filter(story::isSomebody)
        .map(a -> story.parties().nation(a).map(n -> "state:" + n).orElse(story.parties().key(a)))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Tellings of each day; those of no day go with the day most told. */
  private static List<List<Telling>> byDay(List<Telling> tellings, StoryView story) {
    Map<String, List<Telling>> byDay = new TreeMap<>();
    List<Telling> undated = new ArrayList<>();
    for (Telling telling : tellings) {
      String date = telling.event().date();
      if (date == null || date.length() < DAY) {
        undated.add(telling);
      } else {
        byDay.computeIfAbsent(date, d -> new ArrayList<>()).add(telling);
      }
    }
    List<Telling> fitting = new ArrayList<>();
    String most = most(byDay);
    for (Telling telling : undated) {
      if (most == null || mayBeOf(most, telling, story)) {
        fitting.add(telling);
      }
    }
    return withMost(byDay, fitting);
  }

  /** Whether a telling that gives no day may be of that day: it gives no other month or year. */
  private static boolean mayBeOf(String day, Telling telling, StoryView story) {
    String date = telling.event().date();
    String told = story.day(telling.assertion(), null);
    return date == null
        ? !isHabit(telling) && (told == null || isSoonAfter(day, told))
        : day.startsWith(date);
  }

  /** "has launched missiles" tells what somebody has done before, on no day. */
  private static boolean isHabit(Telling telling) {
    String words = telling.assertion().words();
    int at = words.indexOf(telling.trigger().strip());
    return at > 0 && HAVING.matcher(words.substring(0, at)).find();
  }

  /** Whether news of a day may still be told, without a date, on another. */
  private static boolean isSoonAfter(String day, String told) {
    LocalDate of = LocalDate.parse(day);
    LocalDate on = LocalDate.parse(told);
    return !on.isBefore(of.minusDays(1)) && !on.isAfter(of.plusDays(2));
  }

  private static @Nullable String most(Map<String, List<Telling>> parts) {
    return parts.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, List<Telling>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static List<List<Telling>> withMost(
      Map<String, List<Telling>> parts, List<Telling> rest) {
    String most = most(parts);
    if (most == null) {
      return rest.isEmpty() ? List.of() : List.of(rest);
    }
    Map<String, List<Telling>> all = new LinkedHashMap<>(parts);
    List<Telling> joined = new ArrayList<>(parts.getOrDefault(most, List.of()));
    joined.addAll(rest);
    all.put(most, joined);
    return List.copyOf(all.values());
  }

  /** The tellings whose places are not far from the place most told. */
  private static List<Telling> near(List<Telling> tellings, StoryView story) {
    Map<String, Integer> places = new HashMap<>();
    tellings.stream()
        .map(t -> t.event().place())
        .filter(p -> p != null)
        .forEach(p -> places.merge(p, 1, Integer::sum));
    String place =
        places.keySet().stream()
            .min(
                Comparator.comparingInt((String p) -> -places.getOrDefault(p, 0))
                    .thenComparing(Comparator.naturalOrder()))
            .orElse(null);
    return tellings.stream()
        .filter(t -> !t.act().here() || story.whereabouts().close(place, t.event().place()))
        .toList();
  }

  private Optional<Draft> draft(List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return Optional.empty();
    }
    Map<Assertion, Telling> byAssertion = new TreeMap<>();
    tellings.forEach(t -> byAssertion.putIfAbsent(t.assertion(), t));
    List<Assertion> told = List.copyOf(byAssertion.keySet());
    if (told.size() < 2 || positions.texts(new Group(told)) < TEXTS) {
      return Optional.empty();
    }
    Assertion first =
        told.stream()
            .min(
                Comparator.comparing((Assertion a) -> OPENER.matcher(a.words()).find())
                    .thenComparing(a -> !a.voice().narrator())
                    .thenComparingDouble(a -> -a.prominence())
                    .thenComparing(a -> a))
            .orElseThrow();
    Telling lead = byAssertion.get(first);
    String clause = lead == null ? first.words() : Labels.around(first.words(), lead.trigger());
    Draft.Side side = new Draft.Side(told, null, clause);
    Status status = positions.origins(side).size() > 1 ? Status.CORROBORATED : Status.SINGLE_ORIGIN;
    return Optional.of(
        new Draft(
            Labels.clause(clause, TOPIC_WORDS), "event", status, List.of(side), List.of(), BONUS));
  }
}
