package org.accord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;
import org.accord.reading.pieces.Pieces;
import org.accord.reading.pieces.Vocabulary;
import org.accord.reading.pieces.WordPieces;
import org.accord.reading.sentences.SentenceSplitter;
import org.junit.jupiter.api.Test;

class WindowsTest {

  private static List<String> windows(String text, int capacity) throws IOException {
    byte[] none = "[UNK]\n[CLS]\n[SEP]\n".getBytes(StandardCharsets.UTF_8);
    WordPieces words = new WordPieces(Vocabulary.read(new ByteArrayInputStream(none)));
    Windows windows = new Windows(text, SentenceSplitter.split(text), words, capacity);
    List<String> found = new ArrayList<>();
    while (windows.hasNext()) {
      Pieces window = windows.next();
      assertThat(window.size()).isBetween(1, capacity);
      found.add(Span.of(window.start(0), window.end(window.size() - 1)).in(text));
    }
    return found;
  }

  @Test
  void aSentenceIsAWindow() throws IOException {
    assertThat(windows("The ferry sailed. Nobody was hurt.", 50))
        .containsExactly("The ferry sailed.", "Nobody was hurt.");
  }

  @Test
  void aQuotationIsReadTogetherWithItsSpeaker() throws IOException {
    String text = "\"We are ready. We will go,\" she said. They went.";
    assertThat(windows(text, 50))
        .containsExactly("\"We are ready. We will go,\" she said.", "They went.");
  }

  @Test
  void anOpenQuotationEndsWithItsParagraph() throws IOException {
    assertThat(windows("\"We are ready. We go.\nThey went.", 50))
        .containsExactly("\"We are ready. We go.", "They went.");
  }

  @Test
  void whatDoesNotFitIsCutBetweenSentencesOrAtAClause() throws IOException {
    assertThat(windows("\"We are ready. We will go,\" she said.", 9))
        .containsExactly("\"We are ready.", "We will go,\" she said.");
    assertThat(windows("They came by sea and land, and went home again at night", 8))
        .containsExactly("They came by sea and land,", "and went home again at night");
  }
}
