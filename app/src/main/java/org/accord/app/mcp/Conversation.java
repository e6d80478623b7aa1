package org.accord.app.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The two streams of a conversation, one message a line, kept in order.
 *
 * <p>The protocol's library ends the conversation at the first line that is no message, and answers
 * requests at the same time on many threads. So here a line that is no message is answered with the
 * error that JSON-RPC has for it and goes no further, and a request is handed on when the one
 * before has been answered. Where the stream ends, the last request is still answered. What is
 * asked before the conversation is open is refused, and not left without an answer.
 */
final class Conversation {

  private static final int LONGEST_LINE = 4 << 20;
  private static final long LONGEST_WAIT_MILLISECONDS = 600_000;

  /** What may be asked before the conversation is open. */
  private static final Set<String> BEFORE = Set.of("initialize", "ping");

  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;

  private final InputStream in;
  private final OutputStream out;
  private final ObjectMapper json;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Object answered = new Object();
  private @Nullable JsonNode pending;
  private boolean opened;

  Conversation(InputStream in, OutputStream out, ObjectMapper json) {
    this.in = new BufferedInputStream(in);
    this.out = out;
    this.json = json;
  }

  /** What the library reads: messages only. */
  InputStream requests() {
    return new Requests();
  }

  /** What the library writes to. */
  OutputStream answers() {
    return new AnswerLines();
  }

  /** Waits until no more comes in and all that came is answered. */
  void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next line that is a message, or null at the end. */
  private byte @Nullable [] next() throws IOException {
    for (byte[] line = line(); line != null; line = line()) {
      awaitAnswer();
      String text = new String(line, StandardCharsets.UTF_8);
      if (text.isBlank()) {
        continue;
      }
      JsonNode message;
      try {
        message = line.length > LONGEST_LINE ? null : json.readTree(text);
      } catch (JsonProcessingException e) {
        message = null;
      }
      if (message == null) {
        refuse(null, PARSE_ERROR, "This line is no JSON, or too long.");
      } else if (!isMessage(message)) {
        refuse(message.get("id"), INVALID_REQUEST, "This is no JSON-RPC 2.0 message.");
      } else if (isTooEarly(message)) {
        refuse(
            message.get("id"),
            INVALID_REQUEST,
            "Too early: 'initialize' comes first, then 'notifications/initialized'.");
      } else {
        if (message.has("method") && message.has("id")) {
          synchronized (answered) {
            pending = message.get("id");
          }
        }
        return (json.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
      }
    }
    awaitAnswer();
    return null;
  }

  /** The library would leave such a request without an answer. */
  private boolean isTooEarly(JsonNode message) {
    String method = message.path("method").asText();
    opened |= method.equals("notifications/initialized");
    return !opened && !method.isEmpty() && message.has("id") && !BEFORE.contains(method);
  }

  private static boolean isMessage(JsonNode message) {
    JsonNode id = message.get("id");
    boolean named = id != null && (id.isTextual() || id.isIntegralNumber());
    JsonNode params = message.get("params");
    return message.isObject()
        && "2.0".equals(message.path("jsonrpc").textValue())
        && (id == null || named)
        && (params == null || params.isObject())
        && (message.path("method").isTextual()
            || !message.has("method")
                && named
                && (message.has("result") || message.path("error").isObject()));
  }

  /** A line without its end; of one that is too long, enough to see that it is. */
  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= LONGEST_LINE) {
        line.write(next);
      }
    }
    return line.toByteArray();
  }

  private void awaitAnswer() throws IOException {
    long until = System.nanoTime() + LONGEST_WAIT_MILLISECONDS * 1_000_000;
    synchronized (answered) {
      try {
        while (pending != null && System.nanoTime() < until) {
          answered.wait(1_000);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("Interrupted while a request was being answered", e);
      }
      pending = null;
    }
  }

  private void refuse(@Nullable JsonNode id, int code, String message) throws IOException {
    ObjectNode answer = json.createObjectNode();
    answer.put("jsonrpc", "2.0");
    answer.set("id", id != null && (id.isTextual() || id.isNumber()) ? id : null);
    answer.putObject("error").put("code", code).put("message", message);
    write((json.writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] line) throws IOException {
    synchronized (out) {
      out.write(line);
      out.flush();
    }
  }

  /** Notes that a request was answered. */
  private void settle(byte[] line) throws IOException {
    JsonNode id = json.readTree(line).get("id");
    synchronized (answered) {
      if (id != null && id.equals(pending)) {
        pending = null;
        answered.notifyAll();
      }
    }
  }

  private final class Requests extends InputStream {

    private byte[] line = new byte[0];
    private int at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (at == line.length) {
        byte[] next = next();
        if (next == null) {
          end.countDown();
          return -1;
        }
        line = next;
        at = 0;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, offset, count);
      at += count;
      return count;
    }

    @Override
    public int available() {
      return line.length - at;
    }
  }

  private final class AnswerLines extends OutputStream {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) throws IOException {
      line.write(b);
      if (b == '\n') {
        byte[] whole = line.toByteArray();
        line.reset();
        Conversation.this.write(whole);
        settle(whole);
      }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
      for (int i = offset; i < offset + length; i++) {
        write(bytes[i]);
      }
    }
  }
}
