package org.accord.corroboration.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.accord.model.finding.Origin;
import org.junit.jupiter.api.Test;

/** Who may be whom, and how many are surely several. */
class IndependenceTest {

  private static final List<String> NAMES =
      List.of(
          "officials",
          "port officials",
          "Port of Brume officials",
          "Brume",
          "ministry spokesman in Brume",
          "diplomatic source in Brume",
          "harbour mayor",
          "Ilse Tann",
          "Mara Quell",
          "Deep Sea Rescue",
          "DSR",
          "doctors",
          "Brume Clinic",
          "state media",
          "police");

  private static Origin origin(String name) {
    return new Origin("party:" + name, name, false);
  }

  private static int count(String... names) {
    return Independence.surely(List.of(names).stream().map(IndependenceTest::origin).toList())
        .size();
  }

  @Test
  void twoDescriptionsOfOneSortOfBodyAreOne() {
    assertThat(count("ministry spokesman in Brume", "diplomatic source in Brume")).isOne();
  }

  @Test
  void anOfficeMayBeThePersonBesideIt() {
    assertThat(count("harbour mayor", "Ilse Tann")).isOne();
    assertThat(count("Mara Quell", "Ilse Tann")).isEqualTo(2);
  }

  @Test
  void aSpokesmanOfNobodyToldMaySpeakForTheBodyBesideHim() {
    List<Origin> both = List.of(origin("Ilse Tann"), origin("Deep Sea Command"));
    assertThat(Independence.surely(both, o -> null)).hasSize(2);
    assertThat(Independence.surely(both, o -> o.name().startsWith("Ilse") ? "spokeswoman" : null))
        .hasSize(1);
  }

  @Test
  void aNamelessSourceOrOfficeMayBeAnyStates() {
    Origin state = new Origin("state:Brume", "Brume", false);
    assertThat(Independence.surely(List.of(state, origin("source in Port Ash")))).hasSize(1);
    assertThat(Independence.surely(List.of(state, origin("doctors")))).hasSize(2);
    List<Origin> named = List.of(state, origin("Ilse Tann"));
    assertThat(Independence.surely(named, o -> null)).hasSize(2);
    assertThat(
            Independence.surely(
                named, o -> o.name().startsWith("Ilse") ? "government spokesperson" : null))
        .hasSize(1);
  }

  @Test
  void whoIsCalledByAnothersInitialsMayBeIt() {
    List<Origin> both = List.of(origin("Hill Liberation Front"), origin("militant HLF group"));
    assertThat(Independence.surely(both, o -> null, o -> List.of())).hasSize(2);
    assertThat(
            Independence.surely(
                both, o -> null, o -> o.name().startsWith("Hill") ? List.of("HLF") : List.of()))
        .hasSize(1);
  }

  @Test
  void twoDescriptionsThatShareATellingWordMayBeOneQuoted() {
    assertThat(
            Independence.mayBeOneOf(
                "party:head of the national aerospace agency",
                "party:aerospace administration director"))
        .isTrue();
    assertThat(Independence.mayBeOneOf("party:mill owner", "party:mine owner")).isFalse();
    assertThat(Independence.mayBeOneOf("state:Brume", "state:Brume")).isTrue();
  }

  @Test
  void twoSpokesmenOfOneBodyAreOneHoweverItIsSpelled() {
    assertThat(count("local Navtrust spokesperson", "Navtrust spokesman")).isOne();
    assertThat(count("spokesman for Hill Civil Defence", "spokesman for the Hill Civil Defense"))
        .isOne();
    assertThat(count("Navtrust spokesman", "Seatrust spokesman")).isEqualTo(2);
  }

  @Test
  void aPoliceChiefMayBeTheLocalPoliceButNotThePoliceOfAnotherName() {
    Function<Origin, String> chief = o -> o.name().startsWith("Ilse") ? "deputy police chief" : "";
    assertThat(Independence.surely(List.of(origin("Ilse Tann"), origin("local police")), chief))
        .hasSize(1);
    assertThat(Independence.surely(List.of(origin("Ilse Tann"), origin("Brume Police")), chief))
        .hasSize(2);
  }

  @Test
  void anAcronymIsTheNameBesideIt() {
    assertThat(count("DSR", "Deep Sea Rescue")).isOne();
  }

  @Test
  void thePressOfSomeStateIsTheStateBesideIt() {
    List<Origin> both =
        List.of(origin("state media"), new Origin("state:Brume", "Brume army", false));
    assertThat(Independence.surely(both)).hasSize(1);
  }

  @Test
  void takingAnyOriginAwayNeverMakesMore() {
    for (int seed = 0; seed < 300; seed++) {
      Random chance = new Random(seed);
      List<Origin> all =
          new ArrayList<>(
              NAMES.stream()
                  .filter(n -> chance.nextBoolean())
                  .map(IndependenceTest::origin)
                  .toList());
      int whole = Independence.surely(all).size();
      for (int i = 0; i < all.size(); i++) {
        List<Origin> fewer = new ArrayList<>(all);
        fewer.remove(i);
        assertThat(Independence.surely(fewer).size()).isLessThanOrEqualTo(whole);
      }
    }
  }
}
