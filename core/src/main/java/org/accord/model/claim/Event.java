package org.accord.model.claim;

import java.util.List;
import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something done or happening that a report states.
 *
 * @param trigger the word that names it
 * @param type null where PLOVER has no type for it
 * @param agents ids of actors who do it, by the event's own sentence
 * @param patients ids of actors to whom it is done, by its own sentence; of a MOVE, those who move
 * @param place id of the place, null if untold
 * @param date ISO date, possibly reduced ("2014-04"), null if untold
 * @param participants who fills the roles, actors and others, with the words that say so, in this
 *     sentence or where the report told the act before
 * @param rules the rows of rule tables that made the event, in the order in which they were asked
 */
public record Event(
    String id,
    Evidence trigger,
    @Nullable EventType type,
    @Nullable Phase phase,
    Certainty certainty,
    List<String> agents,
    List<String> patients,
    @Nullable String place,
    @Nullable String date,
    List<Participant> participants,
    List<RuleRef> rules) {

  public Event {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    participants = List.copyOf(participants);
    rules = List.copyOf(rules);
  }

  /** An event of which nothing is known but these. */
  public Event(
      String id,
      Evidence trigger,
      @Nullable EventType type,
      @Nullable Phase phase,
      Certainty certainty,
      List<String> agents,
      List<String> patients,
      @Nullable String place,
      @Nullable String date) {
    this(id, trigger, type, phase, certainty, agents, patients, place, date, List.of(), List.of());
  }

  /** The same, done by others, to others or elsewhere. */
  public Event with(
      List<String> agents,
      List<String> patients,
      @Nullable String place,
      List<Participant> participants) {
    return new Event(
        id, trigger, type, phase, certainty, agents, patients, place, date, participants, rules);
  }
}
