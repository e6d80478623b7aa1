package org.accord.corroboration.weighing;

import java.util.ArrayList;
import java.util.List;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.FeatureVector;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.origin.Parties;
import org.accord.corroboration.position.Details;
import org.accord.corroboration.position.Draft;
import org.accord.corroboration.position.Labels;
import org.accord.corroboration.position.OwnDeed;
import org.accord.corroboration.position.Positions;
import org.accord.corroboration.position.Sides;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Status;

/** Groups in which nobody disagrees: corroborated, unconfirmed or single-origin. */
public final class PlainGroups {

  private static final int TOPIC_WORDS = 18;
  private static final int MOST_SIDES = 5;

  /** The least likeness of accounts that are set side by side. */
  private static final double BESIDE = 0.3;

  private final Parties parties;
  private final Positions positions;

  public PlainGroups(Parties parties, Positions positions) {
    this.parties = parties;
    this.positions = positions;
  }

  /**
   * What a group comes to; voices that are not enough alike to be set beside the group's main voice
   * are weighed on their own.
   */
  public List<Draft> weigh(Group group) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Assertion> part : parts(group)) {
      drafts.add(draft(part));
    }
    return drafts;
  }

  private Draft draft(List<Assertion> members) {
    Draft.Side whole = Sides.side(members, parties);
    List<Origin> origins = positions.origins(whole);
    List<Draft.Side> sides = List.of(whole);
    Status status;
    if (origins.size() > 1) {
      List<Draft.Side> parted = Sides.byOrigin(heard(members), parties, MOST_SIDES);
      boolean same = Manner.isOne(members) && (parted.size() < 2 || Details.agree(parted));
      status = same ? Status.CORROBORATED : Status.COMPATIBLE;
      sides = same ? sides : parted;
    } else if (members.stream().anyMatch(this::allegation)) {
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

  /** The members whose speakers are heard; what outlets merely tell stands beside them. */
  private static List<Assertion> heard(List<Assertion> members) {
    return members.stream().filter(m -> !m.voice().relayed()).toList();
  }

  private List<List<Assertion>> parts(Group group) {
    List<Draft.Side> voices = Sides.byOrigin(group.members(), parties, Integer.MAX_VALUE);
    List<List<Assertion>> parts = new ArrayList<>();
    List<FeatureVector> centres = new ArrayList<>();
    for (Draft.Side voice : voices) {
      FeatureVector centre = new Group(voice.assertions()).centre();
      int part = 0;
      while (part < parts.size() && centres.get(part).cosine(centre) < BESIDE) {
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

  /** Whether an interested speaker charges another, or tells of a fight or a deal of its own. */
  private boolean allegation(Assertion assertion) {
    if (assertion.voice().narrator() || !assertion.voice().interested()) {
      return false;
    }
    Stance stance = assertion.stance();
    if (stance == Stance.ACCUSES || stance == Stance.DENIES) {
      return true;
    }
    if (stance != null
        && stance != Stance.ASSERTS
        && stance != Stance.REPORTS
        && stance != Stance.CONFIRMS) {
      return false;
    }
    return assertion.has(Certainty.DISPUTED)
        || assertion.has(EventType.ASSAULT)
        || assertion.has(EventType.COERCE) && !ownDeed(assertion)
        || assertion.has(EventType.AGREE);
  }

  private boolean ownDeed(Assertion assertion) {
    return OwnDeed.of(List.of(assertion), parties)
        .filter(d -> assertion.voice().keys().contains(d.key()))
        .isPresent();
  }
}
