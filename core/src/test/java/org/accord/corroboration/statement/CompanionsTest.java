package org.accord.corroboration.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.accord.SmallCase;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.AssertionMaker;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of sentences of one matter that say the same, and that do not. */
class CompanionsTest {

  private static final String OTHER = "The mayor of Lindau opened a flower market in the rain.";

  private static boolean together(String one, String other, String... texts) {
    SmallCase small = new SmallCase();
    for (int i = 0; i < texts.length; i++) {
      small.report("Paper " + (char) ('A' + i), "2031-03-05", texts[i] + "\n");
    }
    List<Assertion> assertions =
        small.derive().stories().stream()
            .flatMap(s -> AssertionMaker.of(s.dossier()).list().stream())
            .toList();
    return new Companions(a -> "2031-03-05")
        .sayTheSame(with(one, assertions), with(other, assertions));
  }

  private static Assertion with(String words, List<Assertion> assertions) {
    return assertions.stream()
        .filter(a -> a.words().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is in none of " + assertions));
  }

  @Test
  void whatALeadSaysIsRepeatedBelow() {
    assertThat(
            together(
                "carrying ninety",
                "went down",
                "A ferry carrying ninety people sank off Norvik island on Monday. "
                    + OTHER
                    + " The ferry sank off Norvik island when it went down on Monday with its people.\n"))
        .isTrue();
  }

  @Test
  void whatIsSaidNextOfTheSamePeopleIsAnotherStatement() {
    assertThat(
            together(
                "four people",
                "27 people",
                "Police said 27 people were injured at the bridge. Police said four people with serious"
                    + " injuries left the hospital on Wednesday.\n"
                    + OTHER))
        .isFalse();
  }

  @Test
  void tollsThatCannotBothHoldAreTwoStatements() {
    String one = "A bomb on the market in Norvik killed 22 people on Monday. " + OTHER;
    assertThat(
            together(
                "killed 22",
                "killed 12",
                one,
                "A bomb on the market in Norvik killed 12 people on Monday.\n"))
        .isFalse();
    assertThat(
            together(
                "killed 22",
                "killed at least 20",
                one,
                "A bomb on the market in Norvik killed at least 20 people on Monday.\n"))
        .isTrue();
  }

  @Test
  void anEarlierLaunchIsNoCompanionOfThisOne() {
    String text =
        "Norvik said it is ready to launch satellites aboard rockets next month. It put its first"
            + " satellite into space with a rocket launched in 2012.\n"
            + OTHER;
    assertThat(together("ready to launch", "in 2012", text)).isFalse();
  }

  @Test
  void aSecondAttackIsNotTheFirst() {
    assertThat(
            together(
                "killed 20",
                "second attack",
                "A helicopter attack with barrel bombs killed 20 people at the market of Norvik. The second"
                    + " attack by a helicopter with barrel bombs came as doctors reached the dead.\n"
                    + OTHER))
        .isFalse();
  }

  @Test
  void twoReportsThatTellOneActAreTogether() {
    assertThat(
            together(
                "bridge at Norvik",
                "supporting pillar",
                "Police said that the ship had hit a pillar of the motorway bridge at Norvik on Tuesday evening.",
                "On Tuesday the ship had hit a supporting pillar of the motorway bridge in fog."))
        .isTrue();
  }

  @Test
  void whatMustBeDoneIsNotWhatWasDone() {
    String told = "The army removed its roadblock at Norvik overnight as asked.";
    assertThat(
            together(
                "removed its",
                "must remove",
                told,
                "By Friday the army must remove the roadblock that closes the market street."))
        .isFalse();
    assertThat(
            together(
                "removed its",
                "had removed",
                told,
                "By Friday the army had removed the roadblock that closed the market street."))
        .isTrue();
  }

  @Test
  void whatUndoesAnActIsAnotherStatement() {
    assertThat(
            Contraries.are(
                "four people were taken to hospital", "four people were released from hospital"))
        .isTrue();
    assertThat(
            Contraries.are(
                "the men who were arrested were released", "the men were released on Monday"))
        .isFalse();
  }

  @Test
  void everyRowOfContrariesHasTwoSidesThatShareNoWord() {
    for (RuleTable.Row row : RuleTable.load(Contraries.class, "contraries.tsv").rows()) {
      assertThat(row.list("one")).isNotEmpty().doesNotContainAnyElementsOf(row.list("other"));
      row.list("one")
          .forEach(
              one ->
                  row.list("other")
                      .forEach(
                          other ->
                              assertThat(Contraries.are("they " + one, "they " + other)).isTrue()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "the offer must be improved, WANTED",
    "the army is to remove its roadblock, COMING",
    "the army removed its roadblock, SO",
    "it was looking into the use of gas, OPEN",
    "to pay a fee if the deal is blocked, UNTOLD",
    "her teams would not move without guarantees, SO",
    "the company raised its offer for the firm to 121 billion in what would be the largest deal, SO",
    "arms sales to the north are banned and it was barred from trade, BARRED"
  })
  void aFootingIsThatOfTheMainClause(String words, String footing) {
    assertThat(Footing.of(words)).isEqualTo(Footing.valueOf(footing));
  }

  @Test
  void theTableNamesFootingsAndNoPhraseTwice() {
    Set<String> phrases = new HashSet<>();
    for (RuleTable.Row row : RuleTable.load(Footing.class, "footings.tsv").rows()) {
      String phrase = row.get("phrase");
      assertThat(phrases.add(phrase)).as(phrase).isTrue();
      assertThat(phrase).isEqualTo(phrase.toLowerCase(Locale.ROOT));
      Footing footing = Footing.valueOf(row.get("footing").toUpperCase(Locale.ROOT));
      assertThat(Footing.of("the council " + phrase + " close the bridge")).isEqualTo(footing);
    }
  }
}
