package org.accord.grounding.toponym;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.accord.text.RuleTable;

/** The short forms of states and provinces in datelines and addresses: "Fla.", "FL", "Ont.". */
final class ShortForms {

  private static final Map<String, String> DIVISIONS = new TreeMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(ShortForms.class, "short-forms.tsv").rows()) {
      row.list("short").forEach(s -> DIVISIONS.put(s, row.get("country") + "." + row.get("name")));
    }
  }

  private ShortForms() {}

  static boolean mean(String shortForm, String country, String division) {
    return (country + "." + division).equals(DIVISIONS.get(bare(shortForm)));
  }

  /** The division's country and full name, with a full stop between. */
  static Optional<String> of(String shortForm) {
    return Optional.ofNullable(DIVISIONS.get(bare(shortForm)));
  }

  private static String bare(String shortForm) {
    return shortForm.replace(".", "").replace(" ", "");
  }
}
