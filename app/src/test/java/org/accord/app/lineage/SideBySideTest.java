package org.accord.app.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.lineage.Passage;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void whatTwoReportsShareStandsOnTheSameLines() {
    Report left = Report.of("a.txt", null, null, null, null, "One alone. The boat sank at noon.");
    Report right =
        Report.of(
            "b.txt", null, null, null, null, "The boat sank at noon. Nobody knew. It rained.");
    Passage passage = new Passage(new Span(11, 33), new Span(0, 22), true);
    StringWriter page = new StringWriter();

    SideBySide.print(left, right, List.of(passage), 63, new PrintWriter(page, true));

    assertThat(page.toString().lines())
        .containsExactly(
            "a.txt                            b.txt",
            "-".repeat(30) + "   " + "-".repeat(30),
            "One alone.",
            "The boat sank at noon.         = The boat sank at noon.",
            "                                 Nobody knew. It rained.");
  }

  @Test
  void aPassageThatStandsElsewhereOnTheRightIsPrintedOnce() {
    Report left = Report.of("a", null, null, null, null, "first words here. second words there.");
    Report right = Report.of("b", null, null, null, null, "second words there. first words here.");
    List<Passage> passages =
        List.of(
            new Passage(new Span(0, 17), new Span(20, 37), true),
            new Passage(new Span(18, 37), new Span(0, 19), false));
    StringWriter page = new StringWriter();

    SideBySide.print(left, right, passages, 50, new PrintWriter(page, true));

    assertThat(page.toString().lines().skip(2))
        .containsExactly(
            "first words here.       = first words here.",
            "second words there.     ~ second words there.");
  }
}
