package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.grounding.actor.ActorFinder.Actors;
import org.accord.grounding.place.Places;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.ActorMention;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private final ReadReport report =
      new SmallCase()
          .report("Gazette", "2031-03-05", "Orm, Pell and Quist met in Marwa.\n")
          .reports()
          .get(0);

  /** The surroundings of a report that names three, before whom so many others stand. */
  private Surroundings after(int others) {
    List<Actor> actors = new ArrayList<>();
    List<ActorMention> mentions = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      actors.add(actor(actors.size() + 1, "Aaro " + i));
    }
    for (String name : List.of("Orm", "Pell", "Quist")) {
      int at = report.text().indexOf(name);
      Actor actor = actor(actors.size() + 1, name);
      actors.add(actor);
      mentions.add(
          new ActorMention(
              actor.id(),
              new Evidence(report.id(), Span.of(at, at + name.length())),
              ActorMention.Form.NAME));
    }
    Places none = new Places(List.of(), List.of());
    return new Surroundings.OfStory(new Actors(actors, mentions), none).of(report).here();
  }

  private static Actor actor(int number, String name) {
    return new Actor("A" + number, name, ActorKind.PERSON, List.of(name), null, null, true);
  }

  @Test
  void aReportMeansTheSameHoweverManyOthersComeBeforeItsOwnPeople() {
    Surroundings alone = after(0);

    assertThat(alone.actors()).extracting(Actor::name).containsExactly("Orm", "Pell", "Quist");
    for (int others : new int[] {1, 6, 7, 8, 9, 40, 97, 98, 99, 1000}) {
      assertThat(after(others)).as("%d others", others).isEqualTo(alone);
    }
  }
}
