package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldersTest {

  private static Draft mended(String text, String source, String cue, String content) {
    Draft draft = Drafted.draft(text, source, cue, content);
    new Holders(Drafted.words(text)).mend(draft);
    return draft;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gates were shut by the guards because of concerns about floods. | the guards | concerns about | floods",
        "The gates were shut by the guards amid growing fears of floods. | the guards | fears of | floods",
        "The fall of the road raised fears of a siege of Zenda where farmers are few. | farmers | fears of | a siege of Zenda"
      })
  void whoStandsNearNeedNotHoldTheFear(String text, String source, String cue, String content) {
    Draft draft = mended(text, source, cue, content);

    assertThat(draft.source).isEmpty();
    assertThat(draft.unsourced).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guards' concerns about floods grew. | The guards | concerns about | floods",
        "The guards have concerns about floods. | The guards | concerns about | floods",
        "The guards voiced fears of floods. | The guards | fears of | floods",
        "The guards spoke of fears of floods. | The guards | fears of | floods",
        "The dam set off fears among farmers that it would burst. | farmers | fears | it would burst",
        "The dam raised fears in Zenda and among its allies that it would burst. | in Zenda and among its allies | fears | it would burst"
      })
  void whoHasOrUttersItHoldsIt(String text, String source, String cue, String content) {
    assertThat(mended(text, source, cue, content).source.get(0).in(text)).isEqualTo(source);
  }

  @Test
  void whoAnswersWithAccusationsBringsThem() {
    String text = "The Orva board has responded with accusations that it was the miners.";

    Draft draft = mended(text, "the miners", "accusations", "it was the miners");

    assertThat(draft.source.get(0).in(text)).isEqualTo("The Orva board");
  }

  @Test
  void whoIsHitWithAccusationsDoesNotBringThem() {
    String text = "The mayor was hit with accusations that it was the miners.";

    assertThat(mended(text, "the miners", "accusations", "it was the miners").source).isEmpty();
  }

  @Test
  void aVerbIsNotANounOfFear() {
    String text = "The mayor said it was the miners.";

    assertThat(mended(text, "The mayor", "said", "it was the miners").source).hasSize(1);
  }
}
