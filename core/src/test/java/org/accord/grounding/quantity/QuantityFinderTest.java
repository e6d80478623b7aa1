package org.accord.grounding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.grounding.PlainTexts;
import org.accord.grounding.moment.MomentFinder;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.accord.model.grounding.Quantity;
import org.accord.model.grounding.Quantity.Tally;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFinderTest {

  /** A Saturday. */
  private static final String DAY = "2021-05-15";

  static Stream<RuleTable.Row> sentences() {
    return RuleTable.load(QuantityFinderTest.class, "counts.tsv").rows().stream();
  }

  private static List<Quantity> quantities(String text) {
    ReadReport report = PlainTexts.report(text, DAY);
    return new QuantityFinder().find(report, new MomentFinder().find(report), List.of());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceCountsWhatACarefulReaderTakesFromIt(RuleTable.Row row) {
    String expected = row.get("counts");
    List<Quantity> found = quantities(row.get("sentence"));
    if (expected.equals("none")) {
      assertThat(found).as(row.get("sentence")).isEmpty();
      return;
    }
    String[] each = expected.split("; ");
    assertThat(found).as(row.get("sentence")).hasSize(each.length);
    for (int i = 0; i < each.length; i++) {
      boolean counted = each[i].split(" ").length > 2;
      assertThat(shown(found.get(i), counted)).as(row.get("sentence")).isEqualTo(each[i]);
    }
  }

  private static String shown(Quantity q, boolean counted) {
    return number(q.low())
        + ".."
        + number(q.high())
        + " "
        + q.unit()
        + (counted ? " " + q.counted() : "");
  }

  private static String number(@Nullable Double n) {
    return n == null ? "" : String.format(Locale.ROOT, "%.0f", n);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 40 people left the port on Thursday, but the boats were stopped on"
            + " Friday.|2021-05-13",
        "Thousands of civilians remain trapped in the port.|2021-05-15",
        "Some 300 settlers have been moved since Wednesday.|2021-05-15",
        "Twelve people were killed, police said on Friday.|2021-05-14",
        "The port is home to 2,000 people.|",
        "The navy seized two boats on 3 May.|2021-05-03",
        "The office said on Thursday that it needs 30 beds.|",
        "On Tuesday, guards arrested nine smugglers.|2021-05-11",
        "The army closed the port on Thursday. Six sailors were killed.|2021-05-13",
        "After Sunday's vote, the army fired and 12 people died on Thursday.|2021-05-13"
      })
  void aCountIsAsOfTheDayOfItsClause(String text, @Nullable String day) {
    assertThat(quantities(text).get(0).asOf()).isEqualTo(day);
  }

  @Test
  void aCountStandsAtThePlaceToldNextToIt() {
    String text = "In Kesh, 40 people fled from Darun.";
    ReadReport report = PlainTexts.report(text, DAY);
    List<PlaceMention> places =
        List.of(place(report, "kesh", text.indexOf("Kesh"), 4), place(report, "darun", 28, 5));
    Quantity quantity = new QuantityFinder().find(report, List.of(), places).get(0);
    assertThat(quantity.place()).isEqualTo("darun");
  }

  @Test
  void aCountThatNoPlaceIsToldOfStandsWhereTheReportPlays() {
    String text =
        "Raiders came to a school in the Orva region. They burned the huts of Belun. The governor"
            + " spoke in Tarn. He told reporters in Tarn that 12 pupils were missing.";
    ReadReport report = PlainTexts.report(text, DAY);
    List<Place> places =
        List.of(known("orva", "region"), known("belun", "village"), known("tarn", "city"));
    List<PlaceMention> mentions =
        List.of(
            place(report, "orva", text.indexOf("Orva"), 4),
            place(report, "belun", text.indexOf("Belun"), 5),
            place(report, "tarn", text.lastIndexOf("Tarn"), 4));
    Quantity quantity = new QuantityFinder().find(report, List.of(), places, mentions).get(0);
    assertThat(quantity.place()).isEqualTo("belun");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guards shelled Belun. They answered raids in Orva last week that left 30 people dead.|orva",
        "Guards shelled Belun. Raids in Orva which killed 30 people came first.|orva",
        "Guards shelled Belun. Aides in Orva held that 30 people were killed.|belun",
        "Guards shelled Belun. Tents stood in Orva, and the raid killed 30 people.|belun"
      })
  void aCountInAClauseOnWhatWasDoneInAProvinceStandsThere(String text, String place) {
    ReadReport report = PlainTexts.report(text, DAY);
    List<Place> places = List.of(known("orva", "province"), known("belun", "village"));
    List<PlaceMention> mentions =
        List.of(
            place(report, "belun", text.indexOf("Belun"), 5),
            place(report, "orva", text.indexOf("Orva"), 4));
    Quantity quantity = new QuantityFinder().find(report, List.of(), places, mentions).get(0);
    assertThat(quantity.place()).isEqualTo(place);
  }

  private static Place known(String id, String kind) {
    return new Place(id, id, kind, List.of(id), null, null, null);
  }

  private static PlaceMention place(ReadReport report, String id, int start, int length) {
    return new PlaceMention(id, new Evidence(report.id(), Span.of(start, start + length)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thousands of people remain in the town.|REMAINING",
        "Another 30 people were freed.|NEW",
        "Some 900 people have left since Monday.|CUMULATIVE",
        "About 200 patients will be moved.|PLANNED",
        "They freed six men.|UNTOLD"
      })
  void aTallyIsToldByTheWordsAround(String text, Tally tally) {
    assertThat(quantities(text).get(0).tally()).isEqualTo(tally);
  }

  @Test
  void theEvidenceIsThePhraseWithItsNoun() {
    String text = "Officials said at least 6000 tired people left.";
    assertThat(quantities(text).get(0).evidence().span().in(text))
        .isEqualTo("at least 6000 tired people");
  }

  @Test
  void anySentenceAmongOthersGivesTheSameCounts() {
    List<String> sentences = sentences().map(r -> r.get("sentence")).collect(Collectors.toList());
    int alone = sentences.stream().mapToInt(s -> quantities(s).size()).sum();
    java.util.Collections.shuffle(sentences, new Random(7));
    assertThat(quantities(String.join("\n", sentences))).hasSize(alone);
  }
}
