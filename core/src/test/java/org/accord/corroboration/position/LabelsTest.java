package org.accord.corroboration.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  @Test
  void whatIsInsertedGivesWayToTheVerbOfTheClause() {
    assertThat(
            Labels.clause(
                "The Silver Heron, which had 129 people on board, hit a pier of the bridge near"
                    + " Lindau on Tuesday evening.",
                12))
        .isEqualTo("The Silver Heron hit a pier of the bridge near Lindau on Tuesday evening.");
  }

  @Test
  void aQuotationThatTheSpeakerFollowsKeepsItsMarks() {
    String said = "\"We do not kill drivers,\" its spokesman said in a video.";
    assertThat(Labels.line(Labels.clause(said, 30))).isEqualTo(said);
    assertThat(Labels.clause("“We stay,” he said.", 30)).isEqualTo("“We stay,” he said.");
    assertThat(Labels.clause("\"We do not kill drivers.\"", 30))
        .isEqualTo("We do not kill drivers.");
  }

  @Test
  void aListIsNotCutBeforeWhatIsSaidOfIt() {
    assertThat(
            Labels.clause(
                "The organizers will check every visitor at the harbour gates, with large bags, flares,"
                    + " and even drums banned during the regatta",
                14))
        .endsWith("and even drums banned during the regatta");
    assertThat(
            Labels.clause(
                "The wages are no part of this year's sum; rather, they were owed to the crews since"
                    + " the spring before last",
                11))
        .doesNotEndWith("rather");
  }

  @Test
  void nothingIsLeftOutThatKeepsTwoNamesApart() {
    String words =
        "The board has opened an inquiry into Pavel Dorn, who is alleged to have sold the ship, Vera Lasko"
            + " and two others who are under arrest.";
    assertThat(Clauses.withoutInsertions(words, 12)).isEqualTo(words);
    String named = words.replace("Vera Lasko", "a former minister");
    assertThat(Clauses.withoutInsertions(named, 12)).isEqualTo(named);
  }

  @Test
  void aCutAtACommaLeavesAWholeClause() {
    assertThat(
            Labels.clause(
                "The judges fined nine of the accused on Monday, after a trial of four months in"
                    + " the capital",
                14))
        .isEqualTo("The judges fined nine of the accused on Monday");
  }

  @Test
  void aCutAtWhileLeavesAWholeClauseAndNoneIsMadeBehindEven() {
    assertThat(
            Labels.clause(
                "Six teachers died in the fire at the mill on Monday night while the union said that"
                    + " nine had died in all",
                14))
        .isEqualTo("Six teachers died in the fire at the mill on Monday night");
    assertThat(
            Labels.clause(
                "Both brothers were let onto the ferry to Zenda on Monday, even though the clerk had"
                    + " found that one had no ticket",
                14))
        .isEqualTo("Both brothers were let onto the ferry to Zenda on Monday");
  }

  @Test
  void noCutPartsAVerbFromItsInfinitive() {
    assertThat(
            Labels.clause(
                "It ordered nine of the accused, the mayor among them, to pay a million crowns to"
                    + " the guild of judges",
                14))
        .isEqualTo(
            "It ordered nine of the accused, the mayor among them, to pay a million crowns to the"
                + " guild of judges");
  }

  @Test
  void aFewWordsMoreAreKeptWhereTheClauseEndsWithThem() {
    assertThat(
            Labels.clause(
                "The council fined nine members of the guild and two of the bakers of the old harbour"
                    + " on Monday, after the mayor of Zenda and the judges of the lower court had"
                    + " asked for it since the spring of the year before",
                16))
        .isEqualTo(
            "The council fined nine members of the guild and two of the bakers of the old harbour on"
                + " Monday");
  }

  @Test
  void wordsThatAreCutOffEndBetweenTwoPhrases() {
    assertThat(
            Labels.clause(
                "The council of the lower town fined nine members of the guild because their carts had"
                    + " stood before the gate of the mill and the old bridge of the harbour since the"
                    + " spring of the year before",
                16))
        .isEqualTo("The council of the lower town fined nine members of the guild …");
    assertThat(
            Labels.clause(
                "The lawyers of the guild spoke about a fire at the mill in the village of the"
                    + " eldest of the nine bakers of the upper town and the eldest daughter of the"
                    + " miller of the lower one",
                16))
        .isEqualTo("The lawyers of the guild spoke about a fire at the mill …");
  }

  @Test
  void aCutThatWouldLoseTheFigureLosesWhatStandsBeforeIt() {
    assertThat(
            Labels.holding(
                "A lorry loaded with gravel broke through the barrier of the crossing at Lindau and"
                    + " ran into the last coach of the evening train, killing at least nine",
                "at least nine",
                14))
        .isEqualTo("… ran into the last coach of the evening train, killing at least nine");
    assertThat(Labels.holding("At least nine were killed at Lindau", "At least nine", 14))
        .isEqualTo("At least nine were killed at Lindau");
  }

  @Test
  void aDatelineIsNoPartOfALine() {
    assertThat(Labels.clause("LINDAU, Ruritania, Feb 14 (Gulf Wire) - The gate was open", 20))
        .isEqualTo("The gate was open");
    assertThat(Labels.clause("OLD MILL, East Bank — The gate was open", 20))
        .isEqualTo("The gate was open");
    assertThat(Labels.clause("LINDAU - The gate was open", 20)).isEqualTo("The gate was open");
  }

  @Test
  void aLineBeginsWithACapitalAndLeavesNoQuotationMarkOpen() {
    assertThat(Labels.line("the gate \"was open all night"))
        .isEqualTo("The gate was open all night");
    assertThat(Labels.line("the gate \"was open\"")).isEqualTo("The gate \"was open\"");
    assertThat(Labels.line("Reuters) - The gate was open")).isEqualTo("The gate was open");
    assertThat(Labels.line("al-Karma was open")).isEqualTo("al-Karma was open");
  }

  @Test
  void shortWordsStayAsTheyAre() {
    assertThat(Labels.clause("But two bridges, both old, were closed.", 20))
        .isEqualTo("two bridges, both old, were closed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an urgent meeting of the council to discuss answers",
        "wounding 40",
        "which the governor has promised to rebuild",
        "passed through the strait near Orlu",
        "taken on May 3, shows a barge beside the pier",
        "transferring nine tons of refined sugar to a barge on Monday",
        "Five people are now known",
        "In a sample of ninety sheets, the observers found"
      })
  void wordsWithoutSubjectVerbOrEndAreAPiece(String words) {
    assertThat(Labels.isPiece(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two bridges were closed",
        "armed men had taken them at the gate",
        "Starting the ferry again was the first condition",
        "None of the injuries appeared fatal",
        "the port handles most of the grain"
      })
  void aClauseIsNoPiece(String words) {
    assertThat(Labels.isPiece(words)).isFalse();
  }

  @Test
  void nothingIsLeftThatLeadsToWhatIsCutOff() {
    assertThat(Clauses.trimmed("The gate closed on Monday at the"))
        .isEqualTo("The gate closed on Monday");
  }

  @Test
  void theTableOfFiniteVerbsIsSortedLowerCaseAndNamesNothingTwice() {
    List<String> forms =
        RuleTable.load(Clauses.class, "finite-verbs.tsv").rows().stream()
            .map(r -> r.get("form"))
            .toList();
    assertThat(forms).isSorted().doesNotHaveDuplicates().allMatch(f -> f.matches("[a-z']+"));
  }

  @Test
  void aWordThatOnlyJoinsIsCutAndOneThatTellsWhenIsNot() {
    assertThat(Labels.clause("Earlier, two buses left the town of Lindau.", 12))
        .isEqualTo("two buses left the town of Lindau.");
    assertThat(Labels.clause("However two buses left the town of Lindau.", 12))
        .isEqualTo("two buses left the town of Lindau.");
    assertThat(Labels.clause("Earlier this week two buses left the town of Lindau.", 12))
        .isEqualTo("Earlier this week two buses left the town of Lindau.");
    assertThat(Labels.clause("So far two buses have left the town of Lindau.", 12))
        .isEqualTo("So far two buses have left the town of Lindau.");
  }
}
