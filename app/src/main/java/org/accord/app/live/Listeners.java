package org.accord.app.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who hear what happens to a case; one that throws is not heard of by the others. */
final class Listeners {

  private final List<Consumer<CaseEvent>> all = new CopyOnWriteArrayList<>();

  /** Adds one more, until the handle is closed. */
  LiveCase.Listening add(Consumer<CaseEvent> listener) {
    all.add(listener);
    return () -> all.remove(listener);
  }

  void tell(CaseEvent event) {
    for (Consumer<CaseEvent> listener : all) {
      try {
        listener.accept(event);
      } catch (RuntimeException e) {
        all.remove(listener);
      }
    }
  }
}
