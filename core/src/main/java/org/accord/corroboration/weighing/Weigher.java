package org.accord.corroboration.weighing;

import org.accord.corroboration.position.Draft;
import java.util.List;

/** Looks a story through for one sort of question. */
public interface Weigher {

  /** The questions found, in a fixed order. */
  List<Draft> weigh(StoryView story);
}
