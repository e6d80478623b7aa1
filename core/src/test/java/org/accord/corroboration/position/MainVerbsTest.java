package org.accord.corroboration.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainVerbsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the offer that the board had turned down in May",
        "responsibility for the raid but the front has carried out others in the valley",
        "the town's original plan, and has since fought it in court",
        "a fall of nine percent in sales last week, as the ferries have stopped",
        "the raid as a crime insisting the place was known to all",
        "that raid which it says killed nine people",
        "around nine suspected cases of poisoning in the valley",
        "an urgent meeting of the council about Monday's suspected attack",
        "four boats to a list of vessels banned from the harbour",
        "On Monday, when Holm, the mayor, was asked about reports of a hidden barge",
        "a move expected to anger the neighbours",
        "how women were pushed into the river by men who later attacked others",
        "Ruritania's two largest harbours in the north",
        "all towns to search any boat that was believed to have been used by smugglers"
      })
  void whatHangsOnANounHasNoMainVerb(String words) {
    assertThat(MainVerbs.lacks(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the offer that the board had turned down was renewed in May",
        "migrants who commit crimes should be deported",
        "fighters that are backed by Ruritania and are holding the ridge took the town",
        "they let twelve buses pass and fired on the thirteenth",
        "residents who have been under siege see no way out",
        "Ruritania bears responsibility whether or not its planes were there",
        "nothing but a miracle can save them",
        "it's the second flood this year",
        "the port mainly used to handle iron",
        "the judges suspected that the mayor knew",
        "when the siren sounded"
      })
  void whatIsSaidOfASubjectHasOne(String words) {
    assertThat(MainVerbs.lacks(words)).isFalse();
  }
}
