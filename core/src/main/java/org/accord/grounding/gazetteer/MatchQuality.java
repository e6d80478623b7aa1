package org.accord.grounding.gazetteer;

/** How a name as written fits a name of an entry, best first. */
public enum MatchQuality {
  /** The entry's own name, but for marks, case and punctuation. */
  EXACT,
  /** Another name of the entry, but for marks, case and punctuation. */
  ALTERNATE,
  /** Alike once both are folded: another transliteration of one name. */
  FOLDED,
  /** Nearly alike once both are folded; to be believed only where the context supports it. */
  FUZZY
}
