package org.accord;

import java.util.Map;
import java.util.Set;
import org.accord.grounding.actor.ActorMemory;
import org.accord.grounding.place.PlaceMemory;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.text.ReportMemo;
import org.jspecify.annotations.Nullable;

/**
 * What was found in single reports, so that a story that one more report joins is not read again
 * from its first one.
 *
 * <p>It changes nothing that is found; for several threads.
 */
final class Grounds {

  /** What was found in a report, and as the story last called it. */
  private static final class Known {

    private record Called(Map<String, String> names, ReportGround ground) {}

    private final ReportGround own;
    private volatile @Nullable Called last;

    Known(ReportGround own) {
      this.own = own;
    }

    ReportGround called(Map<String, String> names) {
      Called called = last;
      if (called == null || !called.names.equals(names)) {
        called = new Called(names, own.named(names));
        last = called;
      }
      return called.ground;
    }
  }

  private final ReportMemo<Surroundings, Known> memo =
      new ReportMemo<>((report, here) -> new Known(ReportGround.of(report, here)));

  private final PlaceMemory places = new PlaceMemory();

  private final ActorMemory actors = new ActorMemory();

  ActorMemory actors() {
    return actors;
  }

  PlaceMemory places() {
    return places;
  }

  ReportGround of(ReadReport report, Surroundings.OfStory story) {
    Surroundings.Named named = story.of(report);
    return memo.of(report, named.here()).called(named.names());
  }

  /** Forgets all other reports. */
  void keepOnly(Set<ReportId> reports) {
    memo.keepOnly(reports);
    places.keepOnly(reports);
    actors.keepOnly(reports);
  }
}
