package org.accord.claim.attribution.draft;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;

/** Drafts that repeat another: with the same cue, or nearly the same words from the same source. */
final class Repeats {

  private Repeats() {}

  /** The drafts, of those that repeat each other the fullest. */
  static List<Draft> without(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft same = null;
      for (Draft other : kept) {
        if (draft.cueOverlaps(other) || alike(draft, other)) {
          same = other;
          break;
        }
      }
      if (same == null) {
        kept.add(draft);
      } else if (score(draft) > score(same)) {
        kept.set(kept.indexOf(same), draft);
      }
    }
    return kept;
  }

  /** The same words from the same source. */
  private static boolean alike(Draft a, Draft b) {
    Span x = a.contentSpan();
    Span y = b.contentSpan();
    int shared = Math.min(x.end(), y.end()) - Math.max(x.start(), y.start());
    boolean most = shared * 10 > 8 * Math.max(x.length(), y.length());
    return most && (a.sourceOverlaps(b) || a.source.isEmpty() && b.source.isEmpty());
  }

  private static int score(Draft d) {
    return (d.silent ? 8 : 0)
        + (d.source.isEmpty() ? 0 : 4)
        + (d.trusted ? 2 : 0)
        + (d.byReader ? 1 : 0);
  }
}
