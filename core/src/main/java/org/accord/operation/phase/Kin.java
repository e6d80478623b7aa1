package org.accord.operation.phase;

import org.accord.model.grounding.Actor;
import org.accord.operation.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Whether two tellings are of the same doers: somebody in both, or one speaking for the other. */
final class Kin {

  /** A spokesman, his ministry, its government. */
  private static final int STEPS_UP = 3;

  private Kin() {}

  static boolean share(Scene scene, Telling left, Telling right) {
    return left.doers().stream().anyMatch(right.doers()::contains)
        || speaksFor(scene, left, right)
        || speaksFor(scene, right, left);
  }

  private static boolean speaksFor(Scene scene, Telling left, Telling right) {
    for (String doer : left.doers()) {
      @Nullable String id = doer;
      for (int step = 0; step < STEPS_UP && id != null; step++) {
        id = scene.principal(id).map(Actor::id).orElse(null);
        if (id != null && right.doers().contains(id)) {
          return true;
        }
      }
    }
    return false;
  }
}
