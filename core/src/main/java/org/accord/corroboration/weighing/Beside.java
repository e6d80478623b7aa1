package org.accord.corroboration.weighing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.corroboration.gist.Assertion;
import org.accord.model.ReportId;
import org.accord.model.claim.Claim;

/** Which of many lists of assertions stand in the same reports as another assertion. */
final class Beside {

  private final Map<ReportId, BitSet> byReport = new HashMap<>();

  Beside(List<List<Assertion>> lists) {
    for (int i = 0; i < lists.size(); i++) {
      for (Assertion assertion : lists.get(i)) {
        for (Claim claim : assertion.claims()) {
          byReport.computeIfAbsent(claim.evidence().report(), r -> new BitSet()).set(i);
        }
      }
    }
  }

  /** The places of the lists, each a bit. */
  BitSet of(Assertion assertion) {
    BitSet beside = new BitSet();
    for (Claim claim : assertion.claims()) {
      BitSet here = byReport.get(claim.evidence().report());
      if (here != null) {
        beside.or(here);
      }
    }
    return beside;
  }
}
