package org.accord.app.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One who listens to the server's events. */
record Listening(InputStream stream, BlockingQueue<Event> events) implements AutoCloseable {

  /** One event as it came. */
  record Event(String name, JsonNode row, String id) {}

  static Listening open(Served served, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at("/api/v1/events")).header("Accept", "text/event-stream");
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<InputStream> response =
        served.client().send(request.build(), BodyHandlers.ofInputStream());
    BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    Thread thread = new Thread(() -> read(response.body(), events), "test-listener");
    thread.setDaemon(true);
    thread.start();
    return new Listening(response.body(), events);
  }

  private static void read(InputStream stream, BlockingQueue<Event> events) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String name = "";
      String text = "";
      String id = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty() && !text.isEmpty()) {
          events.add(new Event(name, Served.JSON.readTree(text), id));
          text = "";
        } else if (line.startsWith("event: ")) {
          name = line.substring(7);
        } else if (line.startsWith("data: ")) {
          text += line.substring(6);
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        }
      }
    } catch (IOException e) {
      events.add(new Event("closed", Served.JSON.nullNode(), ""));
    }
  }

  /** The next event of that name that is so; the others before it are passed over. */
  Event await(String name, Predicate<JsonNode> so) throws InterruptedException {
    List<Event> passed = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Event event = events.poll(300, TimeUnit.SECONDS);
      if (event == null) {
        break;
      }
      if (event.name().equals(name) && so.test(event.row())) {
        return event;
      }
      passed.add(event);
    }
    throw new AssertionError("No event '" + name + "' came in five minutes, only " + passed);
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
