package org.accord.corroboration.origin;

import org.accord.text.Sought;

/**
 * Tells of the words of saying or demanding that they deny it: "has not claimed", "did not demand".
 */
final class Unsaid {

  private static final Sought DENIED =
      Sought.remembering(
          "(?i)(?:\\b(?:not|never)|n[’']t)(?: \\p{L}+ly| yet| even)?"
              + " (?:sa(?:y|id)|cit|claim|announc|declar|mention|stat|tell|told|describ|specif"
              + "|demand|request|urg|appeal|propos|recommend|call(?=(?:ed|s)? for))"
              + "\\p{Ll}*(?: for)?$");

  private Unsaid() {}

  /** Whether nothing is said by it. */
  static boolean in(String cue) {
    return DENIED.in(cue);
  }
}
