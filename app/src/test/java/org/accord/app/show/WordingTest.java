package org.accord.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.finding.Counts;
import org.accord.model.finding.LedgerEntry;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void boundsAreToldAsTheTextWouldTellThem() {
    assertThat(bounds(6000.0, null, false)).isEqualTo("at least 6,000");
    assertThat(bounds(301.0, null, false)).isEqualTo("more than 300");
    assertThat(bounds(null, 9000.0, false)).isEqualTo("up to 9,000");
    assertThat(bounds(null, 49.0, false)).isEqualTo("fewer than 50");
    assertThat(bounds(20000.0, 20000.0, true)).isEqualTo("about 20,000");
    assertThat(bounds(20.0, 30.0, false)).isEqualTo("20 to 30");
    assertThat(bounds(1.0, null, false)).isEqualTo("at least 1");
  }

  @Test
  void theThreeCountsStandTogether() {
    assertThat(Wording.counts(new Counts(3, 2, 1))).isEqualTo("3 articles, 2 texts, 1 origin");
  }

  @Test
  void aReducedDateStaysReduced() {
    assertThat(Wording.day("2016-12-15")).isEqualTo("Thu 15 Dec 2016");
    assertThat(Wording.day("2014-04")).isEqualTo("2014-04");
    assertThat(Wording.day(null)).isEqualTo("date untold");
  }

  @Test
  void originsThatMayBeFewerThanTheyLookAreSaid() {
    Position position =
        new Position(
            "nine were killed",
            List.of("officials", "Bergen Radio"),
            List.of(),
            List.of(),
            new Counts(3, 3, 3),
            List.of(
                new Origin("a:officials", "officials", false),
                new Origin("b:officials", "Officials", false),
                new Origin("c", "the army", true)),
            List.of(new Origin("d", "Bergen Radio", false)),
            List.of(new Evidence(new ReportId("r1"), Span.of(0, 3))));
    assertThat(Wording.alike(position)).containsExactly("officials", "Officials");
    assertThat(Wording.doubts(position))
        .isEqualTo(
            "; interested: the army; named alike, possibly one: officials, Officials; may"
                + " be or rest on one of these, not counted: Bergen Radio");
  }

  private static String bounds(@Nullable Double low, @Nullable Double high, boolean about) {
    return Wording.bounds(new LedgerEntry(low, high, about, null, List.of(), List.of(), List.of()));
  }
}
