package org.accord.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.accord.SmallCase;
import org.accord.model.finding.Ledger;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Status;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerFinderTest {

  private static final List<String> TOWNS = List.of("Kunduz", "Kandahar");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two voices         | killed  | Police said 12 people were killed when the ferry Alma sank on Tuesday off Merro. | The governor said 19 people were killed when the ferry Alma sank on Tuesday off Merro. | CONTESTED
          one number         | killed  | Police said 12 people were killed when the ferry Alma sank on Tuesday off Merro. | The governor said 12 people were killed when the ferry Alma sank on Tuesday off Merro. | COMPATIBLE
          parts of a whole   | injured | Police said 24 people were injured when the ferry Alma hit a quay on Tuesday.   | A doctor said four people were badly injured and nine were slightly injured when the ferry Alma hit a quay on Tuesday. | COMPATIBLE
          others than some   | killed  | Police said 12 people were killed when the ferry Alma sank on Tuesday off Merro. | The governor said his son and 8 others were killed when the ferry Alma sank on Tuesday off Merro. | COMPATIBLE
          two kinds of people| rescued | Police said 103 passengers were rescued from the ferry Alma on Tuesday off Merro. | The governor said 26 sailors were rescued from the ferry Alma on Tuesday off Merro. | COMPATIBLE
          one kind of people | rescued | Police said 103 passengers were rescued from the ferry Alma on Tuesday off Merro. | The governor said 96 passengers were rescued from the ferry Alma on Tuesday off Merro. | CONTESTED
          """)
  void figuresCompeteOnlyWhereTheyCountTheSame(
      String name, String counted, String one, String other, Status fit) {
    assertThat(ledgers(one, other))
        .filteredOn(l -> counted.equals(l.counted()) && l.entries().size() > 1)
        .singleElement()
        .extracting(Ledger::fit)
        .isEqualTo(fit);
  }

  @Test
  void tollsOfTownsFarApartAreTwoLedgers() {
    List<Ledger> ledgers =
        ledgers(
            "A bomb killed 12 people in Kunduz on Tuesday, police said. Last week a bomb killed 30"
                + " people in Kandahar, police said.",
            "Officials said that 12 people were killed by the bomb in Kunduz on Tuesday.");

    assertThat(ledgers)
        .filteredOn(l -> "killed".equals(l.counted()))
        .extracting(l -> l.entries().stream().map(LedgerEntry::low).distinct().toList())
        .containsExactlyInAnyOrder(List.of(12.0), List.of(30.0));
  }

  @Test
  void aSumInAnotherCurrencyIsTheSameSum() {
    List<Ledger> ledgers =
        ledgers(
            "The court fined the ferry's owner 30,000 Merran pounds ($1,688) on Tuesday.",
            "The owner of the ferry must pay the fine within a month, the court said on Tuesday.");

    assertThat(ledgers)
        .filteredOn(l -> l.unit().equals("money"))
        .flatExtracting(Ledger::entries)
        .extracting(LedgerEntry::low)
        .containsExactly(30_000.0);
  }

  @Test
  void theTableHoldsEachNounOnceInLowerCase() {
    List<String> nouns =
        RuleTable.load(LedgerFit.class, "general-nouns.tsv").rows().stream()
            .map(r -> r.get("noun"))
            .toList();

    assertThat(nouns).isSorted().doesNotHaveDuplicates();
    assertThat(nouns).allMatch(n -> n.equals(n.toLowerCase(Locale.ROOT)));
  }

  private static List<Ledger> ledgers(String one, String other) {
    SmallCase small =
        new SmallCase()
            .report("Gazette", "2031-03-05", one + "\n", TOWNS)
            .report("Herald", "2031-03-05", other + "\n", TOWNS);
    return small.derive().stories().stream()
        .flatMap(s -> s.operation() == null ? Stream.empty() : s.operation().ledgers().stream())
        .toList();
  }
}
