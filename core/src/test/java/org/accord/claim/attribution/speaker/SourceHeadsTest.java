package org.accord.claim.attribution.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class SourceHeadsTest {

  /** The names that may speak for a source, of those that are told of in it. */
  private static List<String> heads(String source, Map<String, ActorKind> told) {
    Map<String, Actor> actors = new TreeMap<>();
    List<ActorMention> mentions =
        told.entrySet().stream()
            .map(
                e -> {
                  int at = source.indexOf(e.getKey());
                  actors.put(
                      e.getKey(),
                      new Actor(e.getKey(), e.getKey(), e.getValue(), List.of(), null, null, true));
                  Span span = Span.of(at, at + e.getKey().length());
                  return new ActorMention(
                      e.getKey(),
                      new Evidence(new ReportId("0123456789abcdef"), span),
                      ActorMention.Form.NAME);
                })
            .toList();
    return new SourceHeads(source)
            .in(
                Span.of(0, source.length()),
                mentions,
                m -> {
                  Actor actor = actors.get(m.actor());
                  if (actor == null) {
                    throw new AssertionError(m);
                  }
                  return actor;
                })
            .stream()
            .map(ActorMention::actor)
            .sorted()
            .toList();
  }

  @Test
  void residentsOfATownAreNotTheTown() {
    assertThat(heads("Residents of Osterby", Map.of("Osterby", ActorKind.PERSON))).isEmpty();
    assertThat(
            heads(
                "Residents of Osterby",
                Map.of("Residents", ActorKind.GROUP, "Osterby", ActorKind.PERSON)))
        .containsExactly("Residents");
  }

  @Test
  void whoIsAgainstSomebodyOrWithHimIsNotHe() {
    assertThat(heads("Opponents of Ada Lund", Map.of("Ada Lund", ActorKind.PERSON))).isEmpty();
    assertThat(heads("a critic of Mayor Ada Lund", Map.of("Ada Lund", ActorKind.PERSON))).isEmpty();
    assertThat(heads("Secretary of State Ada Lund", Map.of("Ada Lund", ActorKind.PERSON)))
        .containsExactly("Ada Lund");
  }

  @Test
  void whoIsToldOfInARelativeClauseDoesNotSpeak() {
    assertThat(
            heads("a witness who had worked for Orva Rail", Map.of("Orva Rail", ActorKind.COMPANY)))
        .isEmpty();
  }

  @Test
  void aStatementSpeaksForWhoeverMadeIt() {
    assertThat(
            heads(
                "a statement released on Monday by the Orva Board",
                Map.of("Orva Board", ActorKind.GROUP)))
        .containsExactly("Orva Board");
  }

  @Test
  void aFullNameBehindItsTitleSpeaks() {
    assertThat(
            heads(
                "Secretary of State Ada Lund",
                Map.of("State", ActorKind.GROUP, "Ada Lund", ActorKind.PERSON)))
        .containsExactly("Ada Lund");
  }

  @Test
  void aNameThatHoldsAPrepositionIsWhole() {
    assertThat(
            heads(
                "Observatory for Orva and residents",
                Map.of("Observatory for Orva", ActorKind.NGO, "residents", ActorKind.GROUP)))
        .containsExactly("Observatory for Orva", "residents");
  }

  @Test
  void carriersAreSortedAndStandOnce() {
    assertThat(
            RuleTable.load(SourceHeads.class, "carriers.tsv").rows().stream()
                .map(r -> r.get("noun")))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(n -> n.equals(n.toLowerCase(java.util.Locale.ROOT)));
  }
}
