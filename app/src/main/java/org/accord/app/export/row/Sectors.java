package org.accord.app.export.row;

import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.jspecify.annotations.Nullable;

/** PLOVER's codes for what sort of actor somebody is, and for where a country's actors belong. */
public final class Sectors {

  private Sectors() {}

  /** The sector of an actor, of whom it acts for where it is a person; empty where untold. */
  public static String of(ClaimRows rows, Actor actor) {
    Actor owner = rows.actor(actor.affiliation());
    ActorKind kind =
        actor.kind() == ActorKind.PERSON && owner != null ? owner.kind() : actor.kind();
    return switch (kind) {
      case STATE -> "GOV";
      case ARMED_GROUP -> "REB";
      case INTERNATIONAL_ORGANIZATION -> "IGO";
      case NGO -> "NGO";
      case MEDIA -> "JRN";
      case COMPANY -> "BUS";
      case PERSON, GROUP, VESSEL -> "";
    };
  }

  /** The actor for whom this one acts; null where the text tells none. */
  public static @Nullable String ownerName(ClaimRows rows, Actor actor) {
    Actor owner = rows.actor(actor.affiliation());
    return owner == null ? null : owner.name();
  }
}
