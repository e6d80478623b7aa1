package org.accord.app.evaluate.claims;

import java.util.Locale;

/** How one claim bears on another. */
public enum ClaimRelation {
  /** It makes the other likelier; here: both stand in one position of a finding. */
  STRENGTHEN,
  /** It makes the other less likely; here: they stand in two positions of a contested finding. */
  WEAKEN;

  /** The word with which its files begin. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
