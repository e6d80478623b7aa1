package org.accord.claim.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.claim.attribution.AttributionFinder;
import org.accord.claim.attribution.Marked;
import org.accord.grounding.actor.ActorFinder;
import org.accord.model.ReadReport;
import org.accord.model.claim.Attribution;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

/** Who speaks where somebody is only the owner of who does, or is told something. */
class OwnedTest {

  private static List<String> speakers(String text) {
    ReadReport report = Marked.report(text);
    ActorFinder.Actors actors = new ActorFinder().find(List.of(report));
    return new AttributionFinder()
        .find(report, actors.actors(), actors.mentions()).stream()
            .map(Attribution::speaker)
            .map(s -> s == null ? "nobody" : String.join("+", s.names()))
            .toList();
  }

  @Test
  void aDaughterSpeaksForHerself() {
    assertThat(speakers("\"He was beaten,\" [[person:Omar Haddad]]'s daughter said."))
        .containsExactly("Omar Haddad's daughter");
  }

  @Test
  void aStatementSpeaksForWhoeverMadeIt() {
    assertThat(speakers("[[person:Omar Haddad]]'s statement said that the road was shut."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void aStateIsHeardByItsLeaders() {
    assertThat(speakers("Iran said no ship had passed. Iran's rulers said that it was open."))
        .containsExactly("Iran", "Iran");
  }

  @Test
  void noGroupIsNobody() {
    assertThat(speakers("No group has claimed that it fired the shells."))
        .allMatch("nobody"::equals);
  }

  @Test
  void whoIsToldSomethingDoesNotSayIt() {
    assertThat(speakers("[[organization:Uber]] has been told that its cars are illegal."))
        .doesNotContain("Uber");
  }

  @Test
  void whatWasDoneToANounIsNobody() {
    assertThat(speakers("The case has increased calls for the government to deport him."))
        .doesNotContain("increased");
  }

  @Test
  void aNameWithWhatItIsSpeaksWhereTheMarksAreLost() {
    assertThat(
            speakers(
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
            speakers(
                "UNICEF said in a statement that the road was shut. The statement added that two"
                    + " wards had no water."))
        .containsExactly("UNICEF", "UNICEF");
  }
}
