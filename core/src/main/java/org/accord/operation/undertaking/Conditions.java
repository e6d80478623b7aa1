package org.accord.operation.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.model.claim.Certainty;
import org.accord.model.operation.Condition;
import org.accord.text.RuleTable;

/** Finds the sentences that tie one thing to another. */
final class Conditions {

  private record Rule(String words, Condition.Link link, boolean loose) {}

  private static final List<Rule> RULES = load();

  private Conditions() {}

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (RuleTable.Row row : RuleTable.load(Conditions.class, "links.tsv").rows()) {
      Condition.Link link =
          Condition.Link.valueOf(row.get("link").toUpperCase(Locale.ROOT).replace(' ', '_'));
      row.list("words").forEach(w -> rules.add(new Rule(w, link, row.get("loose").equals("yes"))));
    }
    return List.copyOf(rules);
  }

  static List<Condition> find(List<Line> lines) {
    List<Condition> found = new ArrayList<>();
    for (Line line : lines) {
      if (!line.central() && line.events().isEmpty()) {
        continue;
      }
      RULES.stream()
          .filter(r -> line.has(r.words()) && (!r.loose() || line.central() && isOpen(line)))
          .findFirst()
          .ifPresent(
              r ->
                  found.add(
                      new Condition(
                          r.link(), line.words(), r.words(), line.who(), line.evidence())));
    }
    return found;
  }

  private static boolean isOpen(Line line) {
    return line.events().stream()
        .map(e -> e.certainty())
        .anyMatch(
            c -> c == Certainty.CONDITIONAL || c == Certainty.DEMANDED || c == Certainty.EXPECTED);
  }
}
