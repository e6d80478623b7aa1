package org.accord.ingest.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.claim.EventType;
import org.accord.model.reading.EventGuess;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.sentences.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeamsTest {

  private static ReadReport read(String title, String text, TypedSpan... spans) {
    Report report = Report.of("a.txt", "Gulf Wire", null, title, null, text);
    List<EventGuess> guesses = new ArrayList<>();
    for (TypedSpan span : spans) {
      if (span.type() == SpanType.EVENT) {
        guesses.add(new EventGuess(span.span(), EventType.ASSAULT, 50));
      }
    }
    Reading reading =
        new Reading(report.textDigest(), SentenceSplitter.split(text), List.of(spans), guesses);
    return new ReadReport(report, reading);
  }

  private static List<String> sentences(ReadReport report) {
    return report.reading().sentences().stream().map(s -> report.words(s.span())).toList();
  }

  private static ReadReport parted(ReadReport report) {
    return new Seams().part(List.of(report)).get(0);
  }

  private static List<String> parts(String title, String text) {
    return sentences(parted(read(title, text)));
  }

  @Test
  void aTitleTheDayAndTheAgencyAreLinesOfTheirOwn() {
    assertThat(
            parts(
                "Bus falls off bridge in Pelda",
                "Wednesday 27 Jul 2016 Bus falls off bridge in Pelda AFP A bus fell off a bridge."))
        .containsExactly(
            "Wednesday 27 Jul 2016",
            "Bus falls off bridge in Pelda",
            "AFP",
            "A bus fell off a bridge.");
  }

  @Test
  void theFirstLineIsTheTitleWhereNoneIsKeptApart() {
    assertThat(
            parts(
                null,
                "Nine hurt in ferry fire\n\nNine hurt in ferry fire Nine people were hurt on Monday."))
        .containsExactly(
            "Nine hurt in ferry fire",
            "Nine hurt in ferry fire",
            "Nine people were hurt on Monday.");
  }

  @Test
  void whoPostedItIsKnownByTheTitleBehind() {
    assertThat(
            parts(
                "Flood closes the port of Elara",
                "Posted on August 3 2016 by Adam Sample Flood closes the port of Elara The harbour"
                    + " master said ships wait."))
        .containsExactly(
            "Posted on August 3 2016",
            "by Adam Sample",
            "Flood closes the port of Elara",
            "The harbour master said ships wait.");
  }

  @Test
  void aListOfTagsIsNoSentence() {
    assertThat(
            parts(
                null,
                "Tags Pelda flood bridge attack At least six people were killed on Thursday."))
        .containsExactly("At least six people were killed on Thursday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruritanian and regime troops shelled the fields near Pelda on Monday night.",
        "Suspected Ruritanian troops shelled the fields near Pelda on Monday night.",
        "Ruritanian regime and Kravian troops shelled the fields near Pelda on Monday.",
      })
  void aListOfTagsEndsWhereAPeopleDoesSomething(String sentence) {
    assertThat(parts(null, "Tags Pelda UN aid convoy flood Zenda truce " + sentence))
        .containsExactly(sentence);
  }

  @Test
  void aListOfTagsEndsWhereTheLineBeforeItComesAgain() {
    assertThat(
            parts(
                null,
                "Hill Front guards left Pelda on Monday, the mayor said. Tags Pelda flood aid"
                    + " convoy Hill Front guards left Pelda early on Monday, the mayor said."))
        .containsExactly(
            "Hill Front guards left Pelda on Monday, the mayor said.",
            "Hill Front guards left Pelda early on Monday, the mayor said.");
  }

  @Test
  void aListOfTagsThatStandsAloneIsLeftWhole() {
    String tags = "Tags Pelda aid convoy Ruritanian regime truce flood.";
    assertThat(parts(null, tags)).containsExactly(tags);
  }

  @Test
  void aLineToldTwiceWithoutAStopIsTwo() {
    assertThat(
            parts(
                null,
                "Six people were killed in Pelda on Friday Six people were killed in Pelda on"
                    + " Friday a watchdog said."))
        .containsExactly(
            "Six people were killed in Pelda on Friday",
            "Six people were killed in Pelda on Friday a watchdog said.");
  }

  @Test
  void aHeadingRunIntoASentenceIsKnownByTheArticle() {
    assertThat(parts(null, "Old mills show the way The two mills beside the river were sold."))
        .containsExactly("Old mills show the way", "The two mills beside the river were sold.");
  }

  @Test
  void aDatelineInTheMiddleBeginsTheText() {
    assertThat(
            parts(
                null,
                "Army Leaves Key Town After Long Siege PELDA (Gulf Wire) According to the mayor"
                    + " shops are open."))
        .containsExactly(
            "Army Leaves Key Town After Long Siege",
            "PELDA (Gulf Wire)",
            "According to the mayor shops are open.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He told The Pelda Courier that the mayor had left.",
        "The minister said The attack was planned abroad.",
        "On March 3, 2016, the bridge was opened by the king.",
        "March 3 2016 was the day on which the bridge was opened.",
        "Doctors found vitamin A deficiency in every second child.",
        "PELDA, March 5 (Gulf Wire) - Rebels and the army agreed to a truce.",
        "(Gulf Wire) - Rebels and the army agreed to a truce on Monday.",
        "The International Office of Ports (IOP) Thursday closed the harbour.",
        "She wrote in the daily The Courier of Pelda on Friday.",
        "Bus falls off bridge in Pelda Monday, killing nine, the police said."
      })
  void aWholeSentenceStaysWhole(String sentence) {
    ReadReport report = read("Bus falls off bridge in Pelda", sentence);

    assertThat(parted(report)).isSameAs(report);
  }

  @Test
  void whatTheReaderMarkedAcrossASeamKeepsItsLargerPart() {
    String text = "4 May 2016 Fire in Pelda The mayor of Pelda said two were hurt in an attack.";
    int mayor = text.indexOf("The mayor");
    TypedSpan source =
        new TypedSpan(SpanType.SOURCE, Span.of(mayor - 6, mayor + "The mayor of Pelda".length()));
    int attack = text.indexOf("attack");
    TypedSpan event = new TypedSpan(SpanType.EVENT, Span.of(attack, attack + 6));

    Reading reading = parted(read("Fire in Pelda", text, source, event)).reading();

    assertThat(reading.spans(SpanType.SOURCE).get(0).span().in(text))
        .isEqualTo("The mayor of Pelda");
    assertThat(reading.guesses().get(0).trigger()).isEqualTo(event.span());
  }

  @Test
  void whatStoodInAListOfTagsIsMarkedNoMore() {
    String text = "Tags Pelda fire attack The mayor said two were hurt.";
    TypedSpan event = new TypedSpan(SpanType.EVENT, Span.of(16, 22));

    Reading reading = parted(read(null, text, event)).reading();

    assertThat(event.span().in(text)).isEqualTo("attack");
    assertThat(reading.spans()).isEmpty();
    assertThat(reading.guesses()).isEmpty();
  }

  @Test
  void partsAreNumberedThroughAndKeepEveryTokenOnce() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "4 May 2016",
            "AFP",
            "Fire in the port of Pelda",
            "The mayor said two were hurt.",
            "(Gulf Wire)",
            "At least four ships burned",
            "UPDATED",
            "It was over by noon.",
            "\n\n");
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      ReadReport before = read("Fire in the port of Pelda", text.toString());
      List<Sentence> after = parted(before).reading().sentences();
      for (int i = 0; i < after.size(); i++) {
        assertThat(after.get(i).index()).isEqualTo(i);
      }
      assertThat(after.stream().flatMap(s -> s.tokens().stream()).toList())
          .isEqualTo(
              before.reading().sentences().stream().flatMap(s -> s.tokens().stream()).toList());
      assertThat(parted(parted(before)).reading().spans()).isEqualTo(before.reading().spans());
    }
  }

  @Test
  void whatWasPartedBeforeIsTheSameObject() {
    Seams seams = new Seams();
    ReadReport report = read(null, "4 May 2016 Two ships burned in the port.");

    assertThat(seams.part(List.of(report)).get(0)).isSameAs(seams.part(List.of(report)).get(0));
  }

  @Test
  void aLineOfTheSiteIsLeftOutAndALineThatTellsWhenIsKept() {
    assertThat(
            parts(
                "Flood in Tarn",
                "07.04.2017 Get short URL 0 154 2 Topic Flood in Tarn (200) 0 38 The river Tarn rose on"
                    + " Friday."))
        .containsExactly("07.04.2017", "The river Tarn rose on Friday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Topic of the talks was the flood in Tarn",
        "Related: the mayor said 38 people drowned.",
        "BREAKING Flood in Tarn kills 38",
        "07.04.2017"
      })
  void aLineThatSaysSomethingIsNotLeftOut(String line) {
    assertThat(Furniture.isOut(line)).isFalse();
  }

  @Test
  void aSentenceEndsWhereTheSiteGoesOn() {
    assertThat(
            parts(
                "Flood in Tarn",
                "The river Tarn rose on Friday. Two bridges fell, the mayor said. ... 38 Topic Flood"
                    + " in Tarn (200) Related Mayor Blames Dam Tags Tarn, river, flood"))
        .containsExactly("The river Tarn rose on Friday.", "Two bridges fell, the mayor said.");
  }

  @Test
  void whatIsReportedByABodyIsNoTail() {
    assertThat(
            parts(
                "Flood in Tarn",
                "The river Tarn rose on Friday. Two bridges fell. Reporting by Lund Rights Watch"
                    + " showed that 40 people had drowned in the valley."))
        .endsWith(
            "Reporting by Lund Rights Watch showed that 40 people had drowned in the valley.");
  }
}
