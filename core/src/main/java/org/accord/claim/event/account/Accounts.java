package org.accord.claim.event.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accord.claim.event.modality.Certainties;
import org.accord.model.ReportId;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.text.SpanIndex;

/**
 * Settles which acts the accounts of a story disagree on.
 *
 * <p>What one side alone tells is held for actual. It is disputed where it is a wrong (an attack, a
 * seizure, a forbidden trade) told under somebody's name, and somebody else in the story denies a
 * wrong of that type or lays the same deed at another's door.
 */
public final class Accounts {

  private static final RuleRef BY_STANCE = new RuleRef("certainty", 0, "stance: accuses");
  private static final RuleRef DENIED =
      new RuleRef("accounts", 0, "another account denies it or tells it otherwise");

  private Accounts() {}

  /** The same events in the same order, some with another certainty. */
  public static List<Event> settle(Collection<Event> events, Collection<Attribution> attributions) {
    Map<ReportId, SpanIndex<Attribution>> contents = new TreeMap<>();
    attributions.stream()
        .collect(Collectors.groupingBy(Attribution::report))
        .forEach((r, all) -> contents.put(r, SpanIndex.ofPieces(all, Attribution::content)));
    Map<String, List<Event>> contested = new TreeMap<>();
    for (Event event : events) {
      if (isWrong(event) && isDenied(event, tellers(contents, event))) {
        deeds(event).forEach(d -> contested.computeIfAbsent(d, k -> new ArrayList<>()).add(event));
      }
    }
    Set<String> blamed = blamedOnTwo(events, contents);
    Set<String> rebutted = Rebuttals.of(events, contents);
    List<Event> settled = new ArrayList<>();
    for (Event event : events) {
      boolean open =
          isWrong(event)
              && (deeds(event).stream()
                      .flatMap(d -> contested.getOrDefault(d, List.of()).stream())
                      .anyMatch(denied -> mayBeOfOne(event, denied))
                  || blamed.contains(deed(event)));
      settled.add(
          rebutted.contains(event.id())
              ? with(event, Certainty.DISPUTED, List.of(DENIED))
              : settle(event, open, tellers(contents, event)));
    }
    return List.copyOf(settled);
  }

  /** Whether nothing told of their doers parts the two. */
  private static boolean mayBeOfOne(Event event, Event denied) {
    return event.type() == EventType.COOPERATE
        || event.agents().isEmpty()
        || denied.agents().isEmpty()
        || event.agents().stream().anyMatch(denied.agents()::contains);
  }

  /** Deeds that different speakers lay at different doors. */
  private static Set<String> blamedOnTwo(
      Collection<Event> events, Map<ReportId, SpanIndex<Attribution>> contents) {
    Map<String, Set<String>> speakers = new TreeMap<>();
    Map<String, Set<String>> doers = new TreeMap<>();
    for (Event event : events) {
      for (Attribution teller : tellers(contents, event)) {
        Speaker speaker = teller.speaker();
        if (speaker == null) {
          continue;
        }
        boolean charge =
            isWrong(event)
                && event.place() != null
                && !event.agents().isEmpty()
                && (event.certainty() == Certainty.ACTUAL
                    || event.certainty() == Certainty.DISPUTED)
                && speaker.actors().stream().noneMatch(event.agents()::contains);
        if (charge) {
          speakers
              .computeIfAbsent(deed(event), d -> new TreeSet<>())
              .add(String.join(" ", speaker.names()));
          doers.computeIfAbsent(deed(event), d -> new TreeSet<>()).addAll(event.agents());
        }
      }
    }
    Set<String> blamed = new TreeSet<>();
    speakers.forEach(
        (deed, who) -> {
          if (who.size() > 1 && doers.getOrDefault(deed, Set.of()).size() > 1) {
            blamed.add(deed);
          }
        });
    return blamed;
  }

  /**
   * By what a denial is known to be of this deed: its doers, its place; a forbidden trade alone.
   */
  private static Set<String> deeds(Event event) {
    Set<String> deeds = new TreeSet<>();
    event.agents().forEach(a -> deeds.add(event.type() + " by " + a));
    if (event.place() != null) {
      deeds.add(deed(event));
    }
    if (event.type() == EventType.COOPERATE) {
      deeds.add(EventType.COOPERATE.name());
    }
    return deeds;
  }

  /** Attacks there are one deed by whatever word; of other wrongs there may be many. */
  private static String deed(Event event) {
    String word =
        event.type() == EventType.ASSAULT
            ? ""
            : event.rules().stream()
                .filter(r -> r.table().equals("event/trigger/triggers.tsv"))
                .map(r -> " " + r.matched())
                .findFirst()
                .orElse("");
    return event.type() + " " + event.place() + word;
  }

  private static Event settle(Event event, boolean open, List<Attribution> tellers) {
    boolean charged = event.rules().contains(BY_STANCE);
    if (charged && !open && event.certainty() == Certainty.DISPUTED && onlyByStance(event)) {
      return with(event, Certainty.ACTUAL, List.of());
    }
    boolean told =
        tellers.stream().anyMatch(a -> a.speaker() != null && a.stance() != Stance.DENIES);
    boolean named = !event.agents().isEmpty();
    return open && told && named && event.certainty() == Certainty.ACTUAL
        ? with(event, Certainty.DISPUTED, List.of(DENIED))
        : event;
  }

  private static boolean onlyByStance(Event event) {
    return event.rules().stream()
        .noneMatch(
            r ->
                r.table().equals("event/modality/governors.tsv")
                    || r.matched().equals("stance: doubts"));
  }

  private static boolean isWrong(Event event) {
    return event.type() != null && Certainties.WRONGS.contains(event.type());
  }

  private static boolean isDenied(Event event, List<Attribution> tellers) {
    return tellers.stream().anyMatch(a -> a.speaker() != null)
            && event.certainty() == Certainty.DENIED
        || tellers.stream().anyMatch(a -> a.stance() == Stance.DENIES);
  }

  private static List<Attribution> tellers(
      Map<ReportId, SpanIndex<Attribution>> contents, Event event) {
    SpanIndex<Attribution> index = contents.get(event.trigger().report());
    return index == null ? List.of() : index.overlapping(event.trigger().span());
  }

  private static Event with(Event e, Certainty certainty, List<RuleRef> more) {
    List<RuleRef> rules = new ArrayList<>(e.rules());
    rules.addAll(more);
    return new Event(
        e.id(),
        e.trigger(),
        e.type(),
        e.phase(),
        certainty,
        e.agents(),
        e.patients(),
        e.place(),
        e.date(),
        e.participants(),
        rules);
  }
}
