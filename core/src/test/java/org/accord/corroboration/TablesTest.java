package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accord.corroboration.count.CountWeigher;
import org.accord.corroboration.dispute.Disputes;
import org.accord.corroboration.gist.Concepts;
import org.accord.corroboration.origin.Nations;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.operation.phase.PhaseFinder;
import org.accord.text.RuleTable;
import org.accord.text.Stems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule table of findings and the operation, row by row. */
class TablesTest {

  @ParameterizedTest
  @CsvSource({"nations.tsv,country", "state-media.tsv,country", "bodies.tsv,body"})
  void aTableOfNamesIsSortedLowerCaseAndNamesNothingTwice(String table, String name) {
    List<RuleTable.Row> rows = RuleTable.load(Nations.class, table).rows();
    assertThat(rows).extracting(r -> r.get(name)).isSorted().doesNotHaveDuplicates();
    List<String> words = new ArrayList<>();
    rows.forEach(r -> words.addAll(r.list("words")));
    assertThat(words).doesNotHaveDuplicates().allMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)));
  }

  @Test
  void stateMediaBelongToCountriesThatAreKnown() {
    List<String> countries =
        RuleTable.load(Nations.class, "nations.tsv").rows().stream()
            .map(r -> r.get("country"))
            .toList();
    RuleTable.load(Nations.class, "state-media.tsv")
        .rows()
        .forEach(r -> assertThat(countries).contains(r.get("country")));
  }

  @Test
  void aWordStandsForOneConceptOnly() {
    List<String> stems = new ArrayList<>();
    List<RuleTable.Row> rows = RuleTable.load(Concepts.class, "concepts.tsv").rows();
    for (RuleTable.Row row : rows) {
      stems.addAll(row.list("words").stream().map(Stems::stem).distinct().toList());
    }
    assertThat(stems).doesNotHaveDuplicates();
    assertThat(rows).extracting(r -> r.get("concept")).isSorted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anybody.tsv",
        "cause-phrases.tsv",
        "denial-phrases.tsv",
        "happenings.tsv",
        "hearsay-phrases.tsv",
        "negations.tsv",
        "plain-negations.tsv",
        "verbs.tsv"
      })
  void phrasesAreSortedLowerCaseAndSayWhy(String table) {
    List<RuleTable.Row> rows = RuleTable.load(Weigher.class, table).rows();
    assertThat(rows).extracting(r -> r.get("phrase")).isSorted().doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> !r.get("why").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"brought-phrases.tsv", "growth-phrases.tsv", "vague-numbers.tsv"})
  void phrasesOfCountsAreSortedAndSayWhy(String table) {
    List<RuleTable.Row> rows = RuleTable.load(CountWeigher.class, table).rows();
    assertThat(rows).extracting(r -> r.get("phrase")).isSorted().doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> !r.get("why").isEmpty());
  }

  @Test
  void whatIsCountedIsSortedNamedOnceAndFlowsOrIsSettled() {
    List<RuleTable.Row> rows = RuleTable.load(CountWeigher.class, "counted.tsv").rows();
    assertThat(rows).extracting(r -> r.get("counted")).isSorted().doesNotHaveDuplicates();
    List<String> stems = new ArrayList<>();
    rows.forEach(r -> r.list("words").stream().map(Stems::stem).distinct().forEach(stems::add));
    assertThat(stems).doesNotHaveDuplicates();
    assertThat(rows)
        .allMatch(
            r ->
                List.of("emerges", "flows", "remains", "repeats", "settled")
                    .contains(r.get("course")));
    assertThat(rows).allMatch(r -> List.of("story", "told").contains(r.get("people")));
  }

  @Test
  void noStateIsItsOwnOpposite() {
    for (RuleTable.Row row : RuleTable.load(Disputes.class, "opposites.tsv").rows()) {
      assertThat(row.list("one")).isNotEmpty().doesNotContainAnyElementsOf(row.list("other"));
      assertThat(row.list("other")).isNotEmpty();
    }
  }

  @Test
  void conditionsAndWaitingAreToldByPhrasesNamedOnce() {
    for (String table : List.of("condition-phrases.tsv", "waiting-phrases.tsv")) {
      List<String> phrases =
          RuleTable.load(Weigher.class, table).rows().stream().map(r -> r.get("phrase")).toList();
      assertThat(phrases).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void aRuleIsKeptOrBrokenByAPhraseNamedOnce() {
    List<RuleTable.Row> rows = RuleTable.load(Disputes.class, "keeping-phrases.tsv").rows();
    assertThat(rows).extracting(r -> r.get("phrase")).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> List.of("kept", "broken").contains(r.get("side")));
  }

  @Test
  void phrasesOfDealsAndRulesAreNamedOnceAndInLowerCase() {
    for (String table : List.of("deal-triggers.tsv", "pending-phrases.tsv", "rules-kept.tsv")) {
      List<String> phrases =
          RuleTable.load(Disputes.class, table).rows().stream().map(r -> r.get("phrase")).toList();
      assertThat(phrases)
          .doesNotHaveDuplicates()
          .allMatch(p -> p.equals(p.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void aCauseIsSomebodysDeedOrNobodysAndNamedOnce() {
    List<RuleTable.Row> rows = RuleTable.load(Disputes.class, "causes.tsv").rows();
    assertThat(rows).extracting(r -> r.get("phrase")).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> List.of("accident", "deliberate").contains(r.get("kind")));
  }

  @Test
  void nothingIsUndoneByTheWordsThatDidIt() {
    for (RuleTable.Row row : RuleTable.load(Weigher.class, "reversals.tsv").rows()) {
      assertThat(row.list("undone")).isNotEmpty().doesNotContainAnyElementsOf(row.list("done"));
      assertThat(row.list("done")).isNotEmpty();
    }
  }

  @Test
  void aWordSpeaksForOneDeskOnly() {
    List<RuleTable.Row> rows = RuleTable.load(Draft.class, "same-desk.tsv").rows();
    assertThat(rows).extracting(r -> r.get("desk")).isSorted().doesNotHaveDuplicates();
    List<String> stems = new ArrayList<>();
    rows.forEach(r -> r.list("words").stream().map(Stems::stem).distinct().forEach(stems::add));
    assertThat(stems).doesNotHaveDuplicates();
  }

  @Test
  void everyStepNamesATypeAndAPhase() {
    for (RuleTable.Row row : RuleTable.load(PhaseFinder.class, "phases.tsv").rows()) {
      assertThat(EventType.valueOf(row.get("type"))).isNotNull();
      assertThat(Phase.valueOf(row.get("phase").toUpperCase(Locale.ROOT))).isNotNull();
      assertThat(row.get("when")).isIn("open", "always");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Norwegian foreign ministry,Norway",
    "Chilean state TV,Chile",
    "Manila,Philippines",
    "U.S. Treasury Department,United States",
    "South Korean authorities,South Korea",
    "KCNA,North Korea"
  })
  void ministriesCapitalsAndStateMediaAreTheState(String name, String country) {
    assertThat(Nations.state(name)).contains(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Norwegian Red Cross", "Chilean fishermen", "China Daily", "Hill Front"})
  void whatOnlyBelongsToACountryIsNotTheState(String name) {
    assertThat(Nations.state(name)).isEmpty();
  }
}
