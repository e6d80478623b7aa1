package org.accord.app.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;

/**
 * What a request must be to be let through: addressed to this server, not sent by a page of another
 * site, with the token where one is needed, not too often, and not too large.
 */
final class Gate {

  private static final String OVERRIDE = "X-HTTP-Method-Override";

  private final ServerOptions options;
  private final Allowance writes;
  private final Allowance replays;

  Gate(ServerOptions options) {
    this.options = options;
    this.writes = new Allowance(options.limits().writes(), System::nanoTime);
    this.replays = new Allowance(options.limits().replays(), System::nanoTime);
  }

  /** What is asked of every request, whatever it is about. */
  void checkAddress(Context ctx) {
    String host = ctx.header("Host");
    if (host == null || host.isBlank()) {
      throw Problem.badRequest("No Host header.");
    }
    if (!options.isNamed(host)) {
      throw new Problem(
          421,
          "wrong-host",
          "The request is for another server",
          "This server is not called '" + host + "'. Maybe use http://127.0.0.1.");
    }
    if (ctx.header(OVERRIDE) != null) {
      throw Problem.badRequest("The header " + OVERRIDE + " is not taken here.");
    }
  }

  /** What is asked of a request for this route. */
  void check(Context ctx, Route route) {
    switch (route.kind()) {
      case FIXED -> {
        // Pages and scripts hold nothing of the case, and must load before the page has its token.
      }
      case OF_SNAPSHOT, OF_REPORTS, OF_MOMENT -> checkRead(ctx);
      case WRITE -> checkWrite(ctx);
    }
  }

  /** What is asked of a request that reads the case. */
  void checkRead(Context ctx) {
    refuseForeignPage(ctx);
    if (!options.isLoopback()) {
      checkToken(ctx);
    }
  }

  private void checkWrite(Context ctx) {
    if (!writes.take(ctx.ip())) {
      throw Problem.later(
          429, "too-often", "Too many requests", "Too many writes. Wait a little.", 1);
    }
    refuseForeignPage(ctx);
    refuseForeignOrigin(ctx);
    checkToken(ctx);
    long length = ctx.req().getContentLengthLong();
    if (length > options.limits().bodyBytes()) {
      throw tooLarge();
    }
  }

  Problem tooLarge() {
    return new Problem(
        413,
        "too-large",
        "The request is too large",
        "At most " + options.limits().bodyBytes() + " bytes at a time.",
        Map.of("Connection", "close"));
  }

  /** What is asked of a request for a time that must be derived first. */
  void checkReplay(Context ctx) {
    if (!replays.take(ctx.ip())) {
      throw Problem.later(
          429, "too-often", "Too many requests", "Too many different times. Wait a little.", 1);
    }
  }

  private void checkToken(Context ctx) {
    if (!options.token().isShownBy(ctx.header("Authorization"))) {
      throw new Problem(
          401,
          "no-token",
          "The request needs the token",
          "Send the header 'Authorization: Bearer TOKEN'; 'accord serve' printed the token.",
          Map.of("WWW-Authenticate", "Bearer realm=\"accord\""));
    }
  }

  /** Browsers say which page sends a request; those that are no browsers say nothing. */
  private static void refuseForeignPage(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    if (site != null && !List.of("same-origin", "none").contains(site.toLowerCase(Locale.ROOT))) {
      throw foreign("A page of another site sent this request.");
    }
  }

  private static void refuseForeignOrigin(Context ctx) {
    String origin = ctx.header("Origin");
    if (origin != null && !origin.equalsIgnoreCase("http://" + ctx.header("Host"))) {
      throw foreign("A page of '" + origin + "' sent this request.");
    }
  }

  private static Problem foreign(String detail) {
    return new Problem(
        403, "foreign-page", "Pages of other sites are not let in", detail, Map.of());
  }
}
