package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.gist.Unions;
import org.accord.corroboration.position.Details;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.text.Memo;

/** Brings together the voices that tell of one condition: this only if, or only after, that. */
public final class ConditionWeigher implements Weigher {

  private static final Phrases CONDITIONS = Phrases.load("condition-phrases.tsv");

  private static final int TEXTS_KEPT = 50_000;

  /** What says that there is none, or ties nothing to it. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)\\b(?:without (?:pre)?conditions?|at first|first time|first of all|once (?:more|again)"
              + "|before (?:dawn|noon|sunrise|sunset|midnight|\\d|now)|until (?:now|then|\\d))\\b");

  /** Whether words tie something to a condition. */
  private static final Memo<String, Boolean> TOLD =
      new Memo<>(TEXTS_KEPT, words -> CONDITIONS.in(NONE.matcher(words).replaceAll("")));

  private static final Set<Certainty> DUE =
      EnumSet.of(Certainty.CONDITIONAL, Certainty.DEMANDED, Certainty.EXPECTED);

  private static final Set<EventType> ACTS =
      EnumSet.of(
          EventType.MOVE,
          EventType.RETREAT,
          EventType.AID,
          EventType.COOPERATE,
          EventType.CONCEDE,
          EventType.AGREE);

  /** The least likeness of two tellings of one condition. */
  private static final double ALIKE = 0.2;

  private static final int ONE_CONDITION = 2;
  private static final int MOST_SIDES = 5;
  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    List<Assertion> told =
        story.assertions().stream().filter(ConditionWeigher::isCondition).toList();
    Unions one = new Unions(told.size());
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (sameCondition(told.get(i), told.get(j), story)) {
          one.join(i, j);
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Assertion> condition : one.sets(told)) {
      Set<List<String>> voices = new HashSet<>();
      condition.forEach(a -> voices.add(a.voice().names()));
      if (voices.size() > 1 && condition.stream().anyMatch(a -> !a.voice().relayed())) {
        drafts.add(draft(condition, story));
      }
    }
    return drafts;
  }

  private static boolean isCondition(Assertion assertion) {
    return assertion.silence() == null
        && TOLD.of(assertion.words())
        && assertion.stance() != Stance.DOUBTS
        && assertion.events().stream().anyMatch(ConditionWeigher::isDue);
  }

  private static boolean isDue(Event event) {
    return event.type() != null && ACTS.contains(event.type()) && DUE.contains(event.certainty());
  }

  private static boolean sameCondition(Assertion left, Assertion right, StoryView story) {
    boolean then =
        StoryView.after(left, right).isPresent()
            || story.within(ONE_CONDITION, left, right)
            || story.within(ONE_CONDITION, right, left);
    return then && Likeness.of(left, right) >= ALIKE;
  }

  private static Draft draft(List<Assertion> condition, StoryView story) {
    List<Draft.Side> sides = Sides.byOrigin(condition, story.parties(), MOST_SIDES);
    boolean same = sides.size() > 1 && Details.agree(sides);
    Set<Assertion> all = new TreeSet<>(condition);
    return new Draft(
        Labels.clause(new Group(List.copyOf(all)).central().words(), TOPIC_WORDS),
        "condition",
        same ? Status.CORROBORATED : Status.COMPATIBLE,
        same ? List.of(Draft.Side.of(condition)) : sides,
        List.of(),
        0.5);
  }
}
