package org.accord.model.lineage;

import java.util.Locale;

/** How two reports that share text are related. */
public enum Relation {
  /** The text of the one is the text of the other, whole or cut. */
  COPY,
  /** An updated version: half or more was kept, something was changed. */
  REVISION,
  /** Passages of the one stand in the other, or both took them from a third. */
  PARTIAL,
  /** They quote the same words, or print the same background; each was written for itself. */
  QUOTES_ONLY,
  UNRELATED;

  /** As it is written outside: {@code quotes-only}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The relation that is written so. */
  public static Relation of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
