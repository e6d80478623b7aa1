package org.accord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Reading;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

  private static final String FERRY =
      """
      The ferry Halvard ran aground off Merro on Monday with 214 passengers, the coastguard said.
      Fishing boats from Castell took everybody off the Halvard before midnight.
      The captain, Ole Brandt, was questioned by harbour police.
      """;

  private static final String FERRY_TOLD_OTHERWISE =
      """
      Ole Brandt had sailed to Merro a thousand times before he put his ship on its rocks.
      Passengers of the Halvard tell of a scraping noise, then of darkness and of the fishermen who came.
      Castell opened its gymnasium to more than two hundred people in wet clothes.
      """;

  private static final String FERRY_ELSEWHERE =
      """
      The ferry Santa Rosa caught fire off Puerto Lindo on Monday with 180 passengers, the navy said.
      Tugs from Almeria took everybody off the Santa Rosa before midnight.
      The captain, Diego Salas, was questioned by harbour police.
      """;

  private static final String BRIDGE =
      """
      The mayor of Osk, Berta Lund, opened a bridge over the Rill on Friday and closed it an hour later.
      Rust had been found on two cables, the engineer told the council.
      """;

  @Test
  void oneEventInOtherWordsIsOneStoryAndAnotherEventStandsAlone() {
    ReadReport a = report("a", 3, FERRY);
    ReadReport b = report("b", 4, FERRY_TOLD_OTHERWISE);
    ReadReport c = report("c", 4, BRIDGE);

    assertThat(find(List.of(c, b, a)))
        .containsExactly(
            new Story("S1", List.of(a.id(), b.id())), new Story("S2", List.of(c.id())));
  }

  @Test
  void twoEventsOfOneKindInOtherPlacesStayApart() {
    ReadReport a = report("a", 3, FERRY);
    ReadReport b = report("b", 4, FERRY_TOLD_OTHERWISE);
    ReadReport c = report("c", 3, FERRY_ELSEWHERE);
    ReadReport d =
        report(
            "d",
            4,
            "Diego Salas saw smoke over the engine room of the Santa Rosa and told Puerto Lindo at"
                + " once.\nThe fire was out when tugs from Almeria came, passengers say.\n");

    assertThat(find(List.of(a, b, c, d)))
        .extracting(Story::reports)
        .containsExactlyInAnyOrder(List.of(a.id(), b.id()), List.of(c.id(), d.id()));
  }

  @Test
  void aLineageIsNeverSplit() {
    ReadReport a = report("a", 3, FERRY);
    ReadReport b = report("b", 3, BRIDGE);
    Lineages one =
        new Lineages(List.of(new Lineage("L1", List.of(a.id(), b.id()))), List.of(), Map.of());

    assertThat(StoryFinder.find(List.of(a, b), one)).hasSize(1);
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    List<ReadReport> reports = new ArrayList<>();
    for (String text : List.of(FERRY, FERRY_TOLD_OTHERWISE, FERRY_ELSEWHERE, BRIDGE)) {
      for (int day = 1; day < 5; day++) {
        reports.add(report("r" + reports.size(), day, text.substring(day * 7)));
      }
    }
    List<Story> found = find(reports);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(find(reports)).isEqualTo(found);
    }
    assertThat(found.stream().flatMap(s -> s.reports().stream()).distinct())
        .hasSize(reports.size());
  }

  @Test
  void emptyReportsAreStoriesOfTheirOwn() {
    assertThat(find(List.of(report("a", 1, " "), report("b", 1, "?!")))).hasSize(2);
    assertThat(find(List.of())).isEmpty();
  }

  @Test
  void theTableOfCommonWordsHasNoDoubles() {
    List<String> words =
        RuleTable.load(WordRarity.class, "common-words.tsv").rows().stream()
            .map(r -> r.get("word"))
            .toList();
    assertThat(words).hasSizeGreaterThan(20_000).doesNotHaveDuplicates();
    assertThat(words).allMatch(w -> w.matches("[a-z]{2,}"));
    assertThat(WordRarity.of("the")).isZero();
    assertThat(WordRarity.of("castell")).isGreaterThan(WordRarity.of("police"));
  }

  private static List<Story> find(List<ReadReport> reports) {
    List<Lineage> alone = new ArrayList<>();
    for (ReadReport report : reports) {
      alone.add(new Lineage("L" + alone.size(), List.<ReportId>of(report.id())));
    }
    return StoryFinder.find(reports, new Lineages(alone, List.of(), Map.of()));
  }

  private static ReadReport report(String name, int day, String text) {
    Report report =
        Report.of(name, "Outlet", Published.on(LocalDate.of(2020, 3, day)), null, null, text);
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }
}
