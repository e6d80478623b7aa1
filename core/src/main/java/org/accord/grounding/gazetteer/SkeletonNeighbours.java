package org.accord.grounding.gazetteer;

import java.util.SortedSet;
import java.util.TreeSet;

/** Skeletons one consonant away, with the first one kept: people misspell ends, not heads. */
final class SkeletonNeighbours {

  private static final String CONSONANTS = "bdfghklmnprstvz";
  private static final int SHORTEST = 3;

  private SkeletonNeighbours() {}

  /** The skeleton itself and, if wanted and it is not too short for that, its neighbours. */
  static SortedSet<String> of(String skeleton, boolean wanted) {
    SortedSet<String> neighbours = new TreeSet<>();
    neighbours.add(skeleton);
    if (!wanted || skeleton.length() < SHORTEST) {
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
    return neighbours;
  }
}
