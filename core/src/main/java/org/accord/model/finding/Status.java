package org.accord.model.finding;

import java.util.Locale;

/** How the positions of a finding stand to each other. */
public enum Status {
  CORROBORATED,
  SINGLE_ORIGIN,
  CONTESTED,
  COMPATIBLE,
  SUPERSEDED,
  UNCONFIRMED;

  /** The word in exports: {@code single-origin}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
