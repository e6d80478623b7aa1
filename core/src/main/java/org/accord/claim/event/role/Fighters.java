package org.accord.claim.event.role;

import java.util.Set;
import org.accord.claim.grammar.Word;

/** Nouns of those who fight for somebody: "fighters of the Coastal Front", "his men". */
final class Fighters {

  private static final Set<String> PARTS =
      Set.of(
          "fighters",
          "rebels",
          "forces",
          "troops",
          "soldiers",
          "units",
          "militants",
          "gunmen",
          "guerrillas",
          "insurgents",
          "terrorists",
          "militiamen",
          "commandos",
          "elements");
  private static final Set<String> FOLLOWERS =
      Set.of("men", "fighters", "forces", "troops", "soldiers", "units", "army", "militia");

  private Fighters() {}

  /** Whether those behind "of" act where these do. */
  static boolean arePartOfBody(Word noun) {
    return PARTS.contains(noun.lower());
  }

  /** Whether "his" before it means the body that he speaks for. */
  static boolean followSomebody(Word noun) {
    return FOLLOWERS.contains(noun.lower());
  }
}
