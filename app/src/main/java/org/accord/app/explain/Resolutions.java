package org.accord.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.app.explain.Explained.Passage;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Moment;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.PlaceMention;
import org.jspecify.annotations.Nullable;

/** What words were resolved to: actors, places, moments of one story. */
final class Resolutions {

  private final Dossier dossier;

  Resolutions(Dossier dossier) {
    this.dossier = dossier;
  }

  Optional<Actor> find(@Nullable String id) {
    return dossier.actors().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  Optional<Explained> actor(String id) {
    return find(id).map(this::actor);
  }

  /** The actor's kind, spellings and body. */
  Explained actor(Actor actor) {
    List<Explained> parts = new ArrayList<>();
    if (actor.role() != null) {
      parts.add(Explained.of("role", actor.role()));
    }
    find(actor.affiliation())
        .ifPresent(whole -> parts.add(Explained.of("speaks or acts for", whole.name())));
    if (actor.variants().size() > 1) {
      parts.add(Explained.of("also written", String.join("; ", actor.variants())));
    }
    return new Explained("actor", actor.name() + " (" + actor.kind().word() + ")", null, parts);
  }

  /** The place, with the words of the sentence that name it where it does. */
  Optional<Explained> place(@Nullable String id, ReportId report, Span sentence) {
    Optional<Place> found = dossier.places().stream().filter(p -> p.id().equals(id)).findFirst();
    return found.map(
        place -> {
          List<Explained> parts = new ArrayList<>();
          parts.add(Explained.of("kind", place.kind()));
          Coordinates at = place.coordinates();
          parts.add(
              Explained.of(
                  "coordinates",
                  at == null
                      ? "none: not in the gazetteer, or not surely"
                      : String.format(Locale.ROOT, "%.3f %.3f", at.latitude(), at.longitude())));
          if (place.gazetteerId() != null) {
            parts.add(Explained.of("gazetteer", place.gazetteerId()));
          }
          Passage where =
              dossier.placeMentions().stream()
                  .filter(m -> m.place().equals(id))
                  .map(PlaceMention::evidence)
                  .filter(e -> stands(e, report, sentence))
                  .findFirst()
                  .map(e -> passage(dossier.report(e.report()), e.span()))
                  .orElse(null);
          return new Explained("place", place.name(), where, parts);
        });
  }

  /** The day, with the words of the sentence that tell it where they do. */
  Optional<Explained> date(String what, @Nullable String date, ReportId report, Span sentence) {
    if (date == null) {
      return Optional.empty();
    }
    ReadReport read = dossier.report(report);
    Optional<Moment> moment =
        dossier.moments().stream()
            .filter(m -> m.value() != null && m.value().startsWith(date))
            .filter(m -> stands(m.evidence(), report, sentence))
            .findFirst();
    String published =
        read.report().published() == null ? "unknown" : read.report().published().toString();
    return Optional.of(
        new Explained(
            what,
            date,
            moment.map(m -> passage(read, m.evidence().span())).orElse(null),
            List.of(Explained.of("report published", published))));
  }

  private static boolean stands(Evidence evidence, ReportId report, Span sentence) {
    return evidence.report().equals(report) && sentence.contains(evidence.span());
  }

  static Passage passage(ReadReport report, Span span) {
    return new Passage(report.report().name(), span.start(), span.end(), report.words(span));
  }
}
