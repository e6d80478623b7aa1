package org.accord.corroboration.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.statement.Manner;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Status;
import org.accord.text.Sought;

/**
 * Sets a claim against those who, right after it, say that they don't believe it: "analysts are
 * skeptical of that claim", "experts disagree with that assessment", "there was no reason to
 * believe that it would succeed".
 */
public final class DoubtWeigher implements Weigher {

  private static final String CLAIM =
      "(?:that|this|the|these|those|such|its|his|her|their|\\p{Lu}[\\p{L}-]+['’]s?) (?:\\p{L}+ )?"
          + "(?:claims?|assertions?|statements?|figures?|accounts?|explanations?|versions?|reports?|story"
          + "|assessments?|characteri[sz]ations?|conclusions?|suggestions?|notions?|arguments?|analysis"
          + "|descriptions?|allegations?|accusations?|findings|criticisms?|interpretations?|readings?)";

  /** Disbelief of a claim that has just been told. */
  private static final Sought OF_CLAIM =
      Sought.remembering(
          "(?i)\\b(?:(?:skeptical|sceptical|doubtful|dismissive|suspicious) (?:of|about)"
              + "|cast(?:s|ing)? doubts? (?:on|over)|doubt(?:s|ed|ing)?|question(?:s|ed|ing)"
              + "|disput(?:es|ed|ing)|challeng(?:es|ed|ing)|contradict(?:s|ed|ing)?"
              + "|disagree(?:s|d|ing)? (?:strongly )?with|(?:takes?|took|taking) issue with|rebut(?:s|ted|ting)?) "
              + CLAIM
              + "\\b");

  /** A claim that has just been told, turned down by those whom it doesn't charge. */
  private static final Sought TURNED_DOWN =
      Sought.remembering(
          "(?i)\\b(?:dismiss|reject|refut|rubbish)(?:e[sd]|s|ed|ing)? " + CLAIM + "\\b");

  /** Disbelief of what the words themselves name. */
  private static final Sought OF_THING =
      Sought.remembering(
          "(?i)\\b(?:no reason to believe|no (?:credible |clear |hard )?evidence (?:that|of|for|to)"
              + "|not credible|implausible|far-fetched|highly exaggerated|grossly exaggerated"
              + "|simply not true)\\b");

  private static final Pattern ANSWER =
      Pattern.compile("[,;]? ?(?:but|while|although|though|whereas|yet) (.+)");

  /** Within so many sentences after a claim somebody says that he doesn't believe it. */
  private static final int JUST_AFTER = 2;

  private static final int MOST_SIDES = 3;
  private static final int TOPIC_WORDS = 20;

  @Override
  public List<Draft> weigh(StoryView story) {
    Map<Assertion, Set<Assertion>> doubts = new TreeMap<>();
    Map<Assertion, List<Assertion>> claims = new TreeMap<>();
    for (Assertion doubt : story.assertions()) {
      if (doubt.silence() != null || doubt.voice().narrator()) {
        continue;
      }
      boolean ofThing = OF_THING.in(doubt.words());
      String sentence = story.sentence(doubt);
      boolean turnedDown = !ofThing && doubt.stance() == Stance.DENIES && TURNED_DOWN.in(sentence);
      if (!ofThing && !turnedDown && !OF_CLAIM.in(sentence)) {
        continue;
      }
      List<Assertion> before =
          before(doubt, ofThing, story).stream()
              .filter(c -> !turnedDown || !isCharged(c, doubt, story))
              .toList();
      if (!before.isEmpty()) {
        claims.putIfAbsent(before.get(0), before);
        doubts.computeIfAbsent(before.get(0), k -> new TreeSet<>()).add(doubt);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    doubts.forEach(
        (first, all) -> drafts.add(draft(claims.getOrDefault(first, List.of(first)), all, story)));
    return drafts;
  }

  /**
   * What another voice claimed right before; where the doubt names its matter, whoever it names.
   */
  private static List<Assertion> before(Assertion doubt, boolean named, StoryView story) {
    int nearest = JUST_AFTER + 1;
    List<Assertion> before = new ArrayList<>();
    for (Assertion claim : story.beside(doubt)) {
      int after = StoryView.after(claim, doubt).orElse(-1);
      boolean told =
          claim.silence() == null
              && !claim.voice().relayed()
              && (Manner.of(claim) == Manner.TELLS || Manner.of(claim) == Manner.PROMISES)
              && claim.claim().certainty() != Certainty.DENIED
              && Collections.disjoint(claim.voice().keys(), doubt.voice().keys());
      boolean meant = !named || !Collections.disjoint(doubt.parties(), claim.voice().keys());
      boolean behind = after >= 1 || after == 0 && isBefore(claim, doubt);
      if (told && meant && behind && after <= nearest) {
        if (after < nearest) {
          before.clear();
          nearest = after;
        }
        before.add(claim);
      }
    }
    return nearest > JUST_AFTER ? List.of() : before;
  }

  /** What is answered in the sentence that tells the claim too, else the sentence. */
  private static String behind(String claim, String sentence) {
    int at = sentence.indexOf(claim);
    Matcher answer = ANSWER.matcher(at < 0 ? "" : sentence.substring(at + claim.length()));
    return answer.matches() ? answer.group(1) : sentence;
  }

  /**
   * Whether the claim charges whoever turns it down: a denial, which is set against all charges.
   */
  private static boolean isCharged(Assertion claim, Assertion doubt, StoryView story) {
    return claim.stance() == Stance.ACCUSES
        || !Collections.disjoint(Accused.in(claim, story), doubt.voice().keys());
  }

  /** Whether one sentence of a report tells both, the claim first. */
  private static boolean isBefore(Assertion claim, Assertion doubt) {
    return claim.claims().stream()
        .anyMatch(
            c ->
                doubt.claims().stream()
                    .anyMatch(
                        d ->
                            c.sentence().equals(d.sentence())
                                && c.evidence().span().start() < d.evidence().span().start()));
  }

  private static Draft draft(List<Assertion> claims, Set<Assertion> doubts, StoryView story) {
    List<Draft.Side> sides = new ArrayList<>(Sides.byOrigin(claims, story.parties(), MOST_SIDES));
    Assertion first = doubts.iterator().next();
    String sentence = story.sentence(first);
    String says =
        OF_THING.in(first.words())
            ? Labels.around(sentence, first.words())
            : behind(claims.get(0).words(), sentence);
    sides.add(new Draft.Side(List.copyOf(doubts), null, says));
    return new Draft(
        Labels.clause(new Group(claims).central().words(), TOPIC_WORDS),
        Disputes.CONTRADICTION,
        Status.CONTESTED,
        sides,
        List.of(),
        0.5);
  }
}
