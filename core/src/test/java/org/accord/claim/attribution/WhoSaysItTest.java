package org.accord.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.grounding.actor.ActorFinder;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.claim.Attribution;
import org.accord.model.reading.Reading;
import org.accord.reading.sentences.SentenceSplitter;
import org.junit.jupiter.api.Test;

/** Who says it where another phrase stands nearer to the word of saying; by the rules alone. */
class WhoSaysItTest {

  private static List<String> said(String text) {
    Report report = Report.of("a.txt", null, null, null, null, text);
    Reading reading = new Reading(report.textDigest(), SentenceSplitter.split(text), List.of());
    ReadReport read = new ReadReport(report, reading);
    ActorFinder.Actors actors = new ActorFinder().find(List.of(read));
    return new AttributionFinder()
        .find(read, actors.actors(), actors.mentions()).stream()
            .map(a -> source(a, read) + ": " + read.words(a.contentSpan()))
            .toList();
  }

  private static String source(Attribution a, ReadReport read) {
    return a.source().isEmpty() ? "-" : read.words(a.source().get(0));
  }

  @Test
  void whoIsToldOfInARelativeClauseSpeaksAndNotItsObject() {
    assertThat(said("Lund who spoke over the phone with the mayor said that the bridge was lost."))
        .containsExactly("Lund: the bridge was lost");
    assertThat(said("The charity which did not mention a truce said that ten had died."))
        .containsExactly("The charity: ten had died");
  }

  @Test
  void whatIsSaidInARelativeClauseEndsBeforeTheVerbOfTheClauseAroundIt() {
    assertThat(said("Six boats that the Orva Board says are breaking the ban are owned in Lund."))
        .containsExactly("the Orva Board: are breaking the ban");
    assertThat(said("It was a flood that the Orva Board says is the worst the town has seen."))
        .containsExactly("the Orva Board: is the worst the town has seen");
  }

  @Test
  void aListOfSubjectsIsNoRelativeClause() {
    assertThat(said("The mayor, who met the miners, left, and the union said that ten had died."))
        .contains("the union: ten had died");
  }

  @Test
  void whatEvidenceSuggestsIsToldByWhoIsNamedBehindIt() {
    assertThat(said("Evidence suggests the dam was blown up by hand, the Orva Board said."))
        .containsExactly("the Orva Board: Evidence suggests the dam was blown up by hand");
  }

  @Test
  void whoeverAddsIsWhoSpokeBefore() {
    assertThat(said("The Orva Board said that ten had died from the gas adding that six were ill."))
        .contains("The Orva Board: six were ill");
  }

  @Test
  void aTollThatIsGivenIsSaid() {
    assertThat(said("The Lund Centre gave a slightly lower toll of 31 people killed."))
        .containsExactly("The Lund Centre: a slightly lower toll of 31 people killed");
    assertThat(said("The mayor gave a speech of thanks.")).isEmpty();
  }

  @Test
  void theSourceOfAHeadlineStandsAtItsEndWithoutItsColon() {
    assertThat(said("Blast on market in Kesh kills ten Medical source\n\nIt was a clear day."))
        .containsExactly("Medical source: Blast on market in Kesh kills ten");
    assertThat(said("Mayor meets the new Chief of Police\n\nIt was a clear day.")).isEmpty();
  }

  @Test
  void aGroupWrittenLikeAVerbSpeaks() {
    assertThat(said("IS said that its men had fired on the bridge."))
        .containsExactly("IS: its men had fired on the bridge");
  }

  @Test
  void aVerbWithItsObjectIsNobody() {
    assertThat(
            said("The board must access alleged sites. It investigated alternative claims of it."))
        .noneMatch(s -> s.startsWith("access") || s.startsWith("investigated"));
  }

  @Test
  void whoDoesNotAnswerIsReadInARelativeClauseToo() {
    assertThat(said("He asked the police, who did not respond."))
        .containsExactly("the police: did not respond");
    assertThat(said("The Orva Board was not immediately available for comment."))
        .containsExactly("The Orva Board: was not immediately available for comment");
    assertThat(said("She slapped two men who refused to respond.")).isEmpty();
  }

  @Test
  void whoDidSomethingSaysWhyAndNotWhatWasDone() {
    assertThat(
            said(
                "Zenda began the unprecedented cross-border operation saying it was meant"
                    + " to free the valley."))
        .containsExactly("Zenda: it was meant to free the valley");
  }
}
