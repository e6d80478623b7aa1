package org.accord.model.finding;

import java.util.List;

/**
 * What several claims amount to.
 *
 * @param topic a short label made of the text's own words
 * @param kind what sort of question it answers: event, count, cause, blame, agreement, silence ...
 * @param weight for ranking; larger first
 * @param silent names of those who were said not to have confirmed or answered
 */
public record Finding(
    String id,
    String topic,
    String kind,
    Status status,
    List<Position> positions,
    List<String> silent,
    double weight) {

  public Finding {
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("A finding without a position: " + topic);
    }
    positions = List.copyOf(positions);
    silent = List.copyOf(silent);
  }
}
