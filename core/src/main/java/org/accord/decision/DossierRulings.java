package org.accord.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.accord.decision.Rulings.Standing;
import org.accord.decision.Target.Kind;
import org.accord.model.Decision;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;

/** Leaves what the reports of a story state as decided, before anything is weighed. */
final class DossierRulings {

  private final Rulings rulings;
  private final String story;
  private Dossier dossier;

  DossierRulings(Rulings rulings, Dossier dossier) {
    this.rulings = rulings;
    this.story = dossier.story().id();
    this.dossier = dossier;
  }

  /** What the value of a merge or split names. */
  static Optional<Target> other(Decision decision) {
    return decision.value() == null ? Optional.empty() : Target.parse(decision.value());
  }

  Dossier apply() {
    List<Attribution> attributions =
        rows(
            Kind.ATTRIBUTION,
            dossier.attributions(),
            Attribution::evidence,
            Attribution::id,
            Corrections::of,
            "speaker, organization, quotation, stance, channel");
    List<Event> events =
        rows(
            Kind.EVENT,
            dossier.events(),
            Event::trigger,
            Event::id,
            Corrections::of,
            "type, phase, certainty, date");
    List<Quantity> quantities =
        rows(
            Kind.QUANTITY,
            dossier.quantities(),
            Quantity::evidence,
            Quantity::id,
            Corrections::of,
            "low, high, approximate, unit, counted, asOf");
    List<Claim> claims =
        rows(
            Kind.CLAIM, dossier.claims(), Claim::evidence, Claim::id, Corrections::of, "certainty");
    dossier = Parted.without(dossier, attributions, events, quantities, claims);
    new ActorRulings(rulings, story).apply(dossier).ifPresent(d -> dossier = d);
    new PlaceRulings(rulings, story).apply(dossier).ifPresent(d -> dossier = d);
    return dossier;
  }

  private <T> List<T> rows(
      Kind kind,
      List<T> all,
      Function<T, Evidence> where,
      Function<T, String> id,
      BiFunction<T, @Nullable String, Optional<T>> corrections,
      String fields) {
    List<T> rows = all;
    for (Standing standing : rulings.about(kind)) {
      Decision decision = standing.decision();
      List<T> next = new ArrayList<>(rows.size());
      for (T row : rows) {
        if (!standing.target().anchors().contains(where.apply(row))) {
          next.add(row);
          continue;
        }
        switch (decision.kind()) {
          case REJECT -> rulings.applied(decision, id.apply(row));
          case CORRECT -> {
            Optional<T> corrected = corrections.apply(row, decision.value());
            if (corrected.isPresent()) {
              rulings.applied(decision, id.apply(row));
            } else {
              rulings.refused(decision, Corrections.NO_SUCH_FIELD + fields);
            }
            next.add(corrected.orElse(row));
          }
          case ACCEPT, NOTE -> {
            rulings.applied(decision, id.apply(row));
            next.add(row);
          }
          default -> {
            rulings.refused(decision, "only stories, actors, places and findings merge and split");
            next.add(row);
          }
        }
      }
      rows = next;
    }
    return rows;
  }
}
