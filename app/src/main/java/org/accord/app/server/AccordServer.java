package org.accord.app.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.sse.SseHandler;
import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.accord.app.UserError;
import org.accord.app.board.LiveBoard;
import org.accord.app.live.LiveCase;
import org.accord.app.server.resource.CaseRoutes;
import org.accord.app.server.resource.DecisionRoutes;
import org.accord.app.server.resource.EvidenceRoutes;
import org.accord.app.server.resource.ExportRoutes;
import org.accord.app.server.resource.IndexRoutes;
import org.accord.app.server.resource.LineageRoutes;
import org.accord.app.server.resource.ReportRoutes;
import org.accord.app.server.resource.RowRoutes;
import org.accord.app.server.resource.SearchRoutes;
import org.accord.app.server.resource.StoryRoutes;
import org.accord.app.server.resource.Views;
import org.accord.app.server.route.Parameters;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One open case over HTTP. */
public final class AccordServer implements AutoCloseable {

  private static final String EVENTS = "/api/v1/events";
  private static final int THREADS = 48;
  private static final int HEADER_BYTES = 8 << 10;
  private static final long IDLE_MILLISECONDS = 60_000;

  private final ServerOptions options;
  private final EventStream events;
  private final Gate gate;
  private final Answers answers;
  private final Warming warming;
  private final List<Route> routes;
  private final Javalin javalin;

  private AccordServer(LiveCase live, Path file, ServerOptions options) {
    this.options = options;
    this.gate = new Gate(options);
    this.answers = new Answers(live, gate);
    this.events = new EventStream(live, options.limits().listeners());
    Views views = new Views();
    LiveBoard board = new LiveBoard(live);
    this.warming =
        new Warming(
            live,
            snapshot -> {
              board.prepare();
              views.prepare(snapshot);
            });
    this.routes = routes(live, file, views, board, options);
    this.javalin = Javalin.create(this::configure);
  }

  private static List<Route> routes(
      LiveCase live, Path file, Views views, LiveBoard board, ServerOptions options) {
    String id = String.valueOf(file.getFileName()).replaceFirst("\\.accord$", "");
    List<Route> routes = new ArrayList<>();
    routes.addAll(IndexRoutes.all());
    routes.addAll(CaseRoutes.of(live, id));
    routes.addAll(ReportRoutes.of(live, views, options.limits().waitingBytes()));
    routes.addAll(StoryRoutes.all());
    routes.addAll(RowRoutes.of(views));
    routes.addAll(EvidenceRoutes.of(views));
    routes.addAll(LineageRoutes.of(views));
    routes.addAll(DecisionRoutes.of(live));
    routes.addAll(ExportRoutes.of(live, id));
    routes.addAll(SearchRoutes.of(live, views));
    routes.addAll(BoardRoutes.of(board));
    return List.copyOf(routes);
  }

  /**
   * Listens.
   *
   * @throws UserError if the port is taken, or no server may be there
   */
  public static AccordServer start(LiveCase live, Path file, ServerOptions options) {
    AccordServer server = new AccordServer(live, file, options);
    try {
      server.javalin.start();
    } catch (JavalinBindException e) {
      throw new UserError(
          "Cannot listen at "
              + options.host()
              + ":"
              + options.port()
              + ". Maybe another 'accord serve' runs there; choose another port with --port.");
    }
    return server;
  }

  /** Every route there is, and the stream of events besides. */
  public List<Route> routes() {
    return routes;
  }

  public int port() {
    return javalin.port();
  }

  /** Where a browser finds it, without the token. */
  public String address() {
    String host = options.isEverywhere() ? "localhost" : options.host();
    host = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + host + ":" + port() + "/";
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.jetty.host = options.host();
    config.jetty.port = options.port();
    config.jetty.threadPool = threads();
    config.jetty.multipartConfig.maxTotalRequestSize(
        (int) options.limits().bodyBytes(), SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(
        (int) options.limits().bodyBytes(), SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(HEADER_BYTES);
          http.setSendDateHeader(true);
          http.setIdleTimeout(IDLE_MILLISECONDS);
        });
    config.jetty.modifyServer(
        jetty -> {
          jetty.setErrorHandler(new JettyProblems());
          jetty.setStopTimeout(0);
        });
    config.http.maxRequestSize = options.limits().bodyBytes();
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.routes.before(this::before);
    for (Route route : routes) {
      config.routes.addHttpHandler(
          HandlerType.findOrDefault(route.method()),
          route.path(),
          ctx -> answers.serve(route, ctx));
      if (route.method().equals("GET")) {
        config.routes.addHttpHandler(
            HandlerType.HEAD, route.path(), ctx -> answers.serve(route, ctx));
      }
    }
    SseHandler stream = new SseHandler(0, this::listen);
    config.routes.get(
        EVENTS,
        ctx -> {
          checkListener(ctx);
          try {
            stream.handle(ctx);
          } catch (RuntimeException e) {
            events.giveBackPlace();
            throw e;
          }
        });
    problems(config);
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool pool = new QueuedThreadPool(THREADS);
    pool.setName("accord-http");
    pool.setDaemon(true);
    return pool;
  }

  private void before(Context ctx) {
    Headers.guard(ctx);
    gate.checkAddress(ctx);
  }

  private void checkListener(Context ctx) {
    gate.checkRead(ctx);
    Parameters.parse(ctx.queryString(), List.of());
    String accept = ctx.header("Accept");
    if (accept == null || !accept.contains("text/event-stream")) {
      throw new Problem(
          406, "not-acceptable", "No such form", "Events are text/event-stream; accept that.");
    }
    events.takePlace();
  }

  private void listen(io.javalin.http.sse.SseClient client) {
    try {
      events.serve(client);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void problems(JavalinConfig config) {
    config.routes.exception(Problem.class, (e, ctx) -> tell(ctx, () -> e));
    config.routes.exception(
        UserError.class,
        (e, ctx) -> tell(ctx, () -> Problem.unprocessable(String.valueOf(e.getMessage()))));
    config.routes.exception(
        HttpResponseException.class, (e, ctx) -> tell(ctx, () -> problem(e, ctx)));
    config.routes.exception(
        Exception.class,
        (e, ctx) ->
            tell(
                ctx,
                () ->
                    new Problem(
                        500,
                        "fault",
                        "A fault of the program",
                        "Please report it: " + e.getClass().getSimpleName())));
  }

  /**
   * Answers with a problem, if anybody is there to be told.
   *
   * <p>Trap: once a listener has gone, its request answers nothing but exceptions, and Javalin
   * hands an exception of this handler to this handler, again and again, on a thread that never
   * ends.
   */
  private static void tell(Context ctx, Supplier<Problem> problem) {
    try {
      Answers.sendWhole(ctx, problem.get().answer());
    } catch (IllegalStateException e) {
      ctx.skipRemainingHandlers();
    }
  }

  private Problem problem(HttpResponseException e, Context ctx) {
    return switch (e.getStatus()) {
      case 404 -> Problem.notFound("Nothing is at " + ctx.path() + ". Maybe see /api/v1.");
      case 405 ->
          new Problem(
              405,
              "method",
              "The method is not allowed here",
              ctx.req().getMethod() + " is not answered at " + ctx.path() + ".",
              Map.of("Allow", String.join(", ", e.getDetails().values())));
      case 413 -> gate.tooLarge();
      default -> Problem.badRequest(String.valueOf(e.getMessage()));
    };
  }

  @Override
  public void close() {
    warming.close();
    events.close();
    javalin.stop();
  }
}
