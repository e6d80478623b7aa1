package org.accord.app.server.route;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Why a request is not answered as it wished, in the form of RFC 9457. */
public final class Problem extends RuntimeException {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String kind;
  private final String title;
  private final transient Map<String, String> headers;

  /**
   * A problem.
   *
   * @param kind the last part of its type, {@code urn:accord:problem:KIND}
   * @param title the same for every problem of the kind
   * @param detail what is the matter here, and what to do about it
   */
  public Problem(int status, String kind, String title, String detail) {
    this(status, kind, title, detail, Map.of());
  }

  public Problem(
      int status, String kind, String title, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.kind = kind;
    this.title = title;
    this.headers = Map.copyOf(headers);
  }

  /** A request that the client can mend. */
  public static Problem badRequest(String detail) {
    return new Problem(400, "bad-request", "The request is not understood", detail);
  }

  /** Something that is not in the case. */
  public static Problem notFound(String detail) {
    return new Problem(404, "not-found", "There is no such thing", detail);
  }

  /** Something understood that cannot be done. */
  public static Problem unprocessable(String detail) {
    return new Problem(422, "not-done", "It cannot be done", detail);
  }

  /** Something that may be asked again after a while. */
  public static Problem later(int status, String kind, String title, String detail, long seconds) {
    return new Problem(status, kind, title, detail, Map.of("Retry-After", Long.toString(seconds)));
  }

  public int status() {
    return status;
  }

  /** The answer that tells it. */
  public Answer answer() {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("type", "urn:accord:problem:" + kind);
    row.put("title", title);
    row.put("status", status);
    row.put("detail", getMessage());
    return Answer.json(status, row).as(MEDIA_TYPE).with(headers);
  }
}
