package org.accord.app.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Messages for one who may be slow: of those about the same thing only the last is kept, and of too
 * many the oldest are dropped.
 */
final class Mailbox {

  private static final int MOST = 1_000;

  /**
   * One message.
   *
   * @param about what it tells the state of, null if it stands for itself
   * @param id by which a client that comes back tells what it heard last
   */
  record Message(String event, @Nullable String about, String text, @Nullable String id) {}

  private final Map<String, Message> messages = new LinkedHashMap<>();
  private long number;

  synchronized void put(Message message) {
    number++;
    String key = message.about() == null ? "#" + number : message.about();
    messages.remove(key);
    messages.put(key, message);
    if (messages.size() > MOST) {
      Iterator<String> oldest = messages.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    notifyAll();
  }

  /** The next one, waited for at most so long. */
  synchronized Optional<Message> take(long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    while (messages.isEmpty()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return Optional.empty();
      }
      wait(left);
    }
    Iterator<Message> first = messages.values().iterator();
    Message message = first.next();
    first.remove();
    return Optional.of(message);
  }
}
