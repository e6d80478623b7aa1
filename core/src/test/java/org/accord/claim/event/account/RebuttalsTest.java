package org.accord.claim.event.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.SmallCase;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.junit.jupiter.api.Test;

/** What one side tells and another answers right behind it. */
class RebuttalsTest {

  private static List<Certainty> attacks(String text) {
    return new SmallCase()
        .report("Gazette", "2031-03-05", text).derive().stories().stream()
            .flatMap(s -> s.dossier().events().stream())
            .filter(e -> e.type() == EventType.ASSAULT)
            .map(Event::certainty)
            .toList();
  }

  @Test
  void aDenialWithoutWordsOfItsOwnAnswersWhatWasToldBefore() {
    assertThat(
            attacks(
                "The army of Norway said that rebels had fired on the convoy near Marwa.\n"
                    + "The rebels rejected the charge.\n"))
        .containsExactly(Certainty.DISPUTED);
  }

  @Test
  void withoutAnAnswerItStands() {
    assertThat(
            attacks(
                "The army of Norway said that rebels had fired on the convoy near Marwa.\n"
                    + "The convoy turned back.\n"))
        .containsExactly(Certainty.ACTUAL);
  }

  @Test
  void theShotsOfEachSideAreDisputedWhereEachTellsTheOthers() {
    assertThat(
            attacks(
                "Norway said that the rebels had fired on the convoy.\n"
                    + "The rebels said that Norway had opened fire.\n"))
        .containsExactly(Certainty.DISPUTED, Certainty.DISPUTED);
  }

  @Test
  void aDenialOfSomethingElseLeavesItAsItIs() {
    assertThat(
            attacks(
                "The army of Norway said that rebels had fired on the convoy near Marwa.\n"
                    + "The rebels denied that they had received any money from Sweden.\n"))
        .containsExactly(Certainty.ACTUAL);
  }
}
