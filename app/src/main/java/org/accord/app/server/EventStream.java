package org.accord.app.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.accord.app.export.row.DecisionRows;
import org.accord.app.live.CaseEvent;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Snapshot;
import org.accord.app.server.Mailbox.Message;
import org.accord.app.server.resource.ArrivalRows;
import org.accord.app.server.resource.CaseRoutes;
import org.accord.app.server.route.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the case, told to those who listen as server-sent events: {@code version}, {@code
 * progress}, {@code sorted}, {@code deriving}, {@code rejected}, {@code decision}, {@code failed}.
 *
 * <p>Each listener has a thread and a mailbox of its own, so that a slow one keeps nobody waiting;
 * whoever was away is told the version at once and can see that it is another.
 */
final class EventStream implements AutoCloseable {

  private static final long HEARTBEAT_MILLISECONDS = 15_000;

  private final LiveCase live;
  private final int most;
  private final Semaphore room;
  private final Set<Mailbox> listening = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  EventStream(LiveCase live, int most) {
    this.live = live;
    this.most = most;
    this.room = new Semaphore(most);
  }

  /**
   * Takes a place for one who will be served; whoever takes it and does not serve gives it back.
   */
  void takePlace() {
    if (!room.tryAcquire()) {
      throw Problem.later(
          503,
          "too-many-listeners",
          "Too many listeners",
          "At most " + most + " listen at a time. Ask /api/v1/cases now and then instead.",
          30);
    }
  }

  void giveBackPlace() {
    room.release();
  }

  /** Tells a client that has a place until it goes away. */
  void serve(SseClient client) throws InterruptedException {
    Mailbox mailbox = new Mailbox();
    listening.add(mailbox);
    try (LiveCase.Listening events = live.listen(event -> mailbox.put(message(event)))) {
      greet(client);
      while (!client.terminated() && !closing) {
        Optional<Message> next = mailbox.take(HEARTBEAT_MILLISECONDS);
        if (closing) {
          break;
        }
        if (next.isEmpty()) {
          client.sendComment("still here");
        } else {
          Message message = next.get();
          client.sendEvent(message.event(), message.text(), message.id());
        }
      }
    } finally {
      listening.remove(mailbox);
      giveBackPlace();
      client.close();
    }
  }

  private void greet(SseClient client) {
    client.sendComment("accord");
    Snapshot now = live.ready().orElse(null);
    if (now == null) {
      client.sendEvent("deriving", CaseRoutes.told(live.progress()).toString(), null);
    } else {
      Message greeting = version(now.version(), client.ctx().header("Last-Event-ID"));
      client.sendEvent(greeting.event(), greeting.text(), greeting.id());
    }
  }

  private static Message version(String version, @Nullable String before) {
    ObjectNode row = row().put("version", version);
    row.put("before", before);
    return new Message("version", "version", row.toString(), version);
  }

  private Message message(CaseEvent event) {
    if (event instanceof CaseEvent.Renewed renewed) {
      return version(renewed.version(), null);
    }
    if (event instanceof CaseEvent.Progress progress) {
      return new Message(
          "progress",
          "progress " + progress.arrivals().id(),
          ArrivalRows.progress(progress.arrivals()).toString(),
          null);
    }
    if (event instanceof CaseEvent.Told told) {
      return new Message("deriving", "deriving", CaseRoutes.told(told).toString(), null);
    }
    if (event instanceof CaseEvent.Sorted sorted) {
      return new Message("sorted", "sorted", ArrivalRows.sorted(sorted).toString(), null);
    }
    if (event instanceof CaseEvent.Refused refused) {
      ObjectNode row = row().put("job", refused.arrivals());
      row.put("source", refused.rejected().source());
      row.put("reason", refused.rejected().reason());
      return new Message("rejected", null, row.toString(), null);
    }
    if (event instanceof CaseEvent.Decided decided) {
      String row = DecisionRows.row(decided.ruling()).toString();
      return new Message("decision", null, row, null);
    }
    CaseEvent.Failed failed = (CaseEvent.Failed) event;
    return new Message("failed", "failed", row().put("why", failed.why()).toString(), null);
  }

  private static ObjectNode row() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Lets all who listen go, at once. */
  @Override
  public void close() {
    closing = true;
    Message last = new Message("closing", "closing", "{}", null);
    listening.forEach(mailbox -> mailbox.put(last));
  }
}
