package org.accord.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accord.SmallCase;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Decision.Kind;
import org.accord.model.StoryCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any decisions, tried with random ones. */
class DecisionLawsTest {

  private static final SmallCase SMALL = SmallCase.evacuation();
  private static final Case PLAIN = SMALL.derive();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void decidingAndUndoingIsTheIdentity(long seed) {
    Random chance = new Random(seed);
    List<Decision> decisions = random(chance, 6);
    List<Decision> undone = new ArrayList<>(decisions);
    for (Decision decision : decisions) {
      undone.add(at(undone.size(), Kind.UNDO, decision.id(), null));
    }
    Case after = SMALL.derive(undone, null);
    assertThat(after.stories()).isEqualTo(PLAIN.stories());
    assertThat(after.decisions()).hasSameElementsAs(undone);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderInWhichDecisionsArriveChangesNothing(long seed) {
    Random chance = new Random(seed);
    List<Decision> decisions = random(chance, 6);
    Case inOrder = SMALL.derive(decisions, null);
    List<Decision> shuffled = new ArrayList<>(decisions);
    Collections.shuffle(shuffled, chance);
    assertThat(SMALL.derive(shuffled, null)).isEqualTo(inOrder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void undoingTheUndoingMakesADecisionHoldAgain(long seed) {
    Decision decision = random(new Random(seed), 1).get(0);
    Decision undo = at(10, Kind.UNDO, decision.id(), null);
    Decision again = at(11, Kind.UNDO, undo.id(), null);
    assertThat(SMALL.derive(decision, undo, again).stories())
        .isEqualTo(SMALL.derive(decision).stories());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void decisionsMadeLaterAreNotKnownEarlier(long seed) {
    List<Decision> decisions = random(new Random(seed), 4);
    Instant before = Instant.parse("2031-03-08T23:59:59.999Z");
    Case early = SMALL.derive(decisions, before);
    assertThat(early.decisions()).isEmpty();
    assertThat(early.stories()).isEqualTo(SMALL.derive(List.of(), before).stories());
  }

  private static List<Decision> random(Random chance, int n) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      decisions.add(random(chance, decisions.size() + 1, targets()));
    }
    return decisions;
  }

  private static Decision random(Random chance, int second, List<Target> targets) {
    Target target = targets.get(chance.nextInt(targets.size()));
    List<Target> same = targets.stream().filter(t -> t.kind() == target.kind()).toList();
    String other = same.get(chance.nextInt(same.size())).toString();
    return switch (chance.nextInt(6)) {
      case 0 -> at(second, Kind.ACCEPT, target.toString(), null);
      case 1, 2 -> at(second, Kind.REJECT, target.toString(), null);
      case 3 -> at(second, Kind.CORRECT, target.toString(), "certainty=denied");
      case 4 -> at(second, Kind.MERGE, target.toString(), other);
      default -> at(second, Kind.SPLIT, target.toString(), other);
    };
  }

  private static List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (StoryCase story : PLAIN.stories()) {
      targets.add(Names.of(story.dossier().story()));
      story.dossier().attributions().forEach(a -> targets.add(Names.of(a)));
      story.dossier().events().forEach(e -> targets.add(Names.of(e)));
      story.dossier().quantities().forEach(q -> targets.add(Names.of(q)));
      story.dossier().claims().forEach(c -> targets.add(Names.of(c)));
      story.findings().forEach(f -> targets.add(Names.of(f)));
      story.dossier().actorMentions().stream()
          .map(m -> m.actor())
          .distinct()
          .flatMap(id -> story.dossier().actors().stream().filter(a -> a.id().equals(id)))
          .forEach(a -> targets.add(Names.of(story.dossier(), a)));
      story.dossier().placeMentions().stream()
          .map(m -> m.place())
          .distinct()
          .flatMap(id -> story.dossier().places().stream().filter(p -> p.id().equals(id)))
          .forEach(p -> targets.add(Names.of(story.dossier(), p)));
    }
    assertThat(targets).hasSizeGreaterThan(15);
    return targets;
  }

  private static Decision at(
      int second, Kind kind, String subject, @org.jspecify.annotations.Nullable String value) {
    return new Decision(
        second,
        kind,
        subject,
        value,
        "Ada",
        Instant.parse("2031-03-09T08:00:00Z").plusSeconds(second));
  }
}
