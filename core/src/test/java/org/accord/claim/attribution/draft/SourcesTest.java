package org.accord.claim.attribution.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

  @ParameterizedTest
  @CsvSource({
    "Fatalities expected to increase in Zenda, Fatalities, true",
    "The death toll from the flood said, The death toll from the flood, true",
    "a move closing the port said, a move closing the port, true",
    "In Zenda the Ministry of War said, the Ministry of War, false",
    "A witness to the blast said, A witness to the blast, false",
    "In Zenda the reporter Anna Fire said, the reporter Anna Fire, false",
    "Survivors of the attack said, Survivors of the attack, false"
  })
  void aSourceIsAThingByTheNounThatHeadsIt(String text, String source, boolean thing) {
    assertThat(new Sources(Drafted.words(text), List.of()).isThing(Drafted.span(text, source)))
        .isEqualTo(thing);
  }

  @Test
  void whatSomebodyDidIsNobody() {
    String text =
        "It crashed killing all nine people in the worst loss. Leading doctors disagreed.";
    Sources sources = new Sources(Drafted.words(text), List.of());

    assertThat(sources.isDeed(Drafted.span(text, "killing all nine people"))).isTrue();
    assertThat(sources.isDeed(Drafted.span(text, "Leading doctors"))).isFalse();
  }

  @Test
  void aNameThatSomebodyTakesIsNoStatement() {
    String text = "The group which describes itself as a charity said itself would be closed.";
    Sources sources = new Sources(Drafted.words(text), List.of());

    assertThat(
            sources.tellsOfItself(
                Drafted.draft(text, "The group", "describes", "itself as a charity")))
        .isTrue();
    assertThat(
            sources.tellsOfItself(
                Drafted.draft(text, "The group", "said", "itself would be closed")))
        .isFalse();
  }

  @Test
  void aNameEndsWhereWhatIsSaidBegins() {
    String text = "According to Anna Holm women and children were among the dead.";
    Draft draft =
        Drafted.draft(
            text,
            "Anna Holm women",
            "According to",
            "Anna Holm women and children were among the dead");

    new Sources(Drafted.words(text), List.of()).mend(draft);

    assertThat(draft.source.get(0).in(text)).isEqualTo("Anna Holm");
    assertThat(draft.content.get(0).in(text)).isEqualTo("women and children were among the dead");
  }

  @Test
  void whoeverStandsBeforeTheRelativeClauseSpeaks() {
    String text = "Strelsau which backs the northern rebels said nine people had died.";
    Draft draft = Drafted.draft(text, "the northern rebels", "said", "nine people had died");

    new Sources(Drafted.words(text), List.of()).mend(draft);

    assertThat(draft.source.get(0).in(text)).isEqualTo("Strelsau");
  }

  @Test
  void theDayOfASayingIsNobody() {
    String text = "The mayor, who a day earlier denied any danger, left the town.";
    Draft draft = Drafted.draft(text, "a day", "earlier denied", "any danger");

    new Sources(Drafted.words(text), List.of()).mend(draft);

    assertThat(draft.source.get(0).in(text)).isEqualTo("The mayor");
  }

  @Test
  void aWordThatLeadsToASpeakerIsNoPartOfHim() {
    String text = "Shares fell, indicating investors were expecting more.";
    Draft draft = Drafted.draft(text, "indicating investors", "were expecting", "more");

    new Sources(Drafted.words(text), List.of()).mend(draft);

    assertThat(draft.source.get(0).in(text)).isEqualTo("investors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"while", "but", "whereas"})
  void aStatementEndsWhereAnotherSpeaks(String turn) {
    String text = "The mayor said six had died " + turn + " the union said nine had died in all.";
    String rest = " the union said nine had died";
    Draft first = Drafted.draft(text, "The mayor", "said", "six had died " + turn + rest);
    Draft other = Drafted.draft(text, "the union", "union said", "nine had died in all");
    other.cue.set(0, Drafted.span(text, "said nine"));

    new Sources(Drafted.words(text), List.of()).endBeforeAnother(first, List.of(first, other));

    assertThat(first.content.get(0).in(text)).isEqualTo("six had died");
  }

  @Test
  void thingsAreSortedSmallAndEachIsOnce() {
    List<String> nouns =
        RuleTable.load(Sources.class, "things.tsv").rows().stream()
            .map(r -> r.get("noun"))
            .toList();

    assertThat(nouns)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(n -> n.equals(n.toLowerCase(Locale.ROOT)))
        .doesNotContain("report", "video", "figures", "crew", "ship");
  }
}
