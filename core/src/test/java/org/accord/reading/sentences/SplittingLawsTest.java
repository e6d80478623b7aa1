package org.accord.reading.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;
import org.accord.reading.Garbage;
import org.junit.jupiter.api.Test;

class SplittingLawsTest {

  @Test
  void sentencesAndTokensAreInOrderWithinTheTextAndLoseNoWord() {
    Random random = new Random(20161217);
    for (int round = 0; round < 400; round++) {
      String text = Garbage.text(random, 600);
      List<Sentence> sentences = SentenceSplitter.split(text);
      int at = 0;
      int letters = 0;
      for (Sentence sentence : sentences) {
        Span span = sentence.span();
        assertThat(span.start()).isGreaterThanOrEqualTo(at);
        assertThat(span.isEmpty()).isFalse();
        assertThat(span.length()).isLessThanOrEqualTo(SentenceEnds.LONGEST);
        int token = span.start();
        for (Span t : sentence.tokens()) {
          assertThat(t.start()).isGreaterThanOrEqualTo(token);
          assertThat(t.isEmpty()).isFalse();
          token = t.end();
          letters += (int) t.in(text).chars().filter(Character::isLetterOrDigit).count();
        }
        assertThat(token).isLessThanOrEqualTo(span.end());
        at = span.end();
      }
      assertThat(at).isLessThanOrEqualTo(text.length());
      assertThat(letters).isEqualTo((int) text.chars().filter(Character::isLetterOrDigit).count());
    }
  }

  @Test
  void unbalancedMarksNeverSwallowAParagraph() {
    String text = "\"They came. They saw. ".repeat(200);
    assertThat(SentenceSplitter.split(text)).hasSize(400);
  }
}
