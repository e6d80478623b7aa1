package org.accord.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.model.Span;
import org.accord.model.claim.EventType;
import org.accord.model.reading.EventGuess;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCodecTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aReadingComesBackAsItWas(long seed) {
    Reading reading = random(new Random(seed));
    assertThat(ReadingCodec.decode(ReadingCodec.encode(reading))).isEqualTo(reading);
  }

  private static Reading random(Random random) {
    List<Sentence> sentences = new ArrayList<>();
    List<TypedSpan> spans = new ArrayList<>();
    List<EventGuess> guesses = new ArrayList<>();
    int at = random.nextInt(5);
    for (int i = 0; i < random.nextInt(40); i++) {
      int start = at;
      List<Span> tokens = new ArrayList<>();
      for (int j = 0; j < random.nextInt(60); j++) {
        int end = at + 1 + random.nextInt(300);
        tokens.add(Span.of(at, end));
        at = end + random.nextInt(3);
      }
      sentences.add(new Sentence(i, i / 3, Span.of(start, at), tokens));
      SpanType type = SpanType.values()[random.nextInt(SpanType.values().length)];
      spans.add(new TypedSpan(type, Span.of(start, at)));
      EventType event = EventType.values()[random.nextInt(EventType.values().length)];
      guesses.add(new EventGuess(Span.of(start, at), event, random.nextInt(101)));
      at += random.nextInt(100_000);
    }
    return new Reading("digest-" + random.nextInt(), sentences, spans, guesses);
  }
}
