package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicelessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Holm was asked about the fire.|was asked|about the fire|true",
        "When Ada Holm was repeatedly asked whether it burnt she left.|asked|whether it burnt|true",
        "Asked about the fire Ada Holm left.|Asked|about the fire|true",
        "Ada Holm asked about the fire.|asked|about the fire|false",
        "Ada Holm has asked the mayor about the fire.|asked|the mayor about the fire|false"
      })
  void whoIsAskedHasSaidNothing(String text, String cue, String content, boolean voiceless) {
    Draft draft = Drafted.draft(text, "Ada Holm", cue, content);
    assertThat(new Voiceless(Drafted.words(text), List.of()).is(draft)).isEqualTo(voiceless);
  }
}
