package org.accord.operation.phase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accord.model.claim.Phase;
import org.accord.text.BaseForms;
import org.accord.text.RuleTable;
import org.accord.text.Word;

/** What verbs make of the step that their clause tells; a table. */
final class Verbs {

  private static final Map<String, Phase> AT_TRIGGER = new HashMap<>();
  private static final Map<String, Phase> BESIDE_A_DAY = new HashMap<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Verbs.class, "verbs.tsv").rows()) {
      Map<String, Phase> table = row.get("where").equals("trigger") ? AT_TRIGGER : BESIDE_A_DAY;
      Phase makes = Phase.valueOf(row.get("makes").toUpperCase(Locale.ROOT));
      row.list("words").forEach(w -> table.put(w, makes));
    }
  }

  private Verbs() {}

  static Optional<Phase> atTrigger(List<Word> words) {
    return first(words, AT_TRIGGER);
  }

  /** The word of making known nearest before the end of {@code words}, as its place in them. */
  static Optional<Integer> lastOfMakingKnown(List<Word> words) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!first(List.of(words.get(i)), BESIDE_A_DAY).isEmpty()) {
        found.add(i);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  private static Optional<Phase> first(List<Word> words, Map<String, Phase> table) {
    for (Word word : words) {
      for (String form : BaseForms.of(word.lower())) {
        Phase phase = table.get(form);
        if (phase != null && !word.lower().endsWith("s'")) {
          return Optional.of(phase);
        }
      }
    }
    return Optional.empty();
  }
}
