package org.accord.claim.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

/** Who speaks where somebody is only the owner of who does, or is told something. */
class OwnedTest {

  @Test
  void aDaughterSpeaksForHerself() {
    assertThat(Heard.speakers("\"He was beaten,\" [[person:Omar Haddad]]'s daughter said."))
        .containsExactly("Omar Haddad's daughter");
  }

  @Test
  void aStatementSpeaksForWhoeverMadeIt() {
    assertThat(Heard.speakers("[[person:Omar Haddad]]'s statement said that the road was shut."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void aStateIsHeardByItsLeaders() {
    assertThat(Heard.speakers("Iran said no ship had passed. Iran's rulers said that it was open."))
        .containsExactly("Iran", "Iran");
  }

  @Test
  void noGroupIsNobody() {
    assertThat(Heard.speakers("No group has claimed that it fired the shells."))
        .allMatch("nobody"::equals);
  }

  @Test
  void whoIsToldSomethingDoesNotSayIt() {
    assertThat(Heard.speakers("[[organization:Uber]] has been told that its cars are illegal."))
        .doesNotContain("Uber");
  }

  @Test
  void whatWasDoneToANounIsNobody() {
    assertThat(Heard.speakers("The case has increased calls for the government to deport him."))
        .doesNotContain("increased");
  }

  @Test
  void aNameWithWhatItIsSpeaksWhereTheMarksAreLost() {
    assertThat(
            Heard.speakers(
                "Nobody can stop the planes said [[person:Ada Lund]] a doctor in the east of the"
                    + " town."))
        .containsExactly("Ada Lund");
  }

  @Test
  void theNounsOfOwnersAreSortedAndStandOnce() {
    List<String> nouns =
        RuleTable.load(Owned.class, "state-voices.tsv").rows().stream()
            .map(r -> r.get("noun"))
            .toList();
    assertThat(nouns).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aStatementGoesOnInTheVoiceOfWhoeverIssuedIt() {
    assertThat(
            Heard.speakers(
                "UNICEF said in a statement that the road was shut. The statement added that two"
                    + " wards had no water."))
        .containsExactly("UNICEF", "UNICEF");
  }
}
