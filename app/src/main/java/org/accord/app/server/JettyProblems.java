package org.accord.app.server;

import java.nio.ByteBuffer;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Problem;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Requests so broken that they reach no route are told in the same form as all other problems. */
final class JettyProblems extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Answer answer = problem(code).answer();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
  }

  private static Problem problem(int code) {
    return new Problem(
        code,
        "not-http",
        String.valueOf(HttpStatus.getMessage(code)),
        "The request line or its headers are not taken; together they have at most 8192 bytes.");
  }
}
