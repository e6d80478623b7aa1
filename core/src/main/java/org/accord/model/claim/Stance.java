package org.accord.model.claim;

import java.util.Locale;

/** What the source does by saying it. */
public enum Stance {
  ASSERTS,
  CONFIRMS,
  DENIES,
  DEMANDS,
  APPEALS,
  PROMISES,
  THREATENS,
  ACCUSES,
  EXPECTS,
  DOUBTS,
  REPORTS,
  PRAISES,
  CONDEMNS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
