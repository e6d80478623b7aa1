package org.accord.claim.event.told;

import java.util.regex.Pattern;

/** The words by which a report means both parties to something at once: "the two countries". */
public final class SideWords {

  private static final Pattern PARTIES =
      Pattern.compile(
          "(?i)(?:(?:both|all|the|these|two|warring|rival|opposing)\\s+)*"
              + "(?:sides|parties|both|belligerents)");

  private static final Pattern PAIRS =
      Pattern.compile(
          "(?i)(?:(?:the|these|those)\\s+)?(?:two|both|warring|rival|neighbouring|neighboring)\\s+"
              + "(?:\\w+\\s+)?(?:countries|nations|states|governments|neighbours|neighbors|armies"
              + "|factions|camps|leaders|foes|enemies|rivals|capitals)");

  private SideWords() {}

  /** Whether nobody but both parties is meant. */
  public static boolean isMeantBy(String words) {
    return PARTIES.matcher(words).matches() || PAIRS.matcher(words).matches();
  }
}
