package org.accord.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VisibleWriterTest {

  @Test
  void anEscapeSequenceIsSeenAndSteersNothing() {
    assertThat(VisibleWriter.visible("a\u001B[2Jb\u009Bc\u0007"))
        .isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFD");
  }

  @Test
  void marksThatTurnTheLineAreSeen() {
    assertThat(VisibleWriter.visible("\u202Egnp.exe\u2069")).isEqualTo("\uFFFDgnp.exe\uFFFD");
  }

  @Test
  void aCarriageReturnAloneOverwritesNothing() {
    assertThat(VisibleWriter.visible("safe\rfalse\r\n")).isEqualTo("safe\uFFFDfalse\r\n");
  }

  @Test
  void lettersThatRunFromTheRightPass() {
    assertThat(VisibleWriter.visible("حلب\t\u200Fقال\n")).isEqualTo("حلب\t\u200Fقال\n");
  }

  @Test
  void everyWayOfWritingPassesThroughIt() {
    StringWriter written = new StringWriter();
    PrintWriter writer = VisibleWriter.over(new PrintWriter(written));
    writer.print('\u001B');
    writer.print(new char[] {'\u001B'});
    writer.printf("%s", "\u001B");
    writer.append("\u001B");
    assertThat(written).hasToString("\uFFFD\uFFFD\uFFFD\uFFFD");
  }
}
