package org.accord.model.lineage;

/** How two reports that share text are related. */
public enum Relation {
  COPY,
  REVISION,
  PARTIAL,
  QUOTES_ONLY,
  UNRELATED
}
