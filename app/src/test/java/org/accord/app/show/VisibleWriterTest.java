package org.accord.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VisibleWriterTest {

  @Test
  void anEscapeSequenceIsSeenAndSteersNothing() {
    assertThat(written("a\u001B[2Jb\u009Bc\u0007")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFD");
  }

  @Test
  void marksThatTurnTheLineAreSeen() {
    assertThat(written("\u202Egnp.exe\u2069")).isEqualTo("\uFFFDgnp.exe\uFFFD");
  }

  @Test
  void aCarriageReturnOverwritesNothing() {
    assertThat(written("safe\rfalse")).isEqualTo("safe\uFFFDfalse");
  }

  @Test
  void aReportForgesNoLine() {
    StringWriter out = new StringWriter();
    VisibleWriter.over(new PrintWriter(out)).println("a\nCORROBORATED");
    assertThat(out.toString().lines()).containsExactly("a CORROBORATED");
  }

  @Test
  void piecesOfManyLinesKeepThem() {
    StringWriter out = new StringWriter();
    VisibleWriter.ofManyLines(new PrintWriter(out)).print("a\nb");
    assertThat(out).hasToString("a\nb");
  }

  @Test
  void lettersThatRunFromTheRightPass() {
    assertThat(written("حلب\t\u200Fقال")).isEqualTo("حلب\t\u200Fقال");
  }

  @Test
  void everyWayOfWritingPassesThroughIt() {
    StringWriter written = new StringWriter();
    PrintWriter writer = VisibleWriter.over(new PrintWriter(written));
    writer.print('\u001B');
    writer.print(new char[] {'\u001B'});
    writer.printf("%s%n", "\u001B");
    writer.append("\u001B");
    assertThat(written.toString().lines()).containsExactly("\uFFFD\uFFFD\uFFFD", "\uFFFD");
  }

  private static String written(String text) {
    StringWriter out = new StringWriter();
    VisibleWriter.over(new PrintWriter(out)).print(text);
    return out.toString();
  }
}
