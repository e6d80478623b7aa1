package org.accord.claim.attribution.speaker;

import java.util.List;
import org.accord.claim.attribution.AttributionFinder;
import org.accord.claim.attribution.Marked;
import org.accord.grounding.actor.ActorFinder;
import org.accord.model.ReadReport;
import org.accord.model.claim.Attribution;

/** Who is heard in a marked text. */
final class Heard {

  private Heard() {}

  /** The speaker of each attribution, by name; "nobody" where there is none. */
  static List<String> speakers(String text) {
    ReadReport report = Marked.report(text);
    ActorFinder.Actors actors = new ActorFinder().find(List.of(report));
    return new AttributionFinder()
        .find(report, actors.actors(), actors.mentions()).stream()
            .map(Attribution::speaker)
            .map(s -> s == null ? "nobody" : String.join("+", s.names()))
            .toList();
  }
}
