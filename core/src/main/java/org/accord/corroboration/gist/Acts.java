package org.accord.corroboration.gist;

import org.accord.model.claim.Event;
import org.accord.model.claim.Phase;

/**
 * The kinds of act that an assertion tells, ready to be held against those of very many others.
 *
 * @param types a bit for each type of event
 * @param halts whether it tells that anything stopped
 */
record Acts(int types, boolean halts) {

  static Acts of(Assertion assertion) {
    int types = 0;
    boolean halts = false;
    for (Event event : assertion.events()) {
      types |= event.type() == null ? 0 : 1 << event.type().ordinal();
      halts |= event.phase() == Phase.HALTED;
    }
    return new Acts(types, halts);
  }
}
