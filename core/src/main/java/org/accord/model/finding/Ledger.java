package org.accord.model.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The series of quantities of one kind, and how they fit.
 *
 * @param unit person, dead, convoy ...
 * @param counted evacuated, trapped, killed ...
 * @param place name, null if untold or mixed
 * @param fit compatible, contested, superseded or single-origin
 */
public record Ledger(
    String unit,
    @Nullable String counted,
    @Nullable String place,
    Status fit,
    List<LedgerEntry> entries) {

  public Ledger {
    entries = List.copyOf(entries);
  }
}
