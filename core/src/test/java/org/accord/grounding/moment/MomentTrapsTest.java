package org.accord.grounding.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accord.grounding.PlainTexts;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Moment;
import org.accord.text.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MomentTrapsTest {

  static List<RuleTable.Row> traps() {
    return RuleTable.load(MomentTrapsTest.class, "traps.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("traps")
  void aTextTellsTheMomentsThatACarefulReaderTakesFromIt(RuleTable.Row row) {
    String text = row.get("text");
    String published = row.get("published");
    ReadReport report = PlainTexts.report(text, published.equals("-") ? null : published);
    boolean days = row.get("moments").contains("@");
    String told =
        new MomentFinder()
            .find(report).stream()
                .map(moment -> shown(text, moment, days))
                .collect(Collectors.joining("; "));
    assertThat(told.isEmpty() ? "none" : told).as(text).isEqualTo(row.get("moments"));
  }

  private static String shown(String text, Moment moment, boolean days) {
    return moment.evidence().span().in(text)
        + "="
        + moment.value()
        + (days ? "@" + day(moment.from()) + ".." + day(moment.to()) : "");
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Test
  void mostTrapsAreTriedTenTimes() {
    Map<String, Integer> tried = new TreeMap<>();
    traps().forEach(row -> tried.merge(row.get("trap"), 1, Integer::sum));
    assertThat(tried.values()).allMatch(n -> n >= 5);
    assertThat(tried.values().stream().filter(n -> n >= 10).count()).isGreaterThanOrEqualTo(8);
  }
}
