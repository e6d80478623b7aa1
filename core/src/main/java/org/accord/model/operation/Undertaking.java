package org.accord.model.operation;

import java.util.List;

/**
 * A negotiated undertaking: evacuation, ceasefire, exchange, aid passage, release, withdrawal.
 *
 * @param kind one of these words
 */
public record Undertaking(
    String kind,
    List<Part> parts,
    List<Condition> conditions,
    List<Waiting> waiting,
    List<Leg> legs,
    List<Stand> stands) {

  public Undertaking {
    parts = List.copyOf(parts);
    conditions = List.copyOf(conditions);
    waiting = List.copyOf(waiting);
    legs = List.copyOf(legs);
    stands = List.copyOf(stands);
  }
}
