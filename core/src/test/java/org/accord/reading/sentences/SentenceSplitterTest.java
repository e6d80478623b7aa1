package org.accord.reading.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.accord.model.reading.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @Test
  void theTitleOfAGalleryIsNoPartOfItsCaptions() {
    String gallery =
        "Photos: Flood in Pelda Soldiers carry a child. Photos: Flood in Pelda The bridge is gone."
            + " Photos: Flood in Pelda Rain fell for two days. They left at night.";

    assertThat(split(gallery))
        .containsExactly(
            "Photos: Flood in Pelda",
            "Soldiers carry a child.",
            "Photos: Flood in Pelda",
            "The bridge is gone.",
            "Photos: Flood in Pelda",
            "Rain fell for two days.",
            "They left at night.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mayor of Pelda Irma Vold wept.|Mayor of Pelda Irma Vold left.|Mayor of Pelda Irma Vold spoke.",
        "On Monday in the Orsk valley it rained.|On Monday in the Pelda valley it rained."
            + "|On Monday in the Merro valley it rained.",
        "The dam at Pelda Bridge broke.|The dam at Pelda Mill broke.|The dam at Pelda was old."
      })
  void sentencesThatOpenAlikeStayWhole(String sentences) {
    assertThat(split(sentences.replace('|', ' '))).containsExactly(sentences.split("[|]"));
  }

  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(s -> s.span().in(text)).toList();
  }

  @Test
  void aStopBeforeACapitalEndsTheSentence() {
    assertThat(split("The ferry sailed. It carried 80 people.  Nobody was hurt."))
        .containsExactly("The ferry sailed.", "It carried 80 people.", "Nobody was hurt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Pavel Orlik met Lt. Col. Ana Reis in St. Marten.",
        "The U.S. Treasury named 20 ships, i.e. most of the fleet.",
        "J. P. Osei flew to Washington, D.C. on Friday.",
        "The vessel Mira No. 4 was seen on Nov. 24 off the cape.",
        "Prices rose 3.5 percent to 1.2 million.",
        "Talks begin at 5 p.m. Friday in the capital.",
        "The rocket, launched at 9 a.m. North Korean time, rose quickly.",
        "It ends at 6 p.m. Tokyo time on Sunday.",
        "Acme Corp. Chairman Leo Brandt resigned.",
        "The letter ... named nobody.",
        "\"Where are the buses?\" Farah Nasser asked.",
        "\"Enough!\" shouted the crowd.",
        "Read it at www.example.org/news.html today.",
        "1. Nobody shall be harmed."
      })
  void aStopThatEndsNothingIsReadOver(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void anAcronymEndsTheSentenceBeforeAWordThatOpensOne() {
    assertThat(split("They flew to the U.S. The talks failed."))
        .containsExactly("They flew to the U.S.", "The talks failed.");
    assertThat(split("They met at 5 p.m. Police closed the road."))
        .containsExactly("They met at 5 p.m.", "Police closed the road.");
  }

  @Test
  void closingMarksBelongToTheSentenceThatTheyClose() {
    assertThat(split("“We are ready.” He left. (Nobody saw him.) Then it rained."))
        .containsExactly("“We are ready.”", "He left.", "(Nobody saw him.)", "Then it rained.");
  }

  @Test
  void aQuotationOfTwoSentencesIsTwoSentences() {
    assertThat(split("\"We are ready. We will go,\" she said. They went."))
        .containsExactly("\"We are ready.", "We will go,\" she said.", "They went.");
  }

  @Test
  void closingMarksOnBothSidesAreToldApartByWhatTheyTouch() {
    assertThat(split("They agreed. ”It is over,”  the envoy said. ”Go home.” Nobody went."))
        .containsExactly(
            "They agreed.", "”It is over,”  the envoy said.", "”Go home.”", "Nobody went.");
  }

  @Test
  void aLostSpaceStillEndsTheSentence() {
    assertThat(split("They reached a deal.The buses left.")).hasSize(2);
    assertThat(split("She said \"no.\"The buses left.")).hasSize(2);
  }

  @Test
  void linesThatStandAloneAreSentencesOfTheirOwn() {
    String text =
        "Envoy hails deal\n\nPORT SAYED — \n\n00:41 - Source: Gulf TV\nA city holds its breath\n\n"
            + "The buses left the harbour on Friday after a long night of talks in the old fort, the"
            + " governor said.";
    assertThat(split(text))
        .startsWith("Envoy hails deal", "PORT SAYED —", "00:41 - Source: Gulf TV")
        .contains("A city holds its breath")
        .hasSize(5);
    assertThat(SentenceSplitter.split(text).stream().map(Sentence::paragraph))
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void textWrappedAtAFixedWidthIsReadOnOverItsLineEnds() {
    String text =
        """
        The first buses left the harbour on Friday morning, after
        three days of talks between the governor and the men who
        hold the old fort. Nobody was hurt, the governor said, and
        the next convoy is expected on Sunday.

        A second ferry waits.
        """;
    assertThat(split(text)).hasSize(3);
    assertThat(split(text).get(0)).endsWith("old fort.");
  }

  @Test
  void aVeryLongSentenceIsCutAtAWord() {
    String text = "convoy after convoy ".repeat(1000);
    assertThat(split(text))
        .allSatisfy(s -> assertThat(s).matches("(?s)(convoy|after).*(convoy|after)"));
    assertThat(SentenceSplitter.split(text))
        .allSatisfy(s -> assertThat(s.span().length()).isLessThanOrEqualTo(SentenceEnds.LONGEST));
  }

  @Test
  void otherScriptsEndTheirSentencesToo() {
    assertThat(split("协议已达成。巴士出发了。")).hasSize(2);
    assertThat(split("هل وصلت الحافلات؟ نعم وصلت.")).hasSize(2);
  }

  @Test
  void sentencesAreNumberedInOrder() {
    List<Sentence> found = SentenceSplitter.split("One came. Two went.\nThree stayed.");
    assertThat(found.stream().map(Sentence::index))
        .containsExactlyElementsOf(IntStream.range(0, 3).boxed().toList());
    assertThat(found.stream().map(Sentence::paragraph)).containsExactly(0, 0, 1);
  }
}
