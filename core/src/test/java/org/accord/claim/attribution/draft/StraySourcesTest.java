package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StraySourcesTest {

  private static Draft mended(String text, String source, String cue, String content) {
    Draft draft = Drafted.draft(text, source, cue, content);
    new StraySources(Drafted.words(text)).mend(draft);
    return draft;
  }

  @Test
  void aClauseBeforeTheWordOfSayingIsWhatIsSaid() {
    String text =
        "Nine miners were killed in the blast said the Orva Board also known as the Owls.";

    Draft draft =
        mended(
            text,
            "Nine miners were killed in the blast",
            "said",
            "the Orva Board also known as the Owls");

    assertThat(draft.source.get(0).in(text)).isEqualTo("the Orva Board");
    assertThat(draft.content.get(0).in(text)).isEqualTo("Nine miners were killed in the blast");
  }

  @Test
  void nothingBeforeWhatIsTheSourceOfWhatOthersCallIt() {
    String text = "A girl who was saved from what firemen say was a cellar sang at the gate.";

    Draft draft = mended(text, "A girl who was saved from what firemen", "say", "was a cellar");

    assertThat(draft.source.get(0).in(text)).isEqualTo("firemen");
  }

  @Test
  void whoCallItSoAreNotAllThatStandsBeforeWhat() {
    String text =
        "Orva fired a rocket in answer to new UN sanctions in what analysts called a show.";

    Draft draft = mended(text, "new UN sanctions in what analysts", "called", "a show");

    assertThat(draft.source.get(0).in(text)).isEqualTo("analysts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The watchdog - which relies on a network - said it rained. | relies on a network - | The watchdog",
        "A farmer whose brother was among those saved said it rained. | those saved | A farmer",
        "The watchdog - which counts ships by flag and the cargo involved - said it rained. | the cargo involved - | The watchdog",
        "Zenda, still technically at war with Orva, said it rained. | technically at war with Orva, | Zenda",
        "Zenda still technically at war with Orva said it rained. | technically at war with Orva | Zenda"
      })
  void whatIsInsertedIsNotWhoSpeaks(String text, String source, String who) {
    assertThat(mended(text, source, "said", "it rained").source.get(0).in(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The baker, of Old Zenda, north Orva, said it rained. | Old Zenda, north Orva | The baker, of Old Zenda, north Orva",
        "Ada Lund, 30, a nurse, said it rained. | 30, a nurse | Ada Lund, 30, a nurse",
        "It was cold and the mayor said it rained. | It was cold and the mayor | the mayor",
        "Miners who were trapped said it rained. | Miners who were trapped | Miners who were trapped",
        "People she had met said it rained. | People she had met | People she had met",
        "Officials in Zenda, from the board, said it rained. | Officials in Zenda | Officials in Zenda"
      })
  void whoSpeaksIsTheSubjectOfTheWordOfSaying(String text, String source, String whole) {
    assertThat(mended(text, source, "said", "it rained").source.get(0).in(text)).isEqualTo(whole);
  }

  @Test
  void whoAreCountedInWhatIsSaidDoNotSayIt() {
    String text = "The hospital in Zenda, said 20 people had been brought in.";

    Draft draft = mended(text, "20 people", "said", "20 people had been brought in");

    assertThat(draft.source.get(0).in(text)).isEqualTo("The hospital in Zenda");
  }

  @Test
  void whatSomebodyDoesIsNobody() {
    String text = "The dam was finished, raising hopes of rich harvests.";

    Draft draft = mended(text, "raising", "hopes", "of rich harvests");

    assertThat(draft.source).isEmpty();
    assertThat(draft.unsourced).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There were fears of hunger for remaining farmers who have reported thefts. | fears of hunger for remaining farmers | remaining farmers",
        "It led to starvation among villagers who reported thefts. | starvation among villagers | villagers",
        "It helped members of the council who reported thefts. | members of the council | members of the council"
      })
  void whoReportsAreThePeopleAndNotWhatBefellThem(String text, String source, String who) {
    String cue = text.contains("have reported") ? "have reported" : "reported";

    assertThat(mended(text, source, cue, "thefts").source.get(0).in(text)).isEqualTo(who);
  }

  @Test
  void whatSomebodyHasIsNotSaidByHim() {
    String text = "They will cut the only road we have said Ada Lund a 32-year-old baker.";

    Draft draft = mended(text, "we", "have said", "Ada Lund a 32-year-old baker");

    assertThat(draft.source.get(0).in(text)).isEqualTo("Ada Lund a 32-year-old baker");
    assertThat(draft.cue.get(0).in(text)).isEqualTo("said");
    assertThat(draft.content.get(0).in(text)).isEqualTo("They will cut the only road we have");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In an online statement Red Owls claimed it. | an online statement Red Owls | Red Owls",
        "On Friday in a letter the Red Owls claimed it. | a letter the Red Owls | the Red Owls",
        "A statement by Red Owls claimed it. | A statement by Red Owls | A statement by Red Owls"
      })
  void whoClaimsItInAStatementIsNotTheStatement(String text, String source, String who) {
    assertThat(mended(text, source, "claimed", "it").source.get(0).in(text)).isEqualTo(who);
  }

  @Test
  void ofOtherReportsNobodyKnowsWhoseTheyAre() {
    String text = "Other reports put the toll higher.";

    assertThat(mended(text, "Other", "reports", "put the toll higher").source).isEmpty();
    assertThat(mended("Zenda reports a fire.", "Zenda", "reports", "a fire").source).hasSize(1);
  }
}
