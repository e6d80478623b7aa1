package org.accord.app.evaluate.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accord.app.Terminal;
import org.accord.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTimesTest {

  private static final String DOCUMENT =
      """
      <?xml version="1.0" ?>
      <TimeML>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-15" functionInDocument="CREATION_TIME">05/15/2021</TIMEX3></DCT>
      <TEXT>Smith &amp; Sons <EVENT eid="e1">said</EVENT> the bridge fell on
      <TIMEX3 tid="t1" type="DATE" value="2021-05-13">Thursday</TIMEX3>.</TEXT>
      </TimeML>
      """;

  @TempDir private Path gold;

  @BeforeEach
  void oneDocument() throws IOException {
    Files.createDirectory(gold.resolve("inner"));
    Files.writeString(gold.resolve("inner/bridge.tml"), DOCUMENT);
  }

  @Test
  void offsetsCountInTheTextWithoutTags() throws IOException {
    TimeMl document = TimeMl.read(gold.resolve("inner/bridge.tml"));
    assertThat(document.text()).isEqualTo("Smith & Sons said the bridge fell on\nThursday.");
    assertThat(document.times())
        .containsExactly(new TimeMl.Timex3(Span.of(37, 45), "DATE", "2021-05-13"));
  }

  @Test
  void whatIsFoundIsWrittenALineEachAndScored() {
    Terminal terminal = new Terminal();
    Path out = gold.resolve("out.jsonl");
    assertThat(terminal.run("evaluate", "times", gold.toString(), "--predictions", out.toString()))
        .isZero();
    assertThat(out)
        .hasContent(
            "{\"doc\":\"bridge\",\"start\":37,\"end\":45,\"text\":\"Thursday\","
                + "\"type\":\"DATE\",\"value\":\"2021-05-13\"}");
    assertThat(terminal.out.toString())
        .contains("1 documents")
        .containsPattern("value +P 100.0 +R 100.0 +F1 100.0");
  }

  @Test
  void aDocumentThatLiesThereTwiceIsReadOnce() throws IOException {
    Files.writeString(gold.resolve("bridge.tml"), DOCUMENT);
    assertThat(TimeMl.files(gold)).containsExactly(gold.resolve("bridge.tml"));
  }

  @Test
  void aDocumentThatIsNoXmlIsNamed() throws IOException {
    Files.writeString(gold.resolve("inner/bridge.tml"), "<TimeML><TEXT>");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("evaluate", "times", gold.toString())).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("bridge.tml is no TimeML");
  }

  @Test
  void aboutAFifthIsHeldOutFromEach() {
    long rules = 0;
    long reader = 0;
    for (int i = 0; i < 1000; i++) {
      rules += Part.RULES.has("document-" + i * 7919) ? 1 : 0;
      reader += Part.READER.has("document-" + i * 7919) ? 1 : 0;
    }
    assertThat(rules).isBetween(140L, 260L);
    assertThat(reader).isBetween(140L, 260L);
  }
}
