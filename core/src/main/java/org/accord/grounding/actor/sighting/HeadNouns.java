package org.accord.grounding.actor.sighting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accord.model.grounding.ActorKind;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** What the last noun of a name or a description tells of the actor; from {@code heads.tsv}. */
public final class HeadNouns {

  /** How such a noun may mean an actor. */
  public enum Use {
    NAME,
    GROUP,
    ROLE,
    THING,
    UNNAMED
  }

  /**
   * A row of the table.
   *
   * @param family nouns that mean the same people in one story, null for those that stand alone
   */
  public record Head(String noun, ActorKind kind, Use use, @Nullable String family) {

    public boolean isPerson() {
      return kind == ActorKind.PERSON;
    }

    /** Whether it is a plural that means people by what they are. */
    public boolean isGroup() {
      return use == Use.GROUP || use == Use.UNNAMED && kind == ActorKind.GROUP;
    }
  }

  private static final Map<String, Head> HEADS = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(HeadNouns.class, "heads.tsv").rows()) {
      HEADS.put(
          row.get("noun"),
          new Head(
              row.get("noun"),
              kind(row.get("kind")),
              Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)),
              row.get("family").isEmpty() ? null : row.get("family")));
    }
  }

  private static final Set<String> OFFICES = new HashSet<>();

  static {
    for (RuleTable.Row row : RuleTable.load(HeadNouns.class, "offices.tsv").rows()) {
      OFFICES.add(row.get("office"));
    }
  }

  private HeadNouns() {}

  /** Whether one person at a time holds it: bishop, governor. */
  public static boolean isOffice(String noun) {
    return OFFICES.contains(noun);
  }

  static ActorKind kind(String word) {
    return ActorKind.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  public static @Nullable Head of(String lower) {
    return HEADS.get(lower);
  }
}
