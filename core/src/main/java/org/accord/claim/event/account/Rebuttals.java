package org.accord.claim.event.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Speaker;
import org.accord.text.SpanIndex;

/**
 * Finds the acts that are answered right where they are told: "rebels shot at the convoy, the army
 * said. The rebels rejected the charge", or one side's shots told beside the other's.
 */
final class Rebuttals {

  /** How many characters behind what somebody told its answer may stand. */
  private static final int NEAR = 260;

  /** A denial with words of its own denies those, and not what was told before. */
  private static final int OWN_WORDS = 25;

  private static final Set<String> DENYING =
      Set.of("deny", "reject", "dispute", "dismiss", "refute", "contradict", "rebut");

  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.COOPERATE, EventType.RETREAT);

  private final Map<ReportId, SpanIndex<Attribution>> contents;

  private Rebuttals(Map<ReportId, SpanIndex<Attribution>> contents) {
    this.contents = contents;
  }

  /** Ids of the acts that another account close by denies or lays at another's door. */
  static Set<String> of(Collection<Event> events, Map<ReportId, SpanIndex<Attribution>> contents) {
    Rebuttals rebuttals = new Rebuttals(contents);
    Map<ReportId, List<Event>> byReport = new TreeMap<>();
    events.forEach(
        e -> byReport.computeIfAbsent(e.trigger().report(), r -> new ArrayList<>()).add(e));
    Set<String> found = new TreeSet<>();
    for (List<Event> told : byReport.values()) {
      for (int i = 0; i < told.size(); i++) {
        if (rebuttals.isBareDenial(told.get(i), told)) {
          rebuttals.denied(told, i, found);
        } else {
          rebuttals.blamed(told, i, found);
        }
      }
    }
    return found;
  }

  /** "rejected the charge", "has denied it". */
  private boolean isBareDenial(Event event, List<Event> told) {
    if (event.type() != EventType.REJECT
        || event.certainty() != Certainty.ACTUAL
        || event.rules().stream().noneMatch(r -> DENYING.contains(r.matched()))) {
      return false;
    }
    int end = event.trigger().span().end();
    boolean ownWords =
        index(event).overlapping(Span.of(end, end + OWN_WORDS)).stream()
            .flatMap(a -> a.content().stream())
            .anyMatch(c -> c.start() >= end - 1 && c.length() > OWN_WORDS);
    return !ownWords
        && told.stream()
            .map(e -> e.trigger().span())
            .noneMatch(t -> t.start() >= end && t.start() < end + OWN_WORDS);
  }

  private void denied(List<Event> told, int denial, Set<String> found) {
    Span at = told.get(denial).trigger().span();
    Attribution last = null;
    for (int i = denial - 1; i >= 0; i--) {
      Event event = told.get(i);
      if (at.start() - event.trigger().span().end() > NEAR) {
        return;
      }
      Attribution teller = teller(event).orElse(null);
      if (teller == null || last != null && !teller.equals(last)) {
        continue;
      }
      if (isDeed(event)
          && speakers(teller).stream().noneMatch(told.get(denial).agents()::contains)) {
        last = teller;
        found.add(event.id());
      }
    }
  }

  /** "rebels fired on them, the army said. Rebels said the army opened fire." */
  private void blamed(List<Event> told, int at, Set<String> found) {
    Event event = told.get(at);
    if (event.type() != EventType.ASSAULT || event.agents().isEmpty() || !isDeed(event)) {
      return;
    }
    Attribution teller = teller(event).orElse(null);
    for (int i = at - 1; teller != null && i >= 0; i--) {
      Event other = told.get(i);
      if (event.trigger().span().start() - other.trigger().span().end() > NEAR) {
        return;
      }
      Attribution before = teller(other).orElse(null);
      if (before != null
          && other.type() == EventType.ASSAULT
          && isDeed(other)
          && !other.agents().isEmpty()
          && other.agents().stream().noneMatch(event.agents()::contains)
          && isOther(before, teller)
          && (speakers(teller).stream().anyMatch(other.agents()::contains)
              || speakers(before).stream().anyMatch(event.agents()::contains))) {
        found.add(event.id());
        found.add(other.id());
      }
    }
  }

  private static boolean isDeed(Event event) {
    return event.type() != null
        && DEEDS.contains(event.type())
        && (event.certainty() == Certainty.ACTUAL || event.certainty() == Certainty.DISPUTED)
        && event.phase() != Phase.PLANNED;
  }

  private static boolean isOther(Attribution left, Attribution right) {
    return speakers(left).stream().noneMatch(speakers(right)::contains);
  }

  private static List<String> speakers(Attribution statement) {
    Speaker speaker = statement.speaker();
    return speaker == null ? List.of() : speaker.actors();
  }

  private java.util.Optional<Attribution> teller(Event event) {
    return index(event).overlapping(event.trigger().span()).stream()
        .filter(a -> a.speaker() != null)
        .findFirst();
  }

  private SpanIndex<Attribution> index(Event event) {
    return contents.getOrDefault(
        event.trigger().report(), SpanIndex.ofPieces(List.of(), Attribution::content));
  }
}
