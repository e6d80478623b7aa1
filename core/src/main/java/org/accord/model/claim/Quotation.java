package org.accord.model.claim;

import java.util.Locale;

/** Whether the content stands in the source's own words. */
public enum Quotation {
  DIRECT,
  INDIRECT,
  MIXED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
