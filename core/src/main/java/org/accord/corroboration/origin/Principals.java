package org.accord.corroboration.origin;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells for whom somebody speaks whose place is to speak for one person: "a spokeswoman for
 * President Lund", "Lund's office", "a lawyer for Ada Lund".
 */
public final class Principals {

  private static final String VOICES =
      "(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?|solicitors?|agents?"
          + "|advisers?|aides?|office|press office|press secretary)";

  private static final Pattern FOR =
      Pattern.compile("(?i)(?:.*\\s)?" + VOICES + "\\s+(?:for|of|to)\\s+(.+)");

  private static final Pattern OWNED =
      Pattern.compile("(?i)(.+)['’]s\\s+(?:\\p{L}+\\s+)?" + VOICES);

  private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s+");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:he|she|his|her|him)\\b");

  /** Whose office is known to all. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\b(?:president|minister|premier|chancellor|governor|mayor|king|queen|prince|princess)$");

  private Principals() {}

  /** The words for whoever is spoken for; empty where the name tells of nobody. */
  static Optional<String> of(String name) {
    Matcher spoken = FOR.matcher(name);
    if (spoken.matches()) {
      return Optional.of(spoken.group(1));
    }
    Matcher owned = OWNED.matcher(name);
    return owned.matches() ? Optional.of(owned.group(1)) : Optional.empty();
  }

  /** The person of the story for whom the named one speaks: "Ruritania's Lund" is Lund. */
  private static @Nullable Actor person(String name, Parties parties) {
    String words = of(name).orElse("");
    while (!words.isEmpty()) {
      Actor actor = parties.actor(words);
      if (actor != null && actor.kind() == ActorKind.PERSON && actor.named()) {
        return actor;
      }
      String rest = FIRST_WORD.matcher(words).replaceFirst("");
      words = rest.equals(words) ? "" : rest;
    }
    return null;
  }

  /** Whether the named one speaks for one person, by name or by office, and for no body. */
  public static boolean ofAPerson(String name, Parties parties) {
    return of(name)
        .map(Parties::plain)
        .filter(w -> HEAD.matcher(w).find() || person(name, parties) != null)
        .isPresent();
  }

  /**
   * Whether one who speaks for a person says this of that person: by name, by pronoun, or as "the
   * president".
   *
   * @param concerned the parties of which it tells
   */
  static boolean speaksOfHisOwn(String name, String words, Set<String> concerned, Parties parties) {
    if (!ofAPerson(name, parties)) {
      return false;
    }
    Actor person = person(name, parties);
    if (person != null && concerned.contains(parties.key(person.id()))) {
      return true;
    }
    String role = person == null ? null : person.role();
    return PRONOUN.matcher(words).find()
        || role != null
            && Pattern.compile("(?i)\\bthe " + Pattern.quote(role) + "\\b").matcher(words).find();
  }
}
