package org.accord.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxReaderTest {

  private static final String REPORT =
      """
      Buses leave besieged port

      DJIBOUTI - The first buses left Ras Umayra on Friday, the Red Cross said.

      "We have seen forty buses. We hope to see more tomorrow," Claire Vautrin, the agency's \
      delegate, told reporters. Rebels denied that they had fired on the convoy.
      """;

  private static OnnxReader reader;

  @BeforeAll
  static void load() {
    reader = OnnxReader.load();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static List<String> found(Reading reading, String text, SpanType type) {
    return reading.spans(type).stream().map(s -> s.span().in(text)).toList();
  }

  @Test
  void whoSaidWhatIsFound() {
    Reading reading = reader.read(REPORT);
    assertThat(found(reading, REPORT, SpanType.CUE)).contains("said", "denied");
    assertThat(found(reading, REPORT, SpanType.SOURCE)).contains("the Red Cross");
    assertThat(found(reading, REPORT, SpanType.CONTENT))
        .contains("\"We have seen forty buses. We hope to see more tomorrow,\"");
    assertThat(found(reading, REPORT, SpanType.PERSON)).contains("Claire Vautrin");
    assertThat(found(reading, REPORT, SpanType.DATE)).contains("Friday", "tomorrow");
  }

  @Test
  void spansOfOneLayerNeverOverlapAndLieWithinTheText() {
    Random random = new Random(99);
    for (int round = 0; round < 25; round++) {
      String text = Garbage.text(random, 150);
      assertLawful(text, reader.read(text));
    }
    assertLawful(REPORT, reader.read(REPORT));
  }

  private static void assertLawful(String text, Reading reading) {
    assertThat(reading.spans()).isSorted();
    Map<String, Integer> ends = new TreeMap<>();
    for (TypedSpan span : reading.spans()) {
      SpanType type = span.type();
      String layer =
          type.isAttribution()
              ? "attribution"
              : type.isEntity() ? "entity" : type.isTime() ? "time" : "event";
      assertThat(span.span().start()).isGreaterThanOrEqualTo(ends.getOrDefault(layer, 0));
      assertThat(span.span().isEmpty()).isFalse();
      assertThat(span.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(reading.sentenceAt(span.span().start())).isPresent();
      ends.put(layer, span.span().end());
    }
  }

  @Test
  void aReadingDependsOnItsTextAlone() {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>(List.of(REPORT, "", " ", "\0", REPORT + REPORT));
    for (int i = 0; i < 6; i++) {
      texts.add(Garbage.text(random, 60) + REPORT.substring(random.nextInt(REPORT.length())));
    }
    Map<String, Reading> alone = new TreeMap<>();
    try (OnnxReader single = OnnxReader.load(1)) {
      texts.forEach(text -> alone.put(text, single.read(text)));
    }
    Collections.shuffle(texts, random);
    List<CompletableFuture<Void>> checks = new ArrayList<>();
    for (String text : texts) {
      checks.add(
          CompletableFuture.runAsync(
              () -> assertThat(reader.read(text)).isEqualTo(alone.get(text))));
    }
    checks.forEach(CompletableFuture::join);
    texts.forEach(text -> assertThat(reader.read(text)).isEqualTo(alone.get(text)));
  }

  @Test
  void textBeyondTheLimitIsLeftUnread() {
    String text = "The envoy said the road was closed. ".repeat(OnnxReader.LONGEST_TEXT / 30);
    Reading reading = reader.read(text);
    assertThat(text.length()).isGreaterThan(OnnxReader.LONGEST_TEXT);
    Span last = reading.sentences().get(reading.sentences().size() - 1).span();
    assertThat(last.end()).isBetween(OnnxReader.LONGEST_TEXT - 2000, OnnxReader.LONGEST_TEXT);
  }

  @Test
  void aLineWithoutAnyBreakIsRead() {
    String text = "a".repeat(300_000) + "😀".repeat(50_000) + "\"".repeat(100_000);
    assertLawful(text, reader.read(text));
  }

  @Test
  void aSentenceThatSomebodyElseCutIsReadWhole() {
    String text = "He said . \"No . Never . \"";
    assertThat(reader.readSentence(text)).isSorted();
  }

  @Test
  void theVersionNamesModelAndCode() {
    assertThat(reader.version()).matches("\\S+/\\d+");
  }

  @Test
  void aReaderWithoutThreadsIsRefused() {
    assertThatThrownBy(() -> OnnxReader.load(0)).hasMessageContaining("0");
  }
}
