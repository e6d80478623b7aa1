package org.accord.grounding.dump;

import java.util.List;

/**
 * What an import did.
 *
 * @param places written to the layer
 * @param lines read of the dump
 * @param leftOut lines of features that are not taken
 * @param bad lines that could not be read
 * @param firstBad the first of these, each with its number and what is wrong
 * @param badNames lines of the file of other names that could not be read
 */
public record Imported(
    long places, long lines, long leftOut, long bad, List<String> firstBad, long badNames) {

  public Imported {
    firstBad = List.copyOf(firstBad);
  }
}
