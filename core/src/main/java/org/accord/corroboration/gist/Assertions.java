package org.accord.corroboration.gist;

import java.util.List;

/**
 * The assertions of a story, in their own order, and how rare each word is among them.
 *
 * @param vocabulary weighs other words of the story on the same scale
 */
public record Assertions(List<Assertion> list, Vocabulary vocabulary) {

  public Assertions {
    list = list.stream().sorted().toList();
  }
}
