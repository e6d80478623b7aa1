package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.reading.sentences.SentenceSplitter;
import org.accord.text.Words;
import org.junit.jupiter.api.Test;

class AsidesTest {

  private static Span span(String text, String part) {
    int start = text.indexOf(part);
    assertThat(start).as(part).isNotNegative();
    return Span.of(start, start + part.length());
  }

  private static Draft draft(String text, String source, String cue, String content) {
    Draft draft = new Draft();
    draft.source.add(span(text, source));
    draft.cue.add(span(text, cue));
    draft.content.add(span(text, content));
    return draft;
  }

  private static String speakerOfTheSecond(String text, String second, String content) {
    Report report = Report.of("a.txt", null, null, null, null, text);
    Reading reading = new Reading(report.textDigest(), SentenceSplitter.split(text), List.of());
    Draft head = draft(text, "Ada Lund", "stressed", "the square would stay open");
    Draft aside = draft(text, "some papers", second, content);
    new Asides(Words.of(new ReadReport(report, reading))).giveBack(aside, List.of(head, aside));
    return aside.source.get(0).in(text);
  }

  @Test
  void whatGoesOnBehindAnAsideIsOfWhoSpokeBeforeIt() {
    String text =
        "Ada Lund stressed that the square would stay open, as some papers reported, and that women"
            + " would be helped.";

    assertThat(speakerOfTheSecond(text, "reported", "and that women would be helped"))
        .isEqualTo("Ada Lund");
  }

  @Test
  void whatAnAsideItselfTellsIsOfWhoToldIt() {
    String text =
        "Ada Lund stressed that the square would stay open, and some papers reported that women"
            + " would be helped.";

    assertThat(speakerOfTheSecond(text, "reported", "that women would be helped"))
        .isEqualTo("some papers");
  }
}
