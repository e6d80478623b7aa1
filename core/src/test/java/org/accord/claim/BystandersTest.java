package org.accord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.Speaker;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BystandersTest {

  private static final ReportId REPORT = new ReportId("r");
  private static final Evidence WORDS = new Evidence(REPORT, Span.of(0, 4));

  private final Actor reporter = actor("A1", ActorKind.PERSON, null, true);
  private final Actor minister = actor("A2", ActorKind.PERSON, "A3", true);
  private final Actor ministry = actor("A3", ActorKind.STATE, null, true);
  private final Actor source = actor("A4", ActorKind.PERSON, null, false);

  @Test
  void whoNeitherSpeaksNorActsIsLeftOut() {
    assertThat(left(List.of(said("A2")), List.of())).containsExactly("A2", "A3");
  }

  @Test
  void whoTakesPartInAnEventStays() {
    assertThat(left(List.of(), List.of(done("A1")))).containsExactly("A1", "A3");
  }

  @Test
  void anOrganizationStaysEvenIfItDoesNothing() {
    assertThat(left(List.of(), List.of())).containsExactly("A3");
  }

  @Test
  void anUnnamedSourceStaysAsLongAsItIsHeard() {
    assertThat(left(List.of(said("A4")), List.of())).containsExactly("A3", "A4");
  }

  @Test
  void peopleByABareNounStandByUntilManyReportsCallThemSo() {
    Actor victims =
        new Actor("G", "victims", ActorKind.GROUP, List.of("victims"), null, null, true);
    Actor agencies = new Actor("H", "aid agencies", ActorKind.GROUP, List.of(), null, null, true);
    Actor platform = new Actor("P", "Telegram", ActorKind.GROUP, List.of(), null, null, true);
    List<Actor> all = List.of(victims, agencies, platform);

    assertThat(Bystanders.leaveOut(all, List.of(met("r1", "G")), List.of(), List.of()))
        .containsExactly(agencies);
    assertThat(
            Bystanders.leaveOut(
                all, List.of(met("r1", "G"), met("r2", "G"), met("r3", "G")), List.of(), List.of()))
        .containsExactly(victims, agencies);
    assertThat(Bystanders.leaveOut(all, List.of(), List.of(said("P")), List.of()))
        .containsExactly(agencies, platform);
  }

  private static ActorMention met(String report, String actor) {
    return new ActorMention(
        actor, new Evidence(new ReportId(report), Span.of(0, 4)), ActorMention.Form.NAME);
  }

  private List<String> left(List<Attribution> attributions, List<Event> events) {
    return Bystanders.leaveOut(
            List.of(reporter, minister, ministry, source), List.of(), attributions, events)
        .stream()
        .map(Actor::id)
        .toList();
  }

  private static Actor actor(
      String id, ActorKind kind, @Nullable String affiliation, boolean named) {
    return new Actor(id, id, kind, List.of(id), affiliation, null, named);
  }

  private static Attribution said(String actor) {
    return new Attribution(
        "a",
        REPORT,
        List.of(),
        List.of(),
        List.of(Span.of(0, 4)),
        Quotation.INDIRECT,
        new Speaker(List.of(actor), List.of(actor), null, true),
        null,
        List.of(),
        null,
        false,
        null);
  }

  private static Event done(String agent) {
    return new Event(
        "e", WORDS, null, null, Certainty.ACTUAL, List.of(agent), List.of(), null, null);
  }
}
