package org.accord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events of one kind stay apart, and one event told in other words stays together. */
class StoryKindsTest {

  @Test
  void twoBombingsInOneWeekAreTwoStories() {
    assertThat(
            stories(
                report(
                    "v1",
                    "2024-05-06",
                    "A car bomb went off outside the customs house in Varesk on Monday, killing"
                        + " four people, police chief Anton Dorje said. The blast tore the front"
                        + " off the building on Quay Street."),
                report(
                    "v2",
                    "2024-05-07",
                    "Four dead in Varesk: the customs house on Quay Street was still smoking when"
                        + " Anton Dorje spoke to reporters. The car had been stolen in the port two"
                        + " days before, he said."),
                report(
                    "l1",
                    "2024-05-08",
                    "A bomb in a parked car killed six people outside the courthouse in Lamora on"
                        + " Wednesday, interior minister Rita Salcedo said. Windows broke as far"
                        + " away as the Plaza Norte."),
                report(
                    "l2",
                    "2024-05-09",
                    "Lamora buried the first of its six dead on Thursday. Rita Salcedo, who came to"
                        + " the courthouse on the Plaza Norte, was met with silence.")))
        .containsExactlyInAnyOrder("v1 v2", "l1 l2");
  }

  @Test
  void theSamePartiesAYearApartAreTwoStories() {
    assertThat(
            stories(
                report(
                    "a1",
                    "2022-03-02",
                    "Ostrava and Kelm agreed on Wednesday to exchange 40 prisoners at the Sarn"
                        + " bridge, the Red Cross said. Kelm's foreign minister Jana Roth called it"
                        + " a first step."),
                report(
                    "a2",
                    "2022-03-04",
                    "Forty prisoners crossed the Sarn bridge between Ostrava and Kelm on Friday."
                        + " Buses of the Red Cross took them to hospitals; one soldier, Pavel Dinh,"
                        + " kissed the road."),
                report(
                    "b1",
                    "2023-04-11",
                    "Ostrava and Kelm will exchange 120 prisoners at the border post of Halden,"
                        + " mediators in Geneva said on Tuesday. It is the largest exchange since"
                        + " the war in the Mirra valley ended."),
                report(
                    "b2",
                    "2023-04-13",
                    "The exchange of 120 prisoners at Halden between Ostrava and Kelm was put off"
                        + " by a day because lists did not match, mediators in Geneva said."
                        + " Families from the Mirra valley wait in tents.")))
        .containsExactlyInAnyOrder("a1 a2", "b1 b2");
  }

  @Test
  void twoFloodsInTwoCountriesAreTwoStories() {
    assertThat(
            stories(
                report(
                    "t1",
                    "2021-07-15",
                    "The river Tolva broke its banks at Brenn on Thursday and drowned eleven"
                        + " people, the mayor, Lise Hartog, said. Soldiers in boats took pensioners"
                        + " from the roofs of the Lindenhof."),
                report(
                    "t2",
                    "2021-07-16",
                    "Mud stands a metre high in the Lindenhof. Eleven people died in Brenn when the"
                        + " Tolva came in the night, Lise Hartog said, and thirty are missing."),
                report(
                    "k1",
                    "2021-07-15",
                    "Floods swept away a bus near Kitara on Thursday, killing eleven passengers,"
                        + " the district commissioner, Moses Abala, said. The Nyando road is cut in"
                        + " three places."),
                report(
                    "k2",
                    "2021-07-17",
                    "Divers found the bus in the Nyando. Moses Abala, the commissioner of Kitara,"
                        + " said all eleven passengers had been identified.")))
        .containsExactlyInAnyOrder("t1 t2", "k1 k2");
  }

  @Test
  void twoElectionsAreTwoStories() {
    assertThat(
            stories(
                report(
                    "m1",
                    "2020-10-04",
                    "Voters in Morvania chose Ilsa Brandt as president on Sunday with 54 percent,"
                        + " the electoral commission in Tarn said. Her rival, Petr Kolar, conceded"
                        + " before midnight."),
                report(
                    "m2",
                    "2020-10-05",
                    "Petr Kolar congratulated Ilsa Brandt on Monday. Morvania's president-elect"
                        + " promised to reopen the mines at Tarn within a year."),
                report(
                    "s1",
                    "2020-10-04",
                    "Voters in San Tomar gave president Luis Ferra a second term on Sunday with 51"
                        + " percent, the electoral commission said. His rival, Carmen Ibarra,"
                        + " demanded a recount in the province of Altos."),
                report(
                    "s2",
                    "2020-10-06",
                    "A recount began in Altos on Tuesday after Carmen Ibarra's complaint. Luis"
                        + " Ferra said San Tomar had spoken.")))
        .containsExactlyInAnyOrder("m1 m2", "s1 s2");
  }

  @Test
  void aReportAboutTwoEventsBelongsToTheOneItLeadsWith() {
    String bridge =
        "Engineers closed the Orsk bridge on Tuesday after a cable snapped, governor Ivana Petrak"
            + " said. Lorries wait for twenty kilometres on the road to Belan.";
    String strike =
        "Dockers in Marolle began a strike on Tuesday over night pay, their union's head, Claude"
            + " Vernier, said. Nineteen ships lie off the Grande Jetee.";
    assertThat(
            stories(
                report("b1", "2019-09-10", bridge),
                report(
                    "b2",
                    "2019-09-11",
                    "The Orsk bridge stays shut for a month, Ivana Petrak said on Wednesday. A"
                        + " second cable has cracks; Belan gets its bread by ferry."),
                report("s1", "2019-09-10", strike),
                report(
                    "s2",
                    "2019-09-11",
                    "Claude Vernier's dockers in Marolle turned down an offer of four percent on"
                        + " Wednesday. Bananas rot on the ships off the Grande Jetee."),
                report(
                    "both",
                    "2019-09-11",
                    "Ivana Petrak, the governor, has asked the army to lay pontoons beside the Orsk"
                        + " bridge, whose cable snapped on Tuesday. Belan's hospital has fuel for"
                        + " three days. Lorries turn back in the hills. The army says pontoons take"
                        + " a week. Elsewhere, dockers struck in Marolle.")))
        .containsExactlyInAnyOrder("b1 b2 both", "s1 s2");
  }

  @Test
  void undatedReportsOfSeveralEventsDoNotGlueTogether() {
    assertThat(
            stories(
                report(
                    "a1",
                    null,
                    "Rebels in the Darun hills freed three aid workers, the charity Open Hands"
                        + " said. They had been held since spring."),
                report(
                    "a2",
                    null,
                    "Three aid workers of the charity Open Hands slept in Port Sella on their first"
                        + " night of freedom from the Darun rebels."),
                report(
                    "b1",
                    null,
                    "Gunmen released five fishermen on the Lake of Umo after their village paid,"
                        + " elders said. Their boats were burnt."),
                report(
                    "b2",
                    null,
                    "The five fishermen of the Lake of Umo came home without their boats. Elders"
                        + " would not say what the gunmen were paid."),
                report(
                    "c1",
                    null,
                    "A satellite of the Ferrano company reached its orbit on the second attempt,"
                        + " engineers at the Cape Lorne pad said.")))
        .containsExactlyInAnyOrder("a1 a2", "b1 b2", "c1");
  }

  @Test
  void theOrderInWhichReportsComeChangesNothing() {
    List<ReadReport> reports = new ArrayList<>();
    Random random = new Random(11);
    String[] towns = {"Varesk", "Lamora", "Brenn", "Kitara", "Halden"};
    String[] things = {"bridge", "ferry", "market", "school", "mine", "convoy", "harbour", "bank"};
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      String town = towns[random.nextInt(towns.length)];
      for (int s = 0; s < 6; s++) {
        text.append("In ").append(town).append(" the ");
        text.append(things[random.nextInt(things.length)]).append(" near Old");
        text.append(town.substring(0, 3)).append(random.nextInt(4)).append(" was closed. ");
      }
      String day = random.nextInt(5) == 0 ? null : "2020-01-" + (10 + random.nextInt(20));
      reports.add(report("r" + i, day, text.toString()));
    }
    List<String> found = stories(reports);
    for (int seed = 0; seed < 12; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(stories(reports)).isEqualTo(found);
    }
  }

  private static List<String> stories(ReadReport... reports) {
    return stories(List.of(reports));
  }

  private static List<String> stories(List<ReadReport> reports) {
    List<Lineage> alone = new ArrayList<>();
    Map<ReportId, String> names = new java.util.TreeMap<>();
    for (ReadReport report : reports) {
      alone.add(new Lineage("L" + report.id(), List.of(report.id())));
      names.put(report.id(), report.report().name());
    }
    return StoryFinder.find(reports, new Lineages(alone, List.of(), Map.of())).stream()
        .map(s -> String.join(" ", new TreeSet<>(s.reports().stream().map(names::get).toList())))
        .toList();
  }

  private static ReadReport report(String name, @Nullable String day, String text) {
    Published published = day == null ? null : Published.on(LocalDate.parse(day));
    Report report = Report.of(name, "Outlet", published, null, null, text);
    return new ReadReport(report, new Reading(report.textDigest(), List.of(), List.of()));
  }
}
