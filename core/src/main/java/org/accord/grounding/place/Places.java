package org.accord.grounding.place;

import java.util.List;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;

/**
 * The places of one story and where its reports name them.
 *
 * @param places by name, their ids counting from P1
 * @param mentions by report and position
 */
public record Places(List<Place> places, List<PlaceMention> mentions) {

  public Places {
    places = List.copyOf(places);
    mentions = List.copyOf(mentions);
  }
}
