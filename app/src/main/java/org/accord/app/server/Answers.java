package org.accord.app.server;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.accord.app.live.CaseEvent;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Snapshot;
import org.accord.app.server.AnswerCache.Kept;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Parameters;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.jspecify.annotations.Nullable;

/** The way from a request through its route to what is sent back. */
final class Answers {

  private static final long KEPT_BYTES = 128L << 20;
  private static final int SNAPSHOTS_KEPT = 3;
  private static final int REPLAYS_AT_A_TIME = 8;
  private static final List<String> TIMES = List.of("asOf", "since");

  private final LiveCase live;
  private final Gate gate;
  private final AnswerCache cache = new AnswerCache(KEPT_BYTES);
  private final Semaphore replaying = new Semaphore(REPLAYS_AT_A_TIME);
  private final Map<String, Snapshot> recent = new LinkedHashMap<>(8, 0.75f, true);

  Answers(LiveCase live, Gate gate) {
    this.live = live;
    this.gate = gate;
  }

  void serve(Route route, Context ctx) {
    gate.check(ctx, route);
    Parameters parameters = Parameters.parse(ctx.queryString(), route.parameters());
    if (!mustDerive(parameters)) {
      answer(route, ctx, parameters);
      return;
    }
    gate.checkReplay(ctx);
    if (!replaying.tryAcquire()) {
      throw Problem.later(
          503, "busy", "Too much is waiting", "Other times are still being derived.", 2);
    }
    try {
      answer(route, ctx, parameters);
    } finally {
      replaying.release();
    }
  }

  /** Whether a time is asked about that is not at hand. */
  private boolean mustDerive(Parameters parameters) {
    List<Instant> times = TIMES.stream().map(parameters::time).filter(Objects::nonNull).toList();
    if (!times.isEmpty()) {
      now();
    }
    return times.stream().anyMatch(time -> !live.isAtHand(time));
  }

  private void answer(Route route, Context ctx, Parameters parameters) {
    Map<String, String> names = ctx.pathParamMap();
    switch (route.kind()) {
      case OF_SNAPSHOT, OF_REPORTS -> {
        Snapshot snapshot = snapshot(route, parameters);
        Ask ask = new Ask(ctx.path(), names, parameters, snapshot, Posted.NOTHING);
        String name = snapshot.version() + " " + ctx.path() + "?" + parameters.canonical();
        ctx.header("Accord-Version", snapshot.version());
        send(ctx, cache.get(name, () -> route.answering().answer(ask)));
      }
      case FIXED -> {
        Ask ask = new Ask(ctx.path(), names, parameters, Snapshot.NONE, Posted.NOTHING);
        send(ctx, cache.get(ctx.path(), () -> route.answering().answer(ask)));
      }
      case OF_MOMENT -> {
        Snapshot now = live.ready().orElse(Snapshot.NONE);
        Ask ask = new Ask(ctx.path(), names, parameters, now, Posted.NOTHING);
        send(ctx, cache.packed(route.answering().answer(ask)));
      }
      case WRITE -> {
        Posted posted = new Posted(ctx, gate);
        Ask ask = new Ask(ctx.path(), names, parameters, snapshot(route, parameters), posted);
        sendWhole(ctx, route.answering().answer(ask));
      }
    }
  }

  private Snapshot now() {
    return live.ready().orElseThrow(this::notReady);
  }

  private Problem notReady() {
    CaseEvent.Told told = live.progress();
    return Problem.later(
        503,
        "not-ready",
        "Not yet",
        "The case is being derived, so far "
            + told.reports()
            + " of "
            + told.of()
            + " reports. Ask again; reports and search answer meanwhile.",
        1);
  }

  private Snapshot snapshot(Route route, Parameters parameters) {
    Optional<Snapshot> early =
        route.kind() == Route.Kind.OF_REPORTS ? live.early() : Optional.empty();
    Snapshot now = early.or(live::ready).orElseThrow(this::notReady);
    Optional<String> version = parameters.one("version");
    if (version.isPresent()) {
      Snapshot known = recent(version.get());
      if (known != null) {
        return known;
      }
    }
    Instant asOf = parameters.time("asOf");
    Snapshot snapshot = asOf == null ? now : live.asOf(asOf);
    keep(snapshot);
    if (version.isPresent() && !version.get().equals(snapshot.version())) {
      throw new Problem(
          410,
          "version-gone",
          "The case has changed",
          "Version '"
              + version.get()
              + "' is no longer kept; it is '"
              + snapshot.version()
              + "' now. Begin again.");
    }
    return snapshot;
  }

  private @Nullable Snapshot recent(String version) {
    synchronized (recent) {
      return recent.get(version);
    }
  }

  private void keep(Snapshot snapshot) {
    synchronized (recent) {
      recent.put(snapshot.version(), snapshot);
      if (recent.size() > SNAPSHOTS_KEPT) {
        recent.remove(recent.keySet().iterator().next());
      }
    }
  }

  /** Sends what is kept, packed where the client can unpack, or that it has not changed. */
  private static void send(Context ctx, Kept kept) {
    boolean packed = kept.packed() != null && takesGzip(ctx.header("Accept-Encoding"));
    ctx.header("ETag", "\"" + kept.tag() + (packed ? "-gzip" : "") + "\"");
    ctx.header("Vary", "Accept-Encoding");
    if (matches(ctx.header("If-None-Match"), kept.tag())) {
      kept.answer().headers().forEach(ctx::header);
      ctx.status(304);
      return;
    }
    byte[] unpacked = kept.answer().body();
    byte[] gzip = kept.packed();
    if (packed && gzip != null) {
      ctx.header("Content-Encoding", "gzip");
      send(ctx, kept.answer(), gzip);
    } else {
      send(ctx, kept.answer(), unpacked);
    }
  }

  static void sendWhole(Context ctx, Answer answer) {
    send(ctx, answer, answer.body());
  }

  private static void send(Context ctx, Answer answer, byte[] body) {
    answer.headers().forEach(ctx::header);
    ctx.status(answer.status()).contentType(answer.type());
    ctx.res().setContentLength(body.length);
    ctx.result(body);
  }

  private static boolean takesGzip(@Nullable String accepts) {
    return accepts != null
        && Arrays.stream(accepts.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .anyMatch(a -> a.matches("(gzip|\\*)(;q=(1|1\\.0*|0\\.0*[1-9][0-9]*))?"));
  }

  /** A tag for the packed bytes stands for the same content. */
  private static boolean matches(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    List<String> tags = new ArrayList<>();
    for (String part : ifNoneMatch.split(",")) {
      tags.add(part.strip().replaceFirst("^W/", "").replace("\"", "").replaceFirst("-gzip$", ""));
    }
    return tags.contains(tag) || tags.contains("*");
  }
}
