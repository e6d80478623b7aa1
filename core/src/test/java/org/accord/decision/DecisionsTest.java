package org.accord.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.accord.SmallCase;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Decision.Kind;
import org.accord.model.Dossier;
import org.accord.model.Ruling.State;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionsTest {

  private static final SmallCase SMALL = SmallCase.evacuation();

  private int seconds;

  private Decision decide(Kind kind, Object subject, @Nullable Object value) {
    seconds++;
    return new Decision(
        seconds,
        kind,
        subject.toString(),
        value == null ? null : value.toString(),
        "Ada",
        Instant.parse("2031-03-09T08:00:00Z").plusSeconds(seconds));
  }

  private static Dossier dossier(Case made) {
    return made.stories().get(0).dossier();
  }

  private static Attribution statement(Case made, String words) {
    return dossier(made).attributions().stream()
        .filter(a -> dossier(made).words(a.evidence()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void decisionsOfOneInstantHoldInTheOrderInWhichTheyWereAppended() {
    String said = Names.of(statement(SMALL.derive(), "900 people")).toString();
    Instant instant = Instant.parse("2031-03-09T08:00:00Z");
    for (String who : List.of("Ada", "Ben", "Cleo", "Dov", "Eve", "Fay")) {
      Decision reject = new Decision(1, Kind.REJECT, said, null, who, instant);
      Decision undo = new Decision(2, Kind.UNDO, reject.id(), null, who, instant);
      Case made = SMALL.derive(undo, reject);
      assertThat(made.rulings()).extracting(r -> r.state()).as(who).contains(State.UNDONE);
      assertThat(made.decisions()).containsExactly(reject, undo);
    }
  }

  @Test
  void aRejectedStatementIsGoneAndSoIsWhatItClaims() {
    Case plain = SMALL.derive();
    Attribution said = statement(plain, "900 people");
    Case made = SMALL.derive(decide(Kind.REJECT, Names.of(said), null));
    assertThat(dossier(made).attributions()).doesNotContain(said);
    assertThat(dossier(made).claims()).noneMatch(c -> c.chain().contains(said.id()));
    assertThat(made.rulings().get(0).rows()).containsExactly(said.id());
  }

  @Test
  void ofAcceptingAndRejectingTheLaterHolds() {
    Attribution said = statement(SMALL.derive(), "900 people");
    Case made =
        SMALL.derive(
            decide(Kind.REJECT, Names.of(said), null), decide(Kind.ACCEPT, Names.of(said), null));
    assertThat(dossier(made).attributions()).contains(said);
    assertThat(made.rulings())
        .extracting(r -> r.state())
        .containsExactly(State.OVERRULED, State.APPLIED);
  }

  @Test
  void aCorrectionSetsOneField() {
    Attribution said = statement(SMALL.derive(), "900 people");
    Case made = SMALL.derive(decide(Kind.CORRECT, Names.of(said), "stance=doubts"));
    assertThat(statement(made, "900 people").stance()).isEqualTo(Stance.DOUBTS);
    Quantity count =
        dossier(made).quantities().stream()
            .filter(q -> dossier(made).words(q.evidence()).startsWith("900"))
            .findFirst()
            .orElseThrow();
    Case counted = SMALL.derive(decide(Kind.CORRECT, Names.of(count), "high="));
    assertThat(dossier(counted).quantities())
        .anyMatch(q -> q.id().equals(count.id()) && q.high() == null && q.low() != null);
  }

  @Test
  void whatCannotBeDoneIsRefusedWithAReason() {
    Attribution said = statement(SMALL.derive(), "900 people");
    Case made =
        SMALL.derive(
            decide(Kind.CORRECT, Names.of(said), "colour=red"),
            decide(Kind.SPLIT, Names.of(said), Names.of(said)));
    assertThat(made.rulings()).allMatch(r -> r.state() == State.REFUSED);
    assertThat(made.rulings().get(0).why()).contains("speaker");
    assertThat(made.stories()).isEqualTo(SMALL.derive().stories());
  }

  @Test
  void mergedActorsAreOneWhereverTheyAreNamed() {
    Case plain = SMALL.derive();
    Actor redCross = actor(plain, "Red Cross");
    Actor oman = actor(plain, "Oman");
    Case made =
        SMALL.derive(
            decide(Kind.MERGE, Names.of(dossier(plain), redCross), Names.of(dossier(plain), oman)));
    assertThat(dossier(made).actors())
        .noneMatch(a -> a.id().equals(oman.id()))
        .anyMatch(a -> a.id().equals(redCross.id()) && a.variants().containsAll(oman.variants()));
    assertThat(dossier(made).actorMentions()).noneMatch(m -> m.actor().equals(oman.id()));
  }

  private static Actor actor(Case made, String name) {
    return dossier(made).actors().stream()
        .filter(a -> a.name().contains(name))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "No "
                        + name
                        + " in "
                        + dossier(made).actors().stream().map(Actor::name).toList()));
  }

  @Test
  void aFindingIsFoundAgainWhenMoreReportsCome() {
    SmallCase two = new SmallCase();
    SmallCase three = SmallCase.evacuation();
    three
        .reports()
        .subList(0, 2)
        .forEach(
            r ->
                two.report(
                    r.report().outletOrName(), String.valueOf(r.report().published()), r.text()));
    Case before = two.derive();
    Finding finding = before.stories().get(0).findings().get(0);
    Decision decision =
        decide(Kind.CORRECT, Names.of(finding), "status=" + Status.SUPERSEDED.word());
    Case after = three.derive(decision);
    assertThat(after.rulings().get(0).state()).isEqualTo(State.APPLIED);
    assertThat(after.stories().get(0).findings()).anyMatch(f -> f.status() == Status.SUPERSEDED);
  }

  @Test
  void aDecisionWhoseThingIsGoneIsKeptAsDangling() {
    Decision decision = decide(Kind.REJECT, "claim:0123456789abcdef@3-9", null);
    Case made = SMALL.derive(decision);
    assertThat(made.decisions()).containsExactly(decision);
    assertThat(made.rulings().get(0).state()).isEqualTo(State.DANGLING);
  }

  @Test
  void aStorySplitByADecisionGivesTwoAndTheRestKeepTheirNames() {
    Case plain = SMALL.derive();
    Target story = Names.of(dossier(plain).story());
    Target last = new Target(Target.Kind.STORY, List.of(story.anchors().get(0)));
    Case made = SMALL.derive(decide(Kind.SPLIT, story, last));
    assertThat(made.stories()).hasSize(plain.stories().size() + 1);
    assertThat(made.stories().get(0).dossier().story().id()).isEqualTo(dossier(plain).story().id());
  }

  @Test
  void aTargetIsReadAsItIsWritten() {
    Target target = Names.of(SMALL.derive().stories().get(0).findings().get(0));
    assertThat(Target.parse(target.toString())).contains(target);
    assertThat(Target.parse("finding:nonsense")).isEmpty();
    assertThat(Target.parse("F2278e96d35607996")).isEmpty();
  }
}
