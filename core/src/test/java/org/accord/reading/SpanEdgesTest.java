package org.accord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.Span;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.sentences.SentenceSplitter;
import org.junit.jupiter.api.Test;

class SpanEdgesTest {

  private static String fit(SpanType type, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return new SpanEdges(text, SentenceSplitter.split(text))
        .fit(List.of(new TypedSpan(type, Span.of(start, end)))).stream()
            .map(s -> s.span().in(text))
            .findFirst()
            .orElse("");
  }

  @Test
  void aContentKeepsBothMarksOfItsQuotation() {
    assertThat(fit(SpanType.CONTENT, "[\"We wait,]\" she said.")).isEqualTo("\"We wait,\"");
    assertThat(fit(SpanType.CONTENT, "She said: ”[We wait.”]")).isEqualTo("”We wait.”");
    assertThat(fit(SpanType.CONTENT, "She called it “[over]”.")).isEqualTo("“over”");
    assertThat(fit(SpanType.CONTENT, "She said [that \"all\" wait]."))
        .isEqualTo("that \"all\" wait");
  }

  @Test
  void partsOfAttributionsAreWholeTokens() {
    assertThat(fit(SpanType.SOURCE, "An Istanbul-[based charity] said so."))
        .isEqualTo("Istanbul-based charity");
  }

  @Test
  void namesLoseMarksAndPossessives() {
    assertThat(fit(SpanType.ORGANIZATION, "The Red Cross [(ICRC)] left.")).isEqualTo("ICRC");
    assertThat(fit(SpanType.PERSON, "Mr [Osei’s] house.")).isEqualTo("Osei");
    assertThat(fit(SpanType.PLACE, "a [Hong Kong]-flagged ship")).isEqualTo("Hong Kong");
    assertThat(fit(SpanType.EVENT, "the [\"attack,\"] he said")).isEqualTo("attack");
    assertThat(fit(SpanType.EVENT, "it was [--] over")).isEmpty();
  }

  @Test
  void anAcronymKeepsItsLastStop() {
    assertThat(fit(SpanType.PLACE, "the [U.S]. fleet")).isEqualTo("U.S.");
    assertThat(fit(SpanType.PLACE, "in [Aleppo.] Then")).isEqualTo("Aleppo");
  }
}
