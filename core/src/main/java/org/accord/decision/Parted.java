package org.accord.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accord.model.Dossier;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Quantity;

/** A dossier with other rows, and nothing in it that leans on a row that is gone. */
final class Parted {

  private Parted() {}

  /**
   * A claim under a statement that is gone is gone too; one that told an event or a count that is
   * gone no longer tells it.
   */
  static Dossier without(
      Dossier dossier,
      List<Attribution> attributions,
      List<Event> events,
      List<Quantity> quantities,
      List<Claim> claims) {
    Set<String> statements = new HashSet<>();
    attributions.forEach(a -> statements.add(a.id()));
    Set<String> acts = new HashSet<>();
    events.forEach(e -> acts.add(e.id()));
    Set<String> counts = new HashSet<>();
    quantities.forEach(q -> counts.add(q.id()));
    List<Claim> kept =
        claims.stream()
            .filter(c -> statements.containsAll(c.chain()))
            .map(
                c ->
                    new Claim(
                        c.id(),
                        c.evidence(),
                        c.sentence(),
                        c.chain(),
                        c.events().stream().filter(acts::contains).toList(),
                        c.quantities().stream().filter(counts::contains).toList(),
                        c.certainty()))
            .toList();
    return new Dossier(
        dossier.story(),
        dossier.reports(),
        dossier.lineages(),
        dossier.actors(),
        dossier.actorMentions(),
        dossier.places(),
        dossier.placeMentions(),
        dossier.moments(),
        quantities,
        attributions,
        events,
        kept);
  }
}
