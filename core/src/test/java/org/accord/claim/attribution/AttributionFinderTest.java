package org.accord.claim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.accord.grounding.actor.ActorFinder;
import org.accord.model.ReadReport;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionFinderTest {

  private static List<Attribution> find(ReadReport report) {
    ActorFinder.Actors actors = new ActorFinder().find(List.of(report));
    return new AttributionFinder().find(report, actors.actors(), actors.mentions());
  }

  private static Attribution only(ReadReport report) {
    List<Attribution> found = find(report);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String content(ReadReport report, Attribution attribution) {
    return String.join(" ... ", attribution.content().stream().map(report::words).toList());
  }

  private static String speaker(Attribution attribution) {
    return attribution.speaker() == null ? "" : String.join("+", attribution.speaker().names());
  }

  @Test
  void theReadersSpansAreLinked() {
    ReadReport report =
        Marked.report("[[source:Rebels]] [[cue:said]] on Monday [[content:the bridge was mined]].");
    Attribution found = only(report);
    assertThat(speaker(found)).isEqualTo("rebels");
    assertThat(content(report, found)).isEqualTo("the bridge was mined");
    assertThat(found.quotation()).isEqualTo(Quotation.INDIRECT);
  }

  @Test
  void aWordThatPointsAtNobodyKnownIsNoSpeaker() {
    ReadReport report =
        Marked.report(
            "[[source:There]] [[cue:were claims that]] [[content:the dam had been mined]].");
    assertThat(only(report).speaker()).isNull();
  }

  @Test
  void aBodyThatWasHeardInTheSentenceBeforeGoesOn() {
    ReadReport report =
        Marked.report(
            "The Northern Front holds the ridge. The bridge near the Northern Front was mined, the"
                + " Zenda Observatory said. It said nine people had died.");

    assertThat(find(report))
        .extracting(AttributionFinderTest::speaker)
        .containsExactly("Zenda Observatory", "Zenda Observatory");
  }

  @Test
  void whatSomebodySaysHeBelievesIsHisOwn() {
    ReadReport report =
        Marked.report(
            "The dam was blown up, Ruritania said. Strelsau said it said nothing of a dam.");

    assertThat(find(report))
        .extracting(AttributionFinderTest::speaker)
        .filteredOn(s -> s.contains("Ruritania"))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said the dam would hold. | the dam would hold",
        "The dam will hold, the mayor said. | The dam will hold",
        "According to the mayor, the dam will hold. | the dam will hold",
        "The dam will hold, according to the mayor. | The dam will hold",
        "The mayor told reporters that the dam would hold. | the dam would hold",
        "“The dam will hold,” said the mayor. | The dam will hold,",
        "\"The dam will hold,\" the mayor said. | The dam will hold,",
        "The mayor urged people to leave the valley. | people to leave the valley",
        "The mayor denied the report. | the report",
        "The mayor put the number of missing at 31. | the number of missing at 31",
        "The mayor raised the toll to nine. | the toll to nine",
        "The mayor attributed the fire to a fallen candle. | the fire to a fallen candle",
        "The road was blocked overnight, residents said, as the rebels had asked."
            + " | The road was blocked overnight",
      })
  void whatTheReaderMissesARuleRecovers(String text, String expected) {
    ReadReport report = Marked.report(text);
    assertThat(content(report, only(report))).isEqualTo(expected);
  }

  @Test
  void aParticipleGivesTheSameSpeakerASecondStatement() {
    ReadReport report =
        Marked.report("The charity said it was ready to go, adding that it first needed permits.");
    List<Attribution> found = find(report);
    assertThat(found).hasSize(2);
    assertThat(content(report, found.get(0))).isEqualTo("it was ready to go");
    assertThat(content(report, found.get(1))).isEqualTo("it first needed permits");
    assertThat(found.get(1).source()).isEqualTo(found.get(0).source());
  }

  @Test
  void aQuotationRunsOnInTheNextParagraph() {
    ReadReport report =
        Marked.report(
            "“The road is closed,” [[person:Ada Lund]] said.\n\n“We wait for the ferry. It is late.”");
    List<Attribution> found = find(report);
    assertThat(found).hasSize(2);
    assertThat(speaker(found.get(1))).isEqualTo("Ada Lund");
    assertThat(content(report, found.get(1))).isEqualTo("We wait for the ferry. It is late.");
    assertThat(found.get(1).quotation()).isEqualTo(Quotation.DIRECT);
  }

  @Test
  void closingMarksOnBothSidesStillQuote() {
    ReadReport report = Marked.report("”The road is closed,” said [[person:Ada Lund]].");
    Attribution found = only(report);
    assertThat(found.quotation()).isEqualTo(Quotation.DIRECT);
    assertThat(speaker(found)).isEqualTo("Ada Lund");
  }

  @Test
  void wordsQuotedWithinAClauseMakeItMixed() {
    ReadReport report =
        Marked.report("The minister said the raid was “a grave error” of the navy.");
    assertThat(only(report).quotation()).isEqualTo(Quotation.MIXED);
  }

  @Test
  void silenceIsListedWithoutAStance() {
    ReadReport report = Marked.report("The defence ministry has not confirmed the ceasefire.");
    Attribution found = only(report);
    assertThat(found.silent()).isTrue();
    assertThat(found.stance()).isNull();
    assertThat(content(report, found)).isEqualTo("the ceasefire");
  }

  @Test
  void whoIsNotInAPositionToConfirmItWasSilent() {
    ReadReport report =
        Marked.report("The defence ministry is not in a position to confirm the ceasefire.");
    Attribution found = only(report);
    assertThat(found.silent()).isTrue();
    assertThat(content(report, found)).isEqualTo("the ceasefire");
  }

  @Test
  void whoMadeNoMentionOfItWasSilent() {
    ReadReport report =
        Marked.report("[[organization:Kesh Radio]] made no mention of the strike on Monday.");
    Attribution found = only(report);
    assertThat(found.silent()).isTrue();
    assertThat(report.words(found.source().get(0))).isEqualTo("Kesh Radio");
  }

  @Test
  void whatSomebodyAnnouncedSaysNothingItself() {
    assertThat(find(Marked.report("The deal announced on Monday by the bishop holds.")))
        .noneMatch(a -> !a.source().isEmpty() && a.source().get(0).start() == 0);
  }

  @Test
  void aReportedlyHasNoSpeaker() {
    ReadReport report = Marked.report("A truce was reportedly reached on the island.");
    Attribution found = only(report);
    assertThat(found.speaker()).isNull();
    assertThat(found.stance()).isEqualTo(Stance.REPORTS);
  }

  @Test
  void aPaperThatCitesOfficialsOnlyRelaysThem() {
    ReadReport report =
        Marked.report("Reuters reported, citing two port officials, that the ferry had sunk.");
    Attribution found = only(report);
    assertThat(speaker(found)).isEqualTo("two port officials");
    assertThat(found.via()).containsExactly("Reuters");
  }

  @Test
  void whoWasToldIsTheChannelAndTheRelay() {
    ReadReport report =
        Marked.report("[[person:Ada Lund]], a nurse, told Reuters that the ward was full.");
    Attribution found = only(report);
    assertThat(found.channel()).isEqualTo("told Reuters");
    assertThat(found.via()).containsExactly("Reuters");
  }

  @Test
  void anOutletThatIsCitedIsTheRelay() {
    ReadReport report =
        Marked.report("The ward was full, [[person:Ada Lund]] said, as quoted by Reuters.");
    assertThat(only(report).via()).containsExactly("Reuters");
  }

  @Test
  void whenTheySpokeIsNoPartOfWhoTheyAre() {
    ReadReport report =
        Marked.report(
            "[[source:Bridge keepers this month]] [[cue:said]] [[content:the locks would shut]].");
    assertThat(speaker(only(report))).isEqualTo("Bridge keepers");
  }

  @Test
  void whatClaimsLivesSaysNothing() {
    assertThat(find(Marked.report("The flood claimed more than 100 civilian lives."))).isEmpty();
  }

  @Test
  void theReportsOwnOutletIsNoRelay() {
    ReadReport report =
        Marked.report(
            "b.txt", "Reuters", "[[person:Ada Lund]] told Reuters that the ward was full.");
    Attribution found = only(report);
    assertThat(found.channel()).isEqualTo("told Reuters");
    assertThat(found.via()).isEmpty();
  }

  @Test
  void anInterviewHoldsForAllThatItsSpeakerSays() {
    ReadReport report =
        Marked.report(
            "[[person:Ada Lund]] said the ward was full. “There are no beds left here,” Lund told"
                + " Reuters in an interview.");
    assertThat(find(report)).extracting(Attribution::channel).containsOnly("interview");
  }

  @Test
  void aStatementInsideAStatementKnowsItsOuter() {
    ReadReport report =
        Marked.report("The envoy said that the rebels had insisted that the port be reopened.");
    List<Attribution> found = find(report);
    assertThat(found).hasSize(2);
    Attribution outer = found.get(0).within() == null ? found.get(0) : found.get(1);
    Attribution inner = outer == found.get(0) ? found.get(1) : found.get(0);
    assertThat(inner.within()).isEqualTo(outer.id());
    assertThat(speaker(inner)).isEqualTo("rebels");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The general said rebels had fired on the convoy. | ACCUSES",
        "The general said all sides must lay down their arms. | DEMANDS",
        "The general vowed to retake the port. | PROMISES",
        "The general condemned the attack. | CONDEMNS",
        "The general confirmed that the port had fallen. | CONFIRMS",
        "The general said the claims were false. | DENIES",
        "Reuters said the port had fallen. | REPORTS",
        "The general said the port had fallen. | ASSERTS",
        "“We have no ships in that bay,” the general said. | DENIES",
        "“My son did not shoot,” the general said. | DENIES",
        "The general warned he would burn the port. | THREATENS",
        "The general warned that the dam could burst. | EXPECTS",
      })
  void theStanceFollowsCueAndContent(String text, Stance stance) {
    assertThat(only(Marked.report(text)).stance()).isEqualTo(stance);
  }

  @Test
  void whoIsToldOfInAnAppositionIsNotTheSpeaker() {
    ReadReport report =
        Marked.report(
            "The [[organization:Dune Alliance]], a group of four parties that backs"
                + " [[person:Ada Lund]], said the vote was fair.");
    assertThat(speaker(only(report))).isEqualTo("Dune Alliance");
  }

  @Test
  void aNameInsideTheQuotationIsNotTheSpeaker() {
    ReadReport report =
        Marked.report(
            "The talks go on, Bishop [[person:Tom Ekberg]] says. “General [[person:Omar Sule]]"
                + " came here at dawn,” he has told reporters.");
    assertThat(find(report)).extracting(AttributionFinderTest::speaker).containsOnly("Tom Ekberg");
  }

  @ParameterizedTest(name = "{0} is by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[[person:Ada Lund]] told reporters in Kesh that the port was shut. | press conference",
        "In a four-minute video, [[person:Ada Lund]] said the port was shut. | video",
        "In an audio message [[person:Ada Lund]] said the port was shut. | audio message",
        "“The port is shut for good,” [[person:Ada Lund]] wrote on X. | tweet",
        "[[person:Ada Lund]] said in a two-line statement that the port was shut. | statement",
      })
  void theWordsBesideTheCueTellTheChannel(String text, String channel) {
    assertThat(only(Marked.report(text)).channel()).isEqualTo(channel);
  }

  @Test
  void aVideoHoldsForWhatItsSpeakerSaysNext() {
    ReadReport report =
        Marked.report(
            "In a video, [[person:Ada Lund]] said the ward was full. Nobody came. “There are no"
                + " beds left here,” Lund said. She demanded that the road be opened.");
    assertThat(find(report)).extracting(Attribution::channel).containsOnly("video");
  }

  @Test
  void theNarratorsOwnVoiceIsNoAttribution() {
    assertThat(find(Marked.report("The port was closed on Monday. Two ferries turned back.")))
        .isEmpty();
  }

  @Test
  void askingNotToBeNamedIsNoStatement() {
    ReadReport report =
        Marked.report("A customs officer, who asked not to be named, said the port was closed.");
    assertThat(content(report, only(report))).isEqualTo("the port was closed");
  }

  @Test
  void theSameReportGivesTheSameAttributionsTwice() {
    String text =
        "The mayor said the dam would hold. “It will,” he added. Reuters did not confirm it.";
    assertThat(find(Marked.report(text))).isEqualTo(find(Marked.report(text)));
  }

  @Test
  void contentsLieInTheText() {
    java.util.Random random = new java.util.Random(7);
    List<String> pieces =
        Arrays.asList(
            "“",
            "”",
            "\"",
            "said",
            "X",
            "the mayor",
            ",",
            ".",
            "that",
            "according to",
            "told",
            "Reuters",
            "'",
            "reportedly",
            "\n\n",
            "has not",
            "confirmed",
            "and",
            "he",
            "(",
            ")",
            "denied",
            ":",
            "—",
            "as saying",
            "quoted",
            "who",
            "citing",
            "officials");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      ReadReport report = Marked.report(text.toString());
      for (Attribution found : find(report)) {
        assertThat(found.contentSpan().end()).isLessThanOrEqualTo(report.text().length());
        assertThat(found.contentSpan().isEmpty()).isFalse();
      }
    }
  }
}
