package org.accord.corroboration.weighing;

import java.util.List;
import org.accord.corroboration.position.Draft;

/** Looks a story through for one sort of question. */
public interface Weigher {

  /** The questions found, in a fixed order. */
  List<Draft> weigh(StoryView story);
}
