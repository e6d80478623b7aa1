package org.accord.grounding.place;

import java.util.Map;
import java.util.TreeMap;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;

/** The short forms of US states in datelines and addresses: "Fla.", "FL". */
final class UsStates {

  private static final Map<String, String> BY_SHORT_FORM = new TreeMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(UsStates.class, "us-states.tsv").rows()) {
      row.list("short").forEach(s -> BY_SHORT_FORM.put(s, row.get("state")));
    }
  }

  private UsStates() {}

  static boolean is(String shortForm, @Nullable String state) {
    return state != null && state.equals(BY_SHORT_FORM.get(shortForm.replace(".", "")));
  }
}
