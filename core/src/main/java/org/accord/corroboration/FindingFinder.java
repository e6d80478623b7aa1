package org.accord.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.accord.corroboration.gist.Assertion;
import org.accord.corroboration.gist.Assertions;
import org.accord.corroboration.gist.Group;
import org.accord.corroboration.gist.Grouping;
import org.accord.corroboration.origin.Parties;
import org.accord.corroboration.weighing.Draft;
import org.accord.corroboration.weighing.PlainGroups;
import org.accord.corroboration.weighing.Positions;
import org.accord.corroboration.weighing.Ranking;
import org.accord.model.Dossier;
import org.accord.model.finding.Finding;

/** Finds what the claims of a story amount to. */
public final class FindingFinder {

  private FindingFinder() {}

  /** The findings, those of most weight first. */
  public static List<Finding> find(Dossier dossier) {
    List<Assertion> assertions = Assertions.of(dossier);
    List<Group> groups = Grouping.of(assertions);
    Parties parties = new Parties(dossier.actors());
    List<Draft> drafts = new ArrayList<>();
    PlainGroups plain = new PlainGroups(parties);
    groups.forEach(g -> drafts.add(plain.weigh(g)));
    return new Ranking(assertions, new Positions(dossier)).rank(drafts);
  }
}
