package org.accord.model.finding;

import java.util.List;
import org.accord.model.Evidence;
import org.jspecify.annotations.Nullable;

/** One count in a ledger, with its bounds, its as-of date, who gives it and where. */
public record LedgerEntry(
    @Nullable Double low,
    @Nullable Double high,
    boolean approximate,
    @Nullable String asOf,
    List<String> who,
    List<String> quantities,
    List<Evidence> evidence) {

  public LedgerEntry {
    who = List.copyOf(who);
    quantities = List.copyOf(quantities);
    evidence = List.copyOf(evidence);
  }
}
