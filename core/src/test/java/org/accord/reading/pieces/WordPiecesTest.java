package org.accord.reading.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.model.Span;
import org.accord.reading.Garbage;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final String VOCABULARY =
      "[UNK]\n[CLS]\n[SEP]\nevac\n##uat\n##ion\ncafe\nal\n-\nfoua\n中\n文\n\"\n.\nstra\n##ße\ni\n";

  private static WordPieces wordPieces() throws IOException {
    return new WordPieces(
        Vocabulary.read(new ByteArrayInputStream(VOCABULARY.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<String> pieces(String text) throws IOException {
    Pieces pieces = wordPieces().encode(text, Span.of(0, text.length()));
    String[] names = VOCABULARY.split("\n", -1);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      found.add(names[pieces.id(i)] + "=" + pieces.span(i).in(text));
    }
    return found;
  }

  @Test
  void theLongestKnownPieceComesFirst() throws IOException {
    assertThat(pieces("Evacuation al-Foua."))
        .containsExactly("evac=Evac", "##uat=uat", "##ion=ion", "al=al", "-=-", "foua=Foua", ".=.");
  }

  @Test
  void aWordWithAnUnknownPartIsUnknownAsAWhole() throws IOException {
    assertThat(pieces("evacuated al")).containsExactly("[UNK]=evacuated", "al=al");
    assertThat(pieces("al".repeat(51))).containsExactly("[UNK]=" + "al".repeat(51));
  }

  @Test
  void offsetsReferToTheTextAsItIsHoweverItsNormalFormDiffers() throws IOException {
    assertThat(pieces("Café cafe\u0301 C\u00ADafe\u0000"))
        .containsExactly("cafe=Café", "cafe=cafe\u0301", "cafe=C\u00ADafe");
    assertThat(pieces("İ Straße")).containsExactly("i=İ", "stra=Stra", "##ße=ße");
    assertThat(pieces("中文\"al")).containsExactly("中=中", "文=文", "\"=\"", "al=al");
  }

  @Test
  void offsetsOfGarbageAreInOrderAndWithinIt() throws IOException {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      String text = Garbage.text(random, 200);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() - from + 1);
      Pieces pieces = wordPieces().encode(text, Span.of(from, to));
      int at = from;
      for (int i = 0; i < pieces.size(); i++) {
        assertThat(pieces.end(i)).isGreaterThan(pieces.start(i)).isLessThanOrEqualTo(to);
        assertThat(pieces.start(i))
            .isGreaterThanOrEqualTo(i > 0 && !pieces.beginsWord(i) ? at - 2 : at);
        at = pieces.end(i);
      }
    }
  }
}
