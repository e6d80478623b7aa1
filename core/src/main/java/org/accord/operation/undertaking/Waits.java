package org.accord.operation.undertaking;

import java.util.List;
import org.accord.model.operation.Waiting;
import org.accord.text.RuleTable;

/** Finds the sentences that tell what is awaited. */
final class Waits {

  private static final List<String> WORDS =
      RuleTable.load(Waits.class, "waits.tsv").rows().stream()
          .flatMap(row -> row.list("words").stream())
          .toList();

  private Waits() {}

  static List<Waiting> find(List<Line> lines) {
    return lines.stream()
        .filter(Line::central)
        .filter(line -> WORDS.stream().anyMatch(line::has))
        .map(line -> new Waiting(line.words(), line.who(), line.evidence()))
        .toList();
  }
}
