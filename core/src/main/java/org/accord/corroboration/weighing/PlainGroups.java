package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Likeness;
import org.accord.corroboration.origin.Parties;
import org.accord.corroboration.position.Details;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.Positions;
import org.accord.corroboration.position.Sides;
import org.accord.corroboration.statement.Companions;
import org.accord.corroboration.statement.Manner;
import org.accord.model.claim.Event;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Quantity;
import org.accord.text.Sought;

/** Groups in which nobody disagrees: corroborated, unconfirmed or single-origin. */
public final class PlainGroups {

  private static final Sought PAST = Sought.remembering("\\p{L}{2,}ed\\b(?!,)");
  private static final Phrases VERBS = Phrases.load("verbs.tsv");

  private static final Phrases HEARSAY = Phrases.load("hearsay-phrases.tsv");

  /** Who claims a deed says more than those who tell what was done. */
  private static final Sought OWNING = Sought.remembering("(?i)\\bresponsibility for\\b");

  private static final int TOPIC_WORDS = 18;
  private static final int MOST_SIDES = 5;

  /** How many sentences after a statement its confirmation may stand. */
  private static final int JUST_BEFORE = 2;

  /** The least likeness of accounts that are set side by side. */
  private static final double BESIDE = 0.3;

  /** The least likeness of two of their assertions, less where the events are other ones. */
  private static final double BESIDE_EVENT = 0.25;

  private final Parties parties;
  private final Positions positions;
  private final Companions companions;

  public PlainGroups(Parties parties, Positions positions, Companions companions) {
    this.parties = parties;
    this.companions = companions;
    this.positions = positions;
  }

  /** What the groups come to; what one report says that is said in another group goes there. */
  public List<Draft> weigh(List<Group> groups) {
    List<List<Assertion>> statements =
        groups.parallelStream().map(this::statements).flatMap(List::stream).toList();
    return new Rejoined(Confirmed.joined(statements), this::isSaidToo)
        .all().parallelStream().map(this::draft).toList();
  }

  /** Whether what the one comes to is what the other does, so that all of them say it. */
  private boolean isSaidToo(List<Assertion> left, List<Assertion> right) {
    Assertion one = new Group(left).central();
    Assertion other = new Group(right).central();
    return companions.sayTheSame(one, other)
        && !ofOtherActs(one, other)
        && left.stream().noneMatch(a -> right.stream().anyMatch(b -> givesOtherFigures(a, b)))
        && isOneStatement(joined(left, right));
  }

  /**
   * What a group comes to; voices that are not enough alike to be set beside the group's main voice
   * are weighed on their own.
   */
  private List<List<Assertion>> statements(Group group) {
    List<List<Assertion>> statements = new ArrayList<>();
    List<Assertion> told =
        group.members().stream().filter(m -> m.silence() == null && !isHearsay(m)).toList();
    for (List<Assertion> part : parts(told.isEmpty() ? group : new Group(told))) {
      if (isOneStatement(part)) {
        statements.addAll(statements(part));
      } else {
        byVoice(part).forEach(voice -> statements.addAll(statements(voice)));
      }
    }
    return statements;
  }

  /** What is said, and what is only said of the same matter, each on its own. */
  private List<List<Assertion>> statements(List<Assertion> members) {
    List<List<Assertion>> statements = new ArrayList<>();
    List<Assertion> rest = members;
    while (!rest.isEmpty()) {
      Assertion central = new Group(rest).central();
      List<Assertion> same = new ArrayList<>();
      List<Assertion> other = new ArrayList<>();
      for (Assertion member : rest) {
        boolean says =
            member.equals(central)
                || companions.sayTheSame(central, member) && !ofOtherActs(central, member)
                || confirms(central, member)
                || confirms(member, central);
        (says ? same : other).add(member);
      }
      statements.add(same);
      rest = other;
    }
    return statements;
  }

  /** Whether both count one thing and have no figure of it in common. */
  private static boolean givesOtherFigures(Assertion left, Assertion right) {
    boolean oneUnit = false;
    for (Quantity a : left.quantities()) {
      for (Quantity b : right.quantities()) {
        if (a.unit().equals(b.unit()) && Objects.equals(a.counted(), b.counted())) {
          oneUnit = true;
          if (Objects.equals(a.low(), b.low()) || Objects.equals(a.high(), b.high())) {
            return false;
          }
        }
      }
    }
    return oneUnit;
  }

  /** Whether both tell acts of one sort, and each of another day or doer than the other's. */
  private static boolean ofOtherActs(Assertion left, Assertion right) {
    boolean sameSort = false;
    for (Event a : left.events()) {
      for (Event b : right.events()) {
        if (a.type() != null && a.type() == b.type()) {
          sameSort = true;
          boolean day =
              a.date() == null
                  || b.date() == null
                  || a.date().startsWith(b.date())
                  || b.date().startsWith(a.date());
          boolean doer =
              a.agents().isEmpty()
                  || b.agents().isEmpty()
                  || !Collections.disjoint(a.agents(), b.agents());
          if (day && doer) {
            return false;
          }
        }
      }
    }
    return sameSort;
  }

  /** Whether somebody tells of it only as what others report. */
  private static boolean isHearsay(Assertion assertion) {
    return !assertion.voice().narrator() && HEARSAY.in(assertion.words());
  }

  /** Whether one voice says it, or all that are heard say the same. */
  private boolean isOneStatement(List<Assertion> members) {
    int origins = positions.origins(Sides.side(members, parties)).size();
    if (origins < 2) {
      return true;
    }
    boolean outlets = origins > voices(members);
    List<Draft.Side> parted =
        Sides.byOrigin(outlets ? members : heard(members), parties, MOST_SIDES);
    long owning = heard(members).stream().filter(m -> OWNING.in(m.words())).count();
    if (owning > 0 && owning < heard(members).size()) {
      return false;
    }
    return Manner.isOne(members)
        && members.stream().noneMatch(m -> Manner.of(m).isWill())
        && Sides.byOrigin(heard(members), parties, MOST_SIDES).stream()
            .allMatch(PlainGroups::states)
        && !numbersDiffer(heard(members))
        && !(outlets && countsDiffer(members))
        && !opposed(members)
        && (parted.size() < 2
            || Details.agree(parted)
            || outlets && Details.ofOneAct(parted)
            || confirms(members));
  }

  /** How many speakers are heard, who may be several or one. */
  private static long voices(List<Assertion> members) {
    return heard(members).stream().flatMap(m -> m.voice().keys().stream()).distinct().count();
  }

  /** Whether one of them says that what another says is not so. */
  private static boolean opposed(List<Assertion> members) {
    return members.stream().anyMatch(a -> members.stream().anyMatch(b -> Negations.opposed(a, b)));
  }

  /** What each says of the matter; the narrators' tellings with the first voice they are like. */
  private List<List<Assertion>> byVoice(List<Assertion> members) {
    List<List<Assertion>> voices = new ArrayList<>();
    if (heard(members).isEmpty()) {
      return byTelling(members);
    }
    for (Draft.Side side : Sides.byOrigin(heard(members), parties, Integer.MAX_VALUE)) {
      voices.add(new ArrayList<>(side.assertions()));
    }
    for (Assertion member : members) {
      if (member.voice().relayed()) {
        voices.stream()
            .max(
                Comparator.comparingDouble(
                    v -> v.stream().mapToDouble(a -> Likeness.of(a, member)).max().orElse(0)))
            .ifPresent(v -> v.add(member));
      }
    }
    return voices;
  }

  /** Outlets that tell the same, together. */
  private List<List<Assertion>> byTelling(List<Assertion> members) {
    List<List<Assertion>> same = new ArrayList<>();
    for (Draft.Side side : Sides.byOrigin(members, parties, Integer.MAX_VALUE)) {
      List<Assertion> own = side.assertions();
      same.stream()
          .filter(s -> isOneStatement(joined(s, own)))
          .findFirst()
          .ifPresentOrElse(s -> s.addAll(own), () -> same.add(new ArrayList<>(own)));
    }
    return same;
  }

  private static List<Assertion> joined(List<Assertion> left, List<Assertion> right) {
    List<Assertion> joined = new ArrayList<>(left);
    joined.addAll(right);
    return joined;
  }

  private Draft draft(List<Assertion> members) {
    Draft.Side whole = Sides.side(members, parties);
    List<Origin> origins = positions.origins(whole);
    List<Draft.Side> sides = List.of(whole);
    Status status;
    if (origins.size() > 1) {
      status = Status.CORROBORATED;
    } else if (areAllegations(members)) {
      status = Status.UNCONFIRMED;
    } else {
      status = Status.SINGLE_ORIGIN;
    }
    return new Draft(
        Labels.clause(new Group(members).central().words(), TOPIC_WORDS),
        "event",
        status,
        sides,
        List.of(),
        0);
  }

  /** Whether most of the tellings are what only others could bear out. */
  private boolean areAllegations(List<Assertion> members) {
    return 2 * members.stream().filter(m -> Allegations.isOne(m, parties)).count() > members.size();
  }

  /** Whether any of it states that something is so, and does not only name it. */
  private static boolean states(Draft.Side side) {
    return side.assertions().stream()
        .anyMatch(a -> a.stance() == Stance.CONFIRMS || VERBS.in(a.words()) || PAST.in(a.words()));
  }

  /** Whether one of them confirms what another said just before. */
  private static boolean confirms(List<Assertion> members) {
    return members.stream().anyMatch(c -> members.stream().anyMatch(m -> confirms(m, c)));
  }

  private static boolean confirms(List<Assertion> part, Group voice) {
    List<Assertion> both = new ArrayList<>(part);
    both.addAll(voice.members());
    return confirms(both);
  }

  private static boolean confirms(Assertion said, Assertion confirmed) {
    int after = StoryView.after(said, confirmed).orElse(-1);
    return confirmed.stance() == Stance.CONFIRMS
        && confirmed.silence() == null
        && !said.voice().relayed()
        && Collections.disjoint(said.voice().keys(), confirmed.voice().keys())
        && after >= 0
        && after <= JUST_BEFORE;
  }

  /** Whether two voices count the same in numbers that cannot both be. */
  private static boolean numbersDiffer(List<Assertion> members) {
    for (Assertion a : members) {
      for (Assertion b : members) {
        boolean others = Collections.disjoint(a.voice().keys(), b.voice().keys());
        if (others && (numbersDiffer(a, b) || Measures.differ(a.words(), b.words()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two tellings of a sort of thing have no number of it in common. */
  private static boolean countsDiffer(List<Assertion> members) {
    return members.stream()
        .anyMatch(
            a ->
                members.stream()
                    .anyMatch(
                        b ->
                            Collections.disjoint(a.voice().keys(), b.voice().keys())
                                && (noneMeets(a, b) || Measures.differ(a.words(), b.words()))));
  }

  private static boolean noneMeets(Assertion a, Assertion b) {
    for (Quantity x : a.quantities()) {
      List<Quantity> same = b.quantities().stream().filter(y -> y.unit().equals(x.unit())).toList();
      boolean meet =
          a.quantities().stream()
              .filter(z -> z.unit().equals(x.unit()))
              .anyMatch(z -> same.stream().anyMatch(y -> Interval.of(z).meets(Interval.of(y))));
      if (!same.isEmpty() && !meet) {
        return true;
      }
    }
    return false;
  }

  private static boolean numbersDiffer(Assertion a, Assertion b) {
    for (Quantity x : a.quantities()) {
      List<Quantity> same = b.quantities().stream().filter(y -> y.unit().equals(x.unit())).toList();
      if (!same.isEmpty() && same.stream().noneMatch(y -> Interval.of(x).meets(Interval.of(y)))) {
        return true;
      }
    }
    return false;
  }

  /** The members whose speakers are heard; what outlets merely tell stands beside them. */
  private static List<Assertion> heard(List<Assertion> members) {
    return members.stream().filter(m -> !m.voice().relayed()).toList();
  }

  private List<List<Assertion>> parts(Group group) {
    List<Draft.Side> voices = Sides.byOrigin(group.members(), parties, Integer.MAX_VALUE);
    List<List<Assertion>> parts = new ArrayList<>();
    List<FeatureVector> centres = new ArrayList<>();
    for (Draft.Side voice : voices) {
      Group own = new Group(voice.assertions());
      FeatureVector centre = own.centre();
      int part = 0;
      while (part < parts.size()
          && (centres.get(part).cosine(centre) < BESIDE && !confirms(parts.get(part), own)
              || apart(parts.get(part), own)
              || countApart(parts.get(part), own))) {
        part++;
      }
      if (part == parts.size()) {
        parts.add(new ArrayList<>());
        centres.add(centre);
      }
      parts.get(part).addAll(voice.assertions());
      centres.set(part, new Group(parts.get(part)).centre());
    }
    return parts;
  }

  /** Whether one of the voice counts a thing otherwise than one of the others. */
  private static boolean countApart(List<Assertion> part, Group voice) {
    return part.stream().anyMatch(a -> voice.members().stream().anyMatch(b -> numbersDiffer(a, b)));
  }

  /** Whether no two of them tell enough of the same thing done. */
  private static boolean apart(List<Assertion> part, Group voice) {
    return part.stream()
        .noneMatch(
            a ->
                voice.members().stream()
                    .anyMatch(
                        b ->
                            Likeness.of(a, b) >= BESIDE_EVENT || confirms(a, b) || confirms(b, a)));
  }
}
