package org.accord.grounding.gazetteer;

import java.util.SortedSet;
import java.util.TreeSet;

/** The skeletons one consonant away, with the first one kept: people misspell ends, not heads. */
final class SkeletonNeighbours {

  private static final String CONSONANTS = "bdfghklmnprstvz";
  private static final int SHORTEST = 3;

  private SkeletonNeighbours() {}

  /** None for skeletons so short that a neighbour is another name. */
  static SortedSet<String> of(String skeleton) {
    SortedSet<String> neighbours = new TreeSet<>();
    if (skeleton.length() < SHORTEST) {
      return neighbours;
    }
    for (int i = 1; i <= skeleton.length(); i++) {
      String head = skeleton.substring(0, i);
      String rest = skeleton.substring(i);
      for (int k = 0; k < CONSONANTS.length(); k++) {
        neighbours.add(head + CONSONANTS.charAt(k) + rest);
        if (!rest.isEmpty()) {
          neighbours.add(head + CONSONANTS.charAt(k) + rest.substring(1));
        }
      }
      if (!rest.isEmpty()) {
        neighbours.add(head + rest.substring(1));
      }
    }
    neighbours.remove(skeleton);
    return neighbours;
  }
}
