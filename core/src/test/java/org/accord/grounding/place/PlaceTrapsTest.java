package org.accord.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accord.claim.MarkedReport;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTrapsTest {

  private static final PlaceFinder FINDER = new PlaceFinder();

  static List<RuleTable.Row> traps() {
    return RuleTable.load(PlaceTrapsTest.class, "traps.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("traps")
  void aStoryTellsThePlacesThatACarefulReaderTakesFromIt(RuleTable.Row row) {
    List<ReadReport> reports = new ArrayList<>();
    for (String text : row.get("text").split(" // ", -1)) {
      reports.add(
          MarkedReport.of("r" + reports.size() + ".txt", "2025-03-07", text.replace(" / ", "\n")));
    }
    String told =
        FINDER.find(reports).places().stream()
            .map(PlaceTrapsTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(told.isEmpty() ? "none" : told).as(row.get("text")).isEqualTo(row.get("places"));
  }

  private static String shown(Place place) {
    Coordinates at = place.coordinates();
    String where =
        at == null ? "nowhere" : Math.round(at.latitude()) + "," + Math.round(at.longitude());
    return String.join("=", place.variants()) + " (" + place.kind() + ") @ " + where;
  }

  @Test
  void everyTrapIsTriedSeveralTimes() {
    Map<String, Integer> tried = new TreeMap<>();
    traps().forEach(row -> tried.merge(row.get("trap"), 1, Integer::sum));
    assertThat(tried.values()).allMatch(n -> n >= 4);
    assertThat(traps()).hasSizeGreaterThanOrEqualTo(40);
  }
}
