package org.accord.claim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.accord.claim.event.told.Cast;
import org.accord.claim.event.told.Told;
import org.accord.claim.event.trigger.Accidents;
import org.accord.model.ReadReport;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorMention;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.reading.Sentence;

/**
 * Finds the events that one report states, one row for each time it states one.
 *
 * <p>The same rows in any order give the same events, in the order of the text.
 */
public final class EventFinder {

  private static final SentenceEvents SENTENCE_EVENTS = new SentenceEvents();
  private static final SpeechActs SPEECH_ACTS = new SpeechActs();
  private static final Set<EventType> UNDERTAKINGS =
      EnumSet.of(
          EventType.MOVE,
          EventType.AID,
          EventType.ASSAULT,
          EventType.RETREAT,
          EventType.COOPERATE,
          EventType.MOBILIZE);

  /** Those of a story's actors whom any report may mean without a mention of them. */
  public static List<Actor> everywhere(List<Actor> actors) {
    return actors.stream().filter(Cast::areCivilians).limit(1).toList();
  }

  /**
   * The events of {@code report}.
   *
   * @param actors of the story; {@code actorMentions} of other reports are left aside, as are
   *     attributions, place mentions and moments
   */
  public List<Event> find(
      ReadReport report,
      List<Attribution> attributions,
      List<Actor> actors,
      List<ActorMention> actorMentions,
      List<Place> places,
      List<PlaceMention> placeMentions,
      List<Moment> moments) {
    Told told =
        new Told(
            report,
            attributions.stream().filter(a -> a.report().equals(report.id())).toList(),
            Cast.of(actors, places),
            actorMentions.stream().filter(m -> m.evidence().report().equals(report.id())).toList(),
            placeMentions.stream().filter(m -> m.evidence().report().equals(report.id())).toList(),
            moments.stream().filter(m -> m.evidence().report().equals(report.id())).toList(),
            SENTENCE_EVENTS.topics(report));
    List<DraftEvent> drafts = new ArrayList<>();
    EventType last = null;
    for (Sentence sentence : report.reading().sentences()) {
      for (DraftEvent draft : SENTENCE_EVENTS.of(told, sentence, last)) {
        EventType type = draft.type();
        last = type != null && UNDERTAKINGS.contains(type) ? type : last;
        drafts.add(draft);
      }
    }
    if (Accidents.isToldIn(drafts.stream().map(d -> d.trigger).toList())) {
      drafts.forEach(d -> d.trigger = Accidents.inAccident(d.trigger));
    }
    Recall.fill(told, drafts);
    List<Event> found = new ArrayList<>(drafts.stream().map(d -> d.event(report.id())).toList());
    found.addAll(SPEECH_ACTS.of(told, found));
    return inOrder(found);
  }

  private static List<Event> inOrder(List<Event> events) {
    Map<String, Event> byId = new TreeMap<>();
    events.forEach(e -> byId.putIfAbsent(e.id(), e));
    return byId.values().stream()
        .sorted(Comparator.comparing(Event::trigger).thenComparing(Event::id))
        .toList();
  }
}
