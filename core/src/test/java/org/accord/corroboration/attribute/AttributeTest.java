package org.accord.corroboration.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.corroboration.origin.Parties;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words give of a vessel or a person for good. */
class AttributeTest {

  private static final Parties PARTIES =
      new Parties(
          List.of(
              actor("v1", "Amber Swan", ActorKind.VESSEL),
              actor("v2", "Grey Heron", ActorKind.VESSEL),
              actor("p1", "Lena Okafor", ActorKind.PERSON)));

  private static Actor actor(String id, String name, ActorKind kind) {
    return new Actor(id, name, kind, List.of(name), null, null, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Liberian-flagged Amber Swan was boarded | v1 flag Liberia",
        "The Amber Swan is registered in the Marshall Islands | v1 flag Marshall Islands",
        "The Amber Swan was sailing under the flag of Palau | v1 flag Palau",
        "the Norwegian-owned tanker Amber Swan ran aground | v1 owner's country Norway",
        "the 19-year-old Lena Okafor was freed | p1 age 19",
        "Lena Okafor, 21, was freed | p1 age 21",
        "Lena Okafor (21) was freed | p1 age 21",
        "Canadian citizen Lena Okafor was freed | p1 nationality Canada",
        "Lena Okafor, who was born in Ghana, was freed | p1 birthplace Ghana",
      })
  void isReadWhereItStands(String words, String given) {
    assertThat(Attribute.in(words, PARTIES::actor))
        .map(a -> a.actor() + " " + a.name() + " " + a.value())
        .containsExactly(given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Amber Swan was registered in Malaysia until June",
        "the Amber Swan is not registered in Malaysia",
        "a Liberian-flagged ship was boarded",
        "the Amber Swan and the Liberian-flagged Grey Heron were boarded",
        "Lena Okafor, 21 others and a guard were freed",
        "a 19-year-old was freed by the Amber Swan",
      })
  void isNotReadOfWhomItIsNotSaid(String words) {
    assertThat(Attribute.in(words, PARTIES::actor)).isEmpty();
  }

  @Test
  void aYearMoreIsNoOtherAge() {
    assertThat(only("Lena Okafor, 21, fled").differs(only("Lena Okafor, 22, fled"))).isFalse();
    assertThat(only("Lena Okafor, 21, fled").differs(only("Lena Okafor, 24, fled"))).isTrue();
  }

  private static Attribute only(String words) {
    return Attribute.in(words, PARTIES::actor).get(0);
  }
}
