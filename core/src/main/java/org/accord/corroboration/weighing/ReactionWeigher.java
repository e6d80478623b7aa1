package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.OwnDeed;
import org.accord.corroboration.position.Sides;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.text.Sought;

/** Brings together all who condemn one thing, or all who praise it. */
public final class ReactionWeigher implements Weigher {

  private static final Map<Stance, Phrases> ATTITUDES =
      new EnumMap<>(
          Map.of(
              Stance.CONDEMNS, Phrases.load("condemning-phrases.tsv"),
              Stance.PRAISES, Phrases.load("praising-phrases.tsv")));

  private static final Sought FIRST_PERSON = Sought.remembering("\\b(?:I|We|we)\\b");

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
    for (Map.Entry<Stance, Phrases> attitude : ATTITUDES.entrySet()) {
      List<Assertion> reactions =
          story.assertions().stream()
              .filter(a -> a.silence() == null && !story.ofOtherYears(a))
              .filter(
                  a ->
                      a.voice().narrator()
                          ? isDeed(a, attitude.getValue(), story)
                          : a.stance() == attitude.getKey() || isOwn(a, attitude.getValue()))
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
          .filter(t -> Sides.byOrigin(t, story.parties(), MOST_SIDES).size() >= LEAST_VOICES)
          .map(t -> draft(t, story))
          .forEach(drafts::add);
    }
    return drafts;
  }

  /** Whether a report tells on its own word that somebody has said so: "France condemned". */
  private static boolean isDeed(Assertion assertion, Phrases said, StoryView story) {
    return said.in(assertion.words())
        && OwnDeed.of(List.of(assertion), story.parties()).isPresent();
  }

  /** Whether somebody who is heard says so in the first person: "we condemn". */
  private static boolean isOwn(Assertion assertion, Phrases said) {
    return FIRST_PERSON.in(assertion.words()) && said.in(assertion.words());
  }

  private static boolean isOfOne(Assertion left, Assertion right) {
    return StoryView.after(left, right).filter(n -> Math.abs(n) <= NEAR).isPresent()
        || Likeness.of(left, right) >= ALIKE;
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
