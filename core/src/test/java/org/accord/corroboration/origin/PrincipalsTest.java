package org.accord.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom somebody speaks, and whether he speaks of that person. */
class PrincipalsTest {

  private static final Parties PARTIES =
      new Parties(
          List.of(
              new Actor(
                  "A1",
                  "Ada Lund",
                  ActorKind.PERSON,
                  List.of("Lund", "Ada Lund"),
                  null,
                  "president",
                  true)));

  private static boolean ofHisOwn(String name, String words, String... concerned) {
    return Principals.speaksOfHisOwn(name, words, Set.of(concerned), PARTIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spokeswoman for President Ada Lund | President Ada Lund",
        "Ada Lund's office | Ada Lund",
        "Ruritanian prime minister's press office | Ruritanian prime minister",
        "lawyer for the singer | the singer",
      })
  void aVoiceIsForSomebody(String name, String principal) {
    assertThat(Principals.of(name)).contains(principal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada Lund", "Orva Rail", "residents of Zenda", "post office"})
  void whoSpeaksForNobodyElseIsNoVoice(String name) {
    assertThat(Principals.of(name)).isEmpty();
  }

  @Test
  void aSpokesmanWhoTellsOfHisPresidentSpeaksOfHisOwn() {
    String name = "spokeswoman for Ruritania's Lund";
    assertThat(ofHisOwn(name, "the mine was sold", "party:ada lund")).isTrue();
    assertThat(ofHisOwn(name, "the president never owned the mine")).isTrue();
    assertThat(ofHisOwn(name, "she had sold the mine")).isTrue();
  }

  @Test
  void aSpokesmanWhoTellsOfOthersDoesNot() {
    assertThat(ofHisOwn("spokeswoman for Ada Lund", "the talks go on", "party:orva rail"))
        .isFalse();
    assertThat(ofHisOwn("spokesman for the county police", "he had killed his aunt")).isFalse();
    assertThat(ofHisOwn("residents of Zenda", "she had sold the mine")).isFalse();
  }
}
