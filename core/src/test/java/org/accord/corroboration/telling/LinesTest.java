package org.accord.corroboration.telling;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.junit.jupiter.api.Test;

/** How a finding's topic reads as a line of its own. */
class LinesTest {

  @Test
  void whatBeginsWithAPronounBeginsWithTheNameOfItsSpeaker() {
    assertThat(
            findings(
                "Ruritania's army has new mines. Ruritania said on Wednesday that it had laid 300"
                    + " mines in the Strait of Zenda."))
        .extracting(Finding::line)
        .anyMatch(t -> t.startsWith("Ruritania: It had laid"));
  }

  @Test
  void whatItDoesBeforeAnybodyIsSaidToSayItIsNotTheSpeakersDoing() {
    assertThat(
            findings(
                "Zenda Steel raised its prices in May. It will double its profit in the coming year,"
                    + " Strelsau Bank estimates."))
        .extracting(Finding::line)
        .contains("It will double its profit in the coming year, Strelsau Bank estimates")
        .noneMatch(t -> t.startsWith("Strelsau Bank: "));
  }

  @Test
  void whatIsToldTwiceInOneVoiceIsTwoLinesOnlyWhereItSaysMore() {
    List<Finding> findings =
        findings(
            "The mayor of Zenda, Anna Holm, said the dam had burst on Tuesday night and flooded the"
                + " market.",
            "The dam had burst on Tuesday night and flooded the market, the mayor of Zenda, Anna"
                + " Holm, said in an interview.");

    assertThat(findings).filteredOn(f -> f.topic().contains("flooded the market")).hasSize(1);
  }

  @Test
  void twoLaunchesOfTwoStatesInOneReportAreNoOneStatement() {
    assertThat(
            findings(
                "South Ruritania launched a long-range rocket with a satellite from Zenda on"
                    + " Wednesday. North Ruritania launched a long-range rocket with a satellite"
                    + " from Strelsau on 12 December."))
        .isNotEmpty()
        .allSatisfy(
            f -> assertThat(f.positions()).allSatisfy(p -> assertThat(p.evidence()).hasSize(1)));
  }

  @Test
  void theObjectOfAVerbIsToldWithItsSubjectAndVerb() {
    assertThat(
            findings(
                "The board of Zenda Steel rejected a first offer of 90 million crowns from Strelsau"
                    + " Iron, and has since fought the takeover in court."))
        .extracting(Finding::topic)
        .anyMatch(t -> t.startsWith("The board of Zenda Steel rejected a first offer"))
        .noneMatch(t -> t.startsWith("A first offer"));
  }

  @Test
  void whatIsDemandedIsToldWithTheDemand() {
    assertThat(
            findings(
                "The militia of Zenda demanded that wounded people also be brought out of Strelsau"
                    + " before the bridge opens."))
        .extracting(Finding::topic)
        .isNotEmpty()
        .allMatch(t -> t.startsWith("The militia of Zenda demanded"));
  }

  @Test
  void theCaptionOfANumberedPictureIsNotTold() {
    String caption = "A woman held her grandson after the soldiers had bombed the mill of Zenda.";

    assertThat(findings("8/16 2009 " + caption)).isEmpty();
    assertThat(findings(caption)).isNotEmpty();
  }

  @Test
  void whatHasNoSubjectIsToldWithTheClauseOfItsSentence() {
    assertThat(
            findings(
                "A keeper found guilty of striking a guard, the Zenda Gazette said, could be jailed"
                    + " for up to 10 years under the law of Ruritania."))
        .extracting(Finding::topic)
        .noneMatch(t -> t.startsWith("Could be jailed"));
  }

  @Test
  void thatNobodyClaimedADeedIsNoClaim() {
    assertThat(
            findings(
                "A bomb killed nine people in Zenda on Monday, the police said. No one immediately"
                    + " claimed responsibility for the attack but the Northern Front has carried"
                    + " out several bombings in the town."))
        .extracting(Finding::topic)
        .noneMatch(t -> t.startsWith("Responsibility"));
  }

  @Test
  void aTitleRunIntoItsFirstSentenceIsNoPartOfALine() {
    assertThat(
            findings(
                "Bomb kills nine in Zenda market state TV\n\nWednesday 27 Jul 2016 Bomb kills nine in"
                    + " Zenda market state TV AFP A bomb killed nine people at a market in Zenda on"
                    + " Wednesday state television reported."))
        .extracting(Finding::topic)
        .isNotEmpty()
        .noneMatch(t -> t.contains("AFP") || t.contains("2016"));
  }

  @Test
  void whatIsToldOfHerBeforeANameBeginsWithTheNameOfItsSpeaker() {
    assertThat(
            findings(
                "Anna Holm, a nurse, left Zenda in May. Holm said the police had lost her complaint"
                    + " about the fire in the mill."))
        .extracting(Finding::line)
        .anyMatch(t -> t.startsWith("Holm: The police had lost her complaint"));
  }

  @Test
  void whatSomebodyIsChargedWithIsToldWithTheCharge() {
    assertThat(
            findings(
                "The opposition accused the army of killing well over 40 villagers in Zenda on"
                    + " Monday.",
                "Police said 12 villagers were killed in Zenda on Monday."))
        .flatExtracting(Finding::positions)
        .extracting(Position::says)
        .anyMatch(t -> t.startsWith("The opposition accused the army of killing well over 40"))
        .noneMatch(t -> t.startsWith("the army of") || t.startsWith("killing"));
  }
}
