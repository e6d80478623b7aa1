package org.accord.app.board;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.accord.model.Case;
import org.accord.model.StoryCase;

/**
 * The blocks of a file that tell the case as it was known at each stop of the slider.
 *
 * <p>Each stop is a derivation of its own, and its stories are told whole, so a file holds few: as
 * many as keep within a bound of reports to derive and of characters to hold.
 */
final class Replayed {

  private static final int MOST_STOPS = 24;
  private static final int MOST_DERIVED = 1_200;
  private static final int MOST_CHARACTERS = 12_000_000;

  private final Case whole;
  private final BoardRows rows;
  private final Blocks data;

  Replayed(Case whole, BoardRows rows, Blocks data) {
    this.whole = whole;
    this.rows = rows;
    this.data = data;
  }

  /**
   * How many stops the file can afford.
   *
   * @param characters of the blocks of the whole case; an earlier state is about half as long
   */
  int affordable(int characters) {
    int most = (int) Math.min(MOST_STOPS, 2L * MOST_CHARACTERS / Math.max(1, characters));
    while (most > 1 && derived(most) > MOST_DERIVED) {
      most--;
    }
    return most < 2 ? 0 : most;
  }

  private int derived(int most) {
    return Stops.of(whole, most).stops().stream().mapToInt(Stops.Stop::reports).sum();
  }

  /** Appends the blocks of so many stops; the last stop may be the whole case, and is told too. */
  void append(int stops, Function<Instant, Case> asOf, StringBuilder out) {
    if (stops == 0) {
      return;
    }
    Case before = asOf.apply(Instant.EPOCH);
    List<Stops.Stop> at = Stops.of(whole, stops).stops();
    for (Stops.Stop stop : at) {
      Case then = asOf.apply(stop.asOf());
      String name = "@" + stop.asOf();
      out.append(data.block("stories" + name, rows.stories(then)));
      for (StoryCase story : then.stories()) {
        String id = story.dossier().story().id();
        rows.story(then, id).ifPresent(row -> out.append(data.block("stories/" + id + name, row)));
        rows.statements(then, id)
            .ifPresent(row -> out.append(data.block("statements/" + id + name, row)));
      }
      out.append(data.block("changes" + name, rows.changes(before, then)));
      before = then;
    }
  }
}
