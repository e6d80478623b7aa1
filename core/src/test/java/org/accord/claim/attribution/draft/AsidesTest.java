package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AsidesTest {

  private static String speakerOfTheSecond(String text, String second, String content) {
    Draft head = Drafted.draft(text, "Ada Lund", "stressed", "the square would stay open");
    Draft aside = Drafted.draft(text, "some papers", second, content);
    new Asides(Drafted.words(text)).giveBack(aside, List.of(head, aside));
    return aside.source.get(0).in(text);
  }

  @Test
  void whatGoesOnBehindAnAsideIsOfWhoSpokeBeforeIt() {
    String text =
        "Ada Lund stressed that the square would stay open, as some papers reported, and that women"
            + " would be helped.";

    assertThat(speakerOfTheSecond(text, "reported", "and that women would be helped"))
        .isEqualTo("Ada Lund");
  }

  @Test
  void whatAnAsideItselfTellsIsOfWhoToldIt() {
    String text =
        "Ada Lund stressed that the square would stay open, and some papers reported that women"
            + " would be helped.";

    assertThat(speakerOfTheSecond(text, "reported", "that women would be helped"))
        .isEqualTo("some papers");
  }
}
