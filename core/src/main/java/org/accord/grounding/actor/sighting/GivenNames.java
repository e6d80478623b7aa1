package org.accord.grounding.actor.sighting;

import java.util.HashMap;
import java.util.Map;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** Given names that are nearly always a man's or a woman's; from {@code given-names.tsv}. */
public final class GivenNames {

  private static final Map<String, String> SEXES = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(GivenNames.class, "given-names.tsv").rows()) {
      row.list("names").forEach(n -> SEXES.put(n, row.get("sex")));
    }
  }

  private GivenNames() {}

  /** "man", "woman", or null for a name that tells nothing. */
  public static @Nullable String sex(String name) {
    return SEXES.get(Spelling.plain(name));
  }
}
