package org.accord.operation.undertaking;

import java.util.List;
import org.accord.model.operation.Part;
import org.accord.model.operation.Undertaking;
import org.accord.operation.scene.Scene;

/** Sees a negotiated undertaking in its parts. */
public final class UndertakingFinder {

  private UndertakingFinder() {}

  public static Undertaking find(Scene scene, Kind kind) {
    List<Line> lines = Line.of(scene, kind);
    List<Part> parts = new Parts(scene, kind).find(lines);
    return new Undertaking(
        kind.word(),
        parts,
        new Conditions(scene).find(lines),
        Waits.find(lines),
        new Legs(scene, kind).find(lines),
        new Stands(scene, kind).find(parts));
  }
}
