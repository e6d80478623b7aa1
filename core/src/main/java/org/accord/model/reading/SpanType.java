package org.accord.model.reading;

/** What the reader may find a stretch of text to be. */
public enum SpanType {
  SOURCE,
  CUE,
  CONTENT,
  PERSON,
  ORGANIZATION,
  PLACE,
  GROUP,
  TITLE,
  DATE,
  TIME,
  DURATION,
  SET,
  EVENT;

  /** Whether it belongs to the attribution layer. */
  public boolean isAttribution() {
    return this == SOURCE || this == CUE || this == CONTENT;
  }

  /** Whether it names somebody, something or some place. */
  public boolean isEntity() {
    return this == PERSON
        || this == ORGANIZATION
        || this == PLACE
        || this == GROUP
        || this == TITLE;
  }

  /** Whether it tells when. */
  public boolean isTime() {
    return this == DATE || this == TIME || this == DURATION || this == SET;
  }
}
