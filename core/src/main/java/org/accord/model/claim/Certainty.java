package org.accord.model.claim;

import java.util.Locale;

/** How the text holds an event to be. */
public enum Certainty {
  ACTUAL,
  EXPECTED,
  DEMANDED,
  CONDITIONAL,
  DENIED,
  DISPUTED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
