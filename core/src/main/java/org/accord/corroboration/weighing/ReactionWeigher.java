package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;

/** Brings together all who condemn one thing, or all who praise it. */
public final class ReactionWeigher implements Weigher {

  private static final List<Stance> ATTITUDES = List.of(Stance.CONDEMNS, Stance.PRAISES);

  /** The least likeness of two reactions of different reports to one thing. */
  private static final double ALIKE = 0.05;

  /** Within so many sentences of one report reactions are to one thing. */
  private static final int NEAR = 4;

  private static final int LEAST_VOICES = 3;
  private static final int MOST_SIDES = 6;
  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Draft> drafts = new ArrayList<>();
    for (Stance attitude : ATTITUDES) {
      List<Assertion> reactions =
          story.assertions().stream()
              .filter(a -> a.stance() == attitude && a.silence() == null)
              .filter(a -> !a.voice().narrator() && !story.ofOtherYears(a))
              .toList();
      Unions things = new Unions(reactions.size());
      for (int i = 0; i < reactions.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (isOfOne(reactions.get(j), reactions.get(i))) {
            things.join(j, i);
          }
        }
      }
      things.sets(reactions).stream()
          .filter(t -> voices(t).size() >= LEAST_VOICES)
          .map(t -> draft(t, story))
          .forEach(drafts::add);
    }
    return drafts;
  }

  private static boolean isOfOne(Assertion left, Assertion right) {
    return StoryView.after(left, right).filter(n -> Math.abs(n) <= NEAR).isPresent()
        || Likeness.of(left, right) >= ALIKE;
  }

  private static Set<String> voices(List<Assertion> reactions) {
    Set<String> voices = new TreeSet<>();
    reactions.forEach(a -> voices.add(a.voice().keys().toString()));
    return voices;
  }

  private static Draft draft(List<Assertion> reactions, StoryView story) {
    return new Draft(
        Labels.clause(new Group(reactions).central().words(), TOPIC_WORDS),
        "reaction",
        Status.CORROBORATED,
        Sides.byOrigin(reactions, story.parties(), MOST_SIDES),
        List.of(),
        0.5);
  }
}
