package org.accord.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accord.corroboration.amount.AmountWeigher;
import org.accord.corroboration.attribute.AttributeWeigher;
import org.accord.corroboration.count.CountWeigher;
import org.accord.corroboration.dispute.BlameWeigher;
import org.accord.corroboration.dispute.ClaimedWeigher;
import org.accord.corroboration.dispute.ComplianceWeigher;
import org.accord.corroboration.dispute.ContradictionWeigher;
import org.accord.corroboration.dispute.DealWeigher;
import org.accord.corroboration.dispute.DenialWeigher;
import org.accord.corroboration.dispute.Disputes;
import org.accord.corroboration.dispute.DoubtWeigher;
import org.accord.corroboration.dispute.MishapWeigher;
import org.accord.corroboration.dispute.OppositeWeigher;
import org.accord.corroboration.dispute.ResponsibilityWeigher;
import org.accord.corroboration.dispute.SilenceWeigher;
import org.accord.corroboration.dispute.WhoDidIt;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.AssertionMaker;
import org.accord.corroboration.gist.Assertions;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Grouping;
import org.accord.corroboration.origin.Parties;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Positions;
import org.accord.corroboration.statement.Companions;
import org.accord.corroboration.telling.Ranking;
import org.accord.corroboration.telling.Weighed;
import org.accord.corroboration.weighing.ActWeigher;
import org.accord.corroboration.weighing.CauseWeigher;
import org.accord.corroboration.weighing.ConditionWeigher;
import org.accord.corroboration.weighing.CourseWeigher;
import org.accord.corroboration.weighing.DetailWeigher;
import org.accord.corroboration.weighing.PlainGroups;
import org.accord.corroboration.weighing.ReactionWeigher;
import org.accord.corroboration.weighing.ReversalWeigher;
import org.accord.corroboration.weighing.StoryView;
import org.accord.corroboration.weighing.Weigher;
import org.accord.model.Dossier;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;

/** Finds what the claims of a story amount to. */
public final class FindingFinder {

  /** In order of precedence: a group that one has taken is no plain group any more. */
  private static final List<Weigher> WEIGHERS =
      List.of(
          new MishapWeigher(),
          new BlameWeigher(),
          new DenialWeigher(),
          new ContradictionWeigher(),
          new ClaimedWeigher(),
          new DoubtWeigher(),
          new ComplianceWeigher(),
          new DealWeigher(),
          new SilenceWeigher(),
          new OppositeWeigher(),
          new ResponsibilityWeigher(),
          new ConditionWeigher(),
          new CauseWeigher(),
          new CourseWeigher(),
          new ReversalWeigher(),
          new ReactionWeigher(),
          new CountWeigher());

  /** What is told several ways in a detail is still weighed as a whole. */
  private static final List<Weigher> DETAILS = List.of(new DetailWeigher(), new AttributeWeigher());

  /** The share of a group that other findings must tell before it is left out. */
  private static final double TAKEN = 0.5;

  /** What so many texts carry is news of its own, whatever it is weighed against. */
  private static final int NEWS = 2;

  private static final String COUNT = "count";

  private FindingFinder() {}

  /** The findings, those of most weight first. */
  public static List<Finding> find(Dossier dossier) {
    return find(dossier, AssertionMaker.of(dossier));
  }

  /** The same of a story whose assertions are made already. */
  public static List<Finding> find(Dossier dossier, Assertions assertions) {
    Positions positions = new Positions(dossier);
    return new Ranking(dossier, assertions, positions).rank(drafts(dossier, assertions, positions));
  }

  /** Everything that could be told of a story, with what is seen of it; for fitting weights. */
  public static List<Weighed> weighed(Dossier dossier) {
    Assertions assertions = AssertionMaker.of(dossier);
    Positions positions = new Positions(dossier);
    return new Ranking(dossier, assertions, positions)
        .weighed(drafts(dossier, assertions, positions));
  }

  /** Everything that the story's assertions amount to, before any of it is left out. */
  private static List<Draft> drafts(Dossier dossier, Assertions assertions, Positions positions) {
    List<Group> groups = Grouping.of(assertions.list());
    Parties parties = new Parties(dossier.actors());
    StoryView story = new StoryView(dossier, assertions, groups, parties);
    List<Draft> found = new ArrayList<>();
    Set<Assertion> taken = new TreeSet<>();
    Set<Assertion> counted = new TreeSet<>();
    List<List<Draft>> weighed =
        WEIGHERS.parallelStream().map(weigher -> weigher.weigh(story)).toList();
    for (List<Draft> of : weighed) {
      for (Draft draft : of) {
        found.add(draft);
        taken.addAll(draft.assertions());
        if (isOfManyFigures(draft)) {
          counted.addAll(draft.assertions());
        }
      }
    }
    List<Draft> drafts = new ArrayList<>(WhoDidIt.gathered(Disputes.joined(found), story));
    drafts.forEach(d -> taken.addAll(d.assertions()));
    Set<Assertion> acted = new TreeSet<>();
    for (Draft act : new ActWeigher(positions).weigh(story)) {
      drafts.add(act);
      acted.addAll(act.assertions());
    }
    DETAILS.forEach(weigher -> drafts.addAll(weigher.weigh(story)));
    drafts.addAll(new AmountWeigher(positions).weigh(story));
    PlainGroups plain =
        new PlainGroups(parties, positions, new Companions(a -> story.day(a, null)));
    drafts.addAll(
        plain.weigh(
            groups.stream()
                .flatMap(g -> untold(g, taken, acted, counted, positions).stream())
                .toList()));
    return drafts;
  }

  /** What is left of a group to be told plainly. */
  private static Optional<Group> untold(
      Group group,
      Set<Assertion> taken,
      Set<Assertion> acted,
      Set<Assertion> counted,
      Positions positions) {
    List<Assertion> other = group.members().stream().filter(a -> !acted.contains(a)).toList();
    if (other.size() <= (1 - TAKEN) * group.members().size()) {
      return Optional.empty();
    }
    List<Assertion> rest = other.stream().filter(a -> !taken.contains(a)).toList();
    if (rest.size() > (1 - TAKEN) * group.members().size()) {
      return Optional.of(new Group(rest));
    }
    List<Assertion> news = group.members().stream().filter(a -> !counted.contains(a)).toList();
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(news)).filter(g -> NEWS <= positions.texts(g));
  }

  /** Whether it tells a figure that another takes the place of, or stands against. */
  private static boolean isOfManyFigures(Draft draft) {
    return draft.kind().equals(COUNT)
        && (draft.status() == Status.SUPERSEDED || draft.status() == Status.CONTESTED);
  }
}
