package org.accord.reading.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.accord.model.Span;
import org.accord.reading.Garbage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource({
    "envoy, LOWER",
    "Envoy, CAPITALISED",
    "ENVOY, CAPITALS",
    "McAdam, MIXED",
    "eBay, MIXED",
    "A, INITIAL",
    "1984, NUMBER",
    "F16, LETTERS_AND_DIGITS",
    "—, MARK",
    "Über, CAPITALISED",
    "東京, LOWER"
  })
  void theCaseOfAWordIsItsShape(String word, WordShape shape) {
    assertThat(WordShape.of("(" + word + ")", 1, word.length() + 1)).isEqualTo(shape);
  }

  private static List<Integer> shapes(String text) throws IOException {
    String vocabulary = "[UNK]\n[CLS]\n[SEP]\nport\n##s\nu\n.\nn\n\"\n";
    Pieces pieces =
        new WordPieces(
                Vocabulary.read(
                    new ByteArrayInputStream(vocabulary.getBytes(StandardCharsets.UTF_8))))
            .encode(text, Span.of(0, text.length()));
    List<Integer> shapes = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      shapes.add(pieces.shape(i));
    }
    return shapes;
  }

  @Test
  void allPiecesOfAWordHaveItsShapeAndOnlyTheFirstIsGlued() throws IOException {
    int capitalised = WordShape.CAPITALISED.ordinal();
    int mark = WordShape.MARK.ordinal();
    assertThat(shapes("\"Ports\""))
        .containsExactly(mark, capitalised + WordShape.GLUED, capitalised, mark + WordShape.GLUED);
    assertThat(shapes("\" Ports \"")).containsExactly(mark, capitalised, capitalised, mark);
  }

  @Test
  void aShapeNeverDependsOnWhatStandsInOtherWords() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      String text = Garbage.text(random, 40).toUpperCase(Locale.ROOT);
      List<Integer> alone = shapes(text);
      List<Integer> before = shapes(text + " ports");
      assertThat(before.subList(0, alone.size())).as(text).isEqualTo(alone);
    }
  }
}
