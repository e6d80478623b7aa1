package org.accord.claim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.claim.MarkedReport;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text holds an act to be, where words before it seem to say otherwise. */
class EventDoubtsTest {

  private static List<Event> events(String text) {
    return new EventFinder()
        .find(
            MarkedReport.of(text),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Not one dollar was paid.; COOPERATE; DENIED",
        "No family left the town.; MOVE; DENIED",
        "The mayor rejected the demands of the union.; REQUEST; ACTUAL",
        "A man suspected of robbing a shop has been arrested.; COERCE; ACTUAL",
        "The result prompted thousands to take to the streets.; PROTEST; ACTUAL",
        "Thousands hoped to take to the streets.; PROTEST; EXPECTED",
        "The general ordered the army to stop the siege.; COERCE; DEMANDED",
      })
  void whatGovernsAnActReachesAsFarAsItMeans(String text, EventType type, Certainty certainty) {
    assertThat(events(text))
        .filteredOn(e -> e.type() == type)
        .as(text)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.certainty()).isEqualTo(certainty));
  }
}
