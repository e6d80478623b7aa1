package org.accord;

/** How far a derivation is, told to whoever waits for it, on the threads that derive. */
public interface Progress {

  /** Tells nobody. */
  Progress UNHEARD = new Progress() {};

  /** The reports are sorted into lineages and stories; what they state is told next. */
  default void sorted(Accord.Sorted sorted) {}

  /**
   * One more story is told.
   *
   * @param reports in the stories told so far
   * @param of reports in all stories
   */
  default void told(int reports, int of) {}
}
