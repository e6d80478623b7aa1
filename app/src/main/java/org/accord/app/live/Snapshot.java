package org.accord.app.live;

import java.util.List;
import java.util.Map;
import org.accord.model.Case;
import org.accord.model.lineage.Lineages;

/**
 * A case as it stood at one moment: whole, and never changing.
 *
 * @param version a digest of what it was derived from, and as of when; the same version, the same
 *     case
 */
public record Snapshot(Case made, String version) {

  /** The case of no reports, for what is asked before there is any. */
  public static final Snapshot NONE =
      new Snapshot(
          new Case(
              List.of(),
              new Lineages(List.of(), List.of(), Map.of()),
              List.of(),
              List.of(),
              List.of()),
          "none");
}
