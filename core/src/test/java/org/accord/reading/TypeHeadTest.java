package org.accord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.accord.model.Span;
import org.accord.model.claim.EventType;
import org.accord.reading.pieces.Pieces;
import org.accord.reading.pieces.Vocabulary;
import org.accord.reading.pieces.WordPieces;
import org.junit.jupiter.api.Test;

class TypeHeadTest {

  private static final int WIDTH = EventType.values().length + 2;
  private static final List<Double> EVEN = Collections.nCopies(8, 0.0);

  private static Pieces threeWords() throws IOException {
    byte[] vocabulary = "[UNK]\n[CLS]\n[SEP]\na\nb\nc\n".getBytes(StandardCharsets.UTF_8);
    return new WordPieces(Vocabulary.read(new ByteArrayInputStream(vocabulary)))
        .encode("a b c", Span.of(0, 5));
  }

  /** Scores of an input of three pieces, in which the middle one is an assault. */
  private static float[] scores() {
    float[] scores = new float[5 * WIDTH];
    scores[2 * WIDTH + EventType.ASSAULT.ordinal()] = 8;
    scores[3 * WIDTH + EventType.values().length] = 8;
    scores[2 * WIDTH + WIDTH - 1] = 20;
    return scores;
  }

  @Test
  void theTypeOfAPieceIsItsLikeliest() {
    byte[] types = new byte[3];
    byte[] likelihoods = new byte[3];
    new TypeHead("type", EVEN).best(scores(), 1, types, likelihoods);
    assertThat(TypeHead.type(types[1])).contains(EventType.ASSAULT);
    assertThat(likelihoods[1]).isGreaterThan((byte) 98);
    assertThat(TypeHead.type(types[2])).isEmpty();
    assertThat(likelihoods[0]).isEqualTo((byte) 6);
  }

  @Test
  void thePieceThatTellsWhatHappenedDecidesBetweenActors() throws IOException {
    Map<EventType, Double> likely =
        new TypeHead("type", EVEN)
            .between(scores(), threeWords(), List.of(Span.of(0, 1)), List.of(Span.of(4, 5)));
    assertThat(likely.get(EventType.ASSAULT)).isGreaterThan(0.98);
    assertThat(likely.values().stream().mapToDouble(p -> p).sum()).isLessThanOrEqualTo(1.0);
  }

  @Test
  void whereAPieceStandsToTheActorsCounts() throws IOException {
    TypeHead notWithin = new TypeHead("type", List.of(0.0, -50.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
    List<Span> middle = List.of(Span.of(2, 3));
    assertThat(notWithin.between(scores(), threeWords(), middle, List.of()))
        .extractingByKey(EventType.ASSAULT)
        .satisfies(chance -> assertThat(chance).isLessThan(0.1));
    assertThat(notWithin.between(scores(), threeWords(), List.of(), middle))
        .extractingByKey(EventType.ASSAULT)
        .satisfies(chance -> assertThat(chance).isGreaterThan(0.98));
  }

  @Test
  void typesThatAreNotOursAreRefused() {
    assertThatThrownBy(
            () ->
                TypeHead.of(
                    new ObjectMapper()
                        .readTree("{\"name\":\"type\",\"labels\":[\"fight\"],\"regions\":[]}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fight");
  }
}
