package org.accord.operation.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.SmallCase;
import org.junit.jupiter.api.Test;

/** What somebody does by speaking, where no text tells the day. */
class SpokenStepsTest {

  private static List<String> told(String text) {
    return new SmallCase()
        .report("Gazette", "2031-03-05", text).derive().stories().stream()
            .flatMap(s -> s.operation().phases().stream())
            .map(p -> p.date() + " " + p.phase().word())
            .toList();
  }

  private static final String NEWS = "Gunmen attacked the town of Marwa on Tuesday.\n";

  @Test
  void aDenialOfNoToldDayIsOfTheDayOfTheReport() {
    assertThat(told(NEWS + "The foreign ministry of Norway denied that its men had been there.\n"))
        .contains("2031-03-05 announced");
  }

  @Test
  void whoOnlyTellsHowThingsStandTakesNoStep() {
    assertThat(told(NEWS + "The foreign ministry of Norway said that the road was dry.\n"))
        .doesNotContain("2031-03-05 announced");
  }

  @Test
  void aDenialBesideAnotherTimeIsNotOfTheDayOfTheReport() {
    assertThat(
            told(
                NEWS
                    + "In 2024 the foreign ministry of Norway denied that its men had been"
                    + " there.\n"))
        .doesNotContain("2031-03-05 announced");
  }

  @Test
  void aVehicleThatDerailedStopsNothingThatIsTold() {
    assertThat(
            told(
                "A train derailed near Marwa on Tuesday, killing two people.\n"
                    + "People spoke of the bend where the carriages derailed.\n"))
        .contains("2031-03-04 completed")
        .noneMatch(t -> t.endsWith("halted"));
  }

  @Test
  void aConvoyThatWasHitIsNoHelpBrought() {
    assertThat(told("Gunmen attacked an aid convoy near the town of Marwa on Tuesday.\n"))
        .contains("2031-03-04 attacked")
        .noneMatch(t -> t.endsWith("completed"));
  }
}
