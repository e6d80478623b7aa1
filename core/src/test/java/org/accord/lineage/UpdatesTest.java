package org.accord.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Relation;
import org.accord.model.reading.Reading;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdatesTest {

  private static final String FIRST =
      """
      A dam above the town of Pelda gave way on Monday after a night of rain, the district said.
      At least four people were swept away near the market, and the bridge to Orsk is closed.
      The dam was built in 1961 and had been due for repair since the floods of three years ago.
      Engineers had warned in a letter that the gates could not be opened by hand any longer.
      """;

  private static final String SECOND =
      """
      Nine bodies have been found below the broken dam of Pelda and two dozen people are missing.
      Soldiers with dogs searched the mud on Tuesday, while a crowd asked the mayor to resign.
      The dam was built in 1961 and had been due for repair since the floods of three years ago.
      "Nobody told us anything," said Irma Vold, who lost a brother and her house that night.
      Prosecutors took the letter of the engineers away from the town hall in a grey box.
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no words | '' | '' | River News | 2
          end, brackets     | ''                         | (Reporting by Jo Falk. Updates toll; adds protest)   | River News | 1
          headline | UPDATE 2-Nine dead at dam | '' | River News | 1
          line at the end | '' | This article has been updated with a new toll. | River News | 1
          another's update  | ''                         | (Reporting by Jo Falk. Updates toll; adds protest)   | Hill Post  | 2
          told of in a text | '' | The mayor adds that the update came late (on Monday). | River News | 2
          """)
  void aNewerVersionOfAnOutletsTextIsOneTextWithItOnlyIfItSaysSo(
      String name, String headline, String ending, String outlet, int lineages) {
    Lineages found = find(outlet, 8, (headline + "\n" + SECOND + ending).strip());

    assertThat(found.lineages()).hasSize(lineages);
    assertThat(found.kinships())
        .extracting(k -> k.relation())
        .containsExactly(lineages == 1 ? Relation.REVISION : Relation.PARTIAL);
  }

  @Test
  void theOlderOfTwoCannotBeTheUpdate() {
    String updated = SECOND + "(Updates toll)";

    assertThat(find("River News", 6, updated).lineages()).hasSize(2);
    assertThat(find("River News", 7, updated).lineages()).as("of one day").hasSize(2);
  }

  @Test
  void theTableHoldsPatternsForKnownPlaces() {
    for (RuleTable.Row row : RuleTable.load(Updates.class, "update-marks.tsv").rows()) {
      assertThat(Set.of("brackets", "beginning", "line")).contains(row.get("where"));
      assertThat(Pattern.compile(row.get("words")).matcher("").find()).isFalse();
    }
  }

  /** The lineages of the first text, of the 7th, and of another. */
  private static Lineages find(String outlet, int day, String text) {
    return LineageFinder.find(
        List.of(report("a.txt", "River News", 7, FIRST), report("b.txt", outlet, day, text)));
  }

  private static ReadReport report(String name, String outlet, int day, String text) {
    Report report =
        Report.of(name, outlet, Published.on(LocalDate.of(2020, 3, day)), null, null, text);
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }
}
