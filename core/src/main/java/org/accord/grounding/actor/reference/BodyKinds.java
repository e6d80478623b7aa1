package org.accord.grounding.actor.reference;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.accord.grounding.actor.sighting.Sighting;
import org.accord.model.grounding.ActorKind;

/** Which named bodies a description may mean by its noun: "the bank", "the agency", "the group". */
final class BodyKinds {

  /** Where shares are traded: a company perhaps, but no bank. */
  private static final Pattern MARKET =
      Pattern.compile("(?i)\\b(?:(?:stock|mercantile|securities) exchange|bourse|index|nasdaq)$");

  /** Authorities that a report also calls "the agency". */
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\b(?:Agency|Authority|Administration|Bureau|Service|Commission|Board|Department|Office)$");

  private final Antecedents look;

  BodyKinds(Antecedents look) {
    this.look = look;
  }

  /** Named bodies of the sort that is described, but for the report's own outlet. */
  Predicate<Sighting> of(Sighting description) {
    String head = description.head == null ? "" : description.head;
    return s ->
        s.isName()
            && s.key != null
            && !s.plural
            && !look.isOwn(s)
            && !(head.equals("bank") && MARKET.matcher(s.surface).find())
            && (compatible(s.kind, description.kind, head)
                || head.equals("agency")
                    && description.kind == ActorKind.GROUP
                    && AGENCY.matcher(s.surface).find());
  }

  static boolean compatible(ActorKind actor, ActorKind meant, String head) {
    boolean own = actor == meant && actor != ActorKind.STATE && actor != ActorKind.GROUP;
    return own
        || switch (head) {
          case "agency", "organization", "organisation", "body", "charity" ->
              actor == ActorKind.NGO || actor == ActorKind.INTERNATIONAL_ORGANIZATION;
          case "group", "movement", "faction", "organisations" ->
              actor == ActorKind.ARMED_GROUP || actor == ActorKind.NGO;
          case "council", "committee", "commission", "office", "hospital", "union", "mission" ->
              false;
          default -> meant == ActorKind.NGO && actor == ActorKind.INTERNATIONAL_ORGANIZATION;
        };
  }
}
