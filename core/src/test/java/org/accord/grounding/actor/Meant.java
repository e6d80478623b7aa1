package org.accord.grounding.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Actor;

/** Whom words of a report mean, for tests. */
final class Meant {

  private Meant() {}

  static Optional<Actor> meant(ReadReport report, String words, ReadReport... others) {
    List<ReadReport> all = Stream.concat(Stream.of(report), Arrays.stream(others)).toList();
    ActorFinder.Actors actors = new ActorFinder().find(all);
    return actors.mentions().stream()
        .filter(m -> m.evidence().report().equals(report.id()))
        .filter(m -> report.words(m.evidence().span()).equals(words))
        .findFirst()
        .flatMap(m -> actors.actors().stream().filter(a -> a.id().equals(m.actor())).findFirst());
  }

  static Optional<String> name(ReadReport report, String words) {
    return meant(report, words).map(Actor::name);
  }
}
