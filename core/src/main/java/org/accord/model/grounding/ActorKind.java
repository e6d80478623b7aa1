package org.accord.model.grounding;

import java.util.Locale;

/** What sort of actor it is, in the words of the case export. */
public enum ActorKind {
  STATE,
  ARMED_GROUP,
  INTERNATIONAL_ORGANIZATION,
  NGO,
  MEDIA,
  PERSON,
  GROUP,
  COMPANY,
  VESSEL;

  /** The word in exports: {@code armed group}. */
  public String word() {
    return this == NGO ? "NGO" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
