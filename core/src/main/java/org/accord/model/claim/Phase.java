package org.accord.model.claim;

import java.util.Locale;

/** How far an event or an operation has come. */
public enum Phase {
  ANNOUNCED,
  AGREED,
  PLANNED,
  STARTED,
  ONGOING,
  HALTED,
  RESUMED,
  COMPLETED,
  ATTACKED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
