package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.Accord;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.accord.text.RuleTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plainest contests there are, and what is none, read and derived: {@code contests.tsv}. */
class ContestsTest extends ReadStories {

  static List<RuleTable.Row> rows() {
    return RuleTable.load(ContestsTest.class, "contests.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatExcludesEachOtherIsContestedAndNothingElse(RuleTable.Row row) {
    List<Finding> contested =
        Accord.derive(
                List.of(
                    report("a", row.get("day"), row.get("first")),
                    report("b", row.get("later"), row.get("second"))),
                List.of(),
                null)
            .stories()
            .stream()
            .flatMap(s -> s.findings().stream())
            .filter(f -> f.status() == Status.CONTESTED)
            .toList();
    if (row.get("outcome").equals("uncontested")) {
      assertThat(contested).isEmpty();
    } else {
      assertThat(contested).anyMatch(f -> stand(f, row.get("who").split(" \\+ ")));
    }
  }

  /** Whether each of them stands in a position of its own. */
  private static boolean stand(Finding finding, String[] who) {
    List<Position> left = new ArrayList<>(finding.positions());
    for (String name : who) {
      String part = name.toLowerCase(Locale.ROOT);
      Position held =
          left.stream()
              .filter(
                  p -> p.who().stream().anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(part)))
              .findFirst()
              .orElse(null);
      if (held == null) {
        return false;
      }
      left.remove(held);
    }
    return finding.positions().size() > 1;
  }
}
