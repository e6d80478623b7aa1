package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.accord.model.Digest;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static Words of(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> cut = new java.util.ArrayList<>();
    for (String sentence : sentences) {
      int from = text.length();
      text.append(sentence).append('\n');
      cut.add(new Sentence(cut.size(), 0, Span.of(from, from + sentence.length()), List.of()));
    }
    Report report = Report.of("a", null, null, null, null, text.toString());
    return Words.of(
        new ReadReport(report, new Reading(Digest.of(text.toString()), cut, List.of())));
  }

  private static String joined(Words words) {
    return String.join(
        "|", IntStream.range(0, words.size()).mapToObj(i -> words.get(i).text()).toList());
  }

  @Test
  void aPossessiveIsAWordAndAnAbbreviationIsOne() {
    assertThat(joined(of("Mr. Oda's war-torn town, U.N. aid: 9,000t of it.")))
        .isEqualTo("Mr.|Oda|'s|war-torn|town|,|U.N.|aid|:|9,000t|of|it|.");
  }

  @Test
  void aFullStopBelongsToAnAbbreviationAndMarksStandAlone() {
    assertThat(joined(of("In Sept. the \"ferry\" (late) sank; (U.S. ships) came! Why? Harbour.")))
        .isEqualTo(
            "In|Sept.|the|\"|ferry|\"|(|late|)|sank|;|(|U.S.|ships|)|came|!|Why|?|Harbour|.");
    assertThat(joined(of("Harbour... closed at last."))).isEqualTo("Harbour|...|closed|at|last|.");
  }

  @Test
  void aSentenceKnowsItsEnds() {
    Words words = of("One two.", "Three four five.");
    assertThat(words.sentenceStart(4)).isEqualTo(3);
    assertThat(words.sentenceEnd(4)).isEqualTo(7);
    assertThat(words.sentenceEnd(0)).isEqualTo(3);
  }

  /** What stands behind a word never changes how the words before it are cut. */
  @Test
  void plainWordsAreCutAlikeWhateverStandsAround() {
    List<String> pieces =
        List.of(
            "port", "Mr", "no", "é", "'s", "’", ".", ",", " ", "-", "7", "@", "U.N.", "st", "\"",
            "(", "!", "\n");
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int k = random.nextInt(9); k >= 0; k--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String plain = joined(of(text + " "));
      assertThat(joined(of(text + " \u00bb"))).isEqualTo(plain + "|\u00bb");
    }
  }
}
