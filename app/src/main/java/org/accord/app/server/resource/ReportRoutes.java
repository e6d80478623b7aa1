package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.accord.app.live.Arrivals;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Upload;
import org.accord.app.server.resource.RowTable.Row;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.accord.model.ReportId;

/** A report and its text; reports that are handed over, and how far they are. */
public final class ReportRoutes {

  private static final long PATIENCE_SECONDS = 2;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final LiveCase live;
  private final Views views;
  private final long mostWaiting;
  private final AtomicLong waiting = new AtomicLong();

  private ReportRoutes(LiveCase live, Views views, long mostWaiting) {
    this.live = live;
    this.views = views;
    this.mostWaiting = mostWaiting;
  }

  /**
   * The routes.
   *
   * @param mostWaiting bytes that may be handed over and not yet read
   */
  public static List<Route> of(LiveCase live, Views views, long mostWaiting) {
    ReportRoutes routes = new ReportRoutes(live, views, mostWaiting);
    return List.of(
        Route.early("/api/v1/reports/{id}", List.of(), routes::one),
        Route.early("/api/v1/reports/{id}/text", List.of(), routes::text),
        Route.write("/api/v1/reports", HandedOver.PARAMETERS, routes::add),
        Route.moment("/api/v1/jobs", List.of(), ask -> routes.jobs()),
        Route.moment("/api/v1/jobs/{id}", List.of(), routes::job),
        Route.moment("/api/v1/rejected", Page.PARAMETERS, routes::rejected));
  }

  private Answer one(Ask ask) {
    return Answer.json(row(views.of(ask.snapshot()), ask.name("id")).node());
  }

  /** Never as HTML, whatever it looks like. */
  private Answer text(Ask ask) {
    return Answer.text("text/plain", row(views.of(ask.snapshot()), ask.name("id")).text("text"));
  }

  /** The one report of that id or name. */
  static Row row(View view, String idOrName) {
    List<Row> found = view.rows().reports(idOrName);
    if (found.isEmpty()) {
      throw Problem.notFound("No report '" + idOrName + "' in the case.");
    }
    if (found.size() > 1) {
      throw Problem.badRequest(
          "Several reports are called '"
              + idOrName
              + "'. Say which by its id: "
              + String.join(", ", found.stream().limit(10).map(r -> r.text("id")).toList())
              + ".");
    }
    return found.get(0);
  }

  private Answer add(Ask ask) {
    List<Upload> uploads = HandedOver.in(ask);
    long bytes = uploads.stream().mapToLong(u -> u.bytes().length).sum();
    if (waiting.addAndGet(bytes) > mostWaiting) {
      waiting.addAndGet(-bytes);
      throw Problem.later(
          503, "busy", "Too much is waiting", "What was sent before is still being read.", 5);
    }
    LiveCase.Taken taken = live.add(uploads);
    CompletableFuture<Arrivals> reading = taken.over();
    reading.whenComplete((done, broken) -> waiting.addAndGet(-bytes));
    try {
      return over(reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return pending(taken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return pending(taken);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading ended badly", e.getCause());
    }
  }

  private static Answer over(Arrivals arrivals) {
    ObjectNode row = ArrivalRows.row(arrivals);
    if (arrivals.state() == Arrivals.State.FAILED) {
      return Answer.json(500, row).with(job(arrivals));
    }
    if (arrivals.refused() > 0 && arrivals.reports().isEmpty()) {
      throw Problem.unprocessable(
          "Nothing of it can be read: "
              + arrivals.rejected().get(0).source()
              + ": "
              + arrivals.rejected().get(0).reason());
    }
    Answer answer = Answer.json(arrivals.added() > 0 ? 201 : 200, row);
    List<ReportId> reports = arrivals.reports();
    return reports.size() == 1
        ? answer.with(Map.of("Location", "/api/v1/reports/" + reports.get(0)))
        : answer.with(job(arrivals));
  }

  private Answer pending(LiveCase.Taken taken) {
    Arrivals last = live.arrivals(taken.id()).orElseThrow();
    return Answer.json(202, ArrivalRows.row(last)).with(job(last));
  }

  private static Map<String, String> job(Arrivals arrivals) {
    return Map.of("Location", "/api/v1/jobs/" + arrivals.id());
  }

  private Answer jobs() {
    ObjectNode page = NODES.objectNode();
    page.set(
        "items", org.accord.app.export.row.JsonRows.array(live.arrivals(), ArrivalRows::progress));
    return Answer.json(page);
  }

  private Answer job(Ask ask) {
    return Answer.json(
        ArrivalRows.row(
            live.arrivals(ask.name("id"))
                .orElseThrow(() -> Problem.notFound("No job '" + ask.name("id") + "'."))));
  }

  private Answer rejected(Ask ask) {
    return Page.ofMoment(ask, live.look(file -> file.rejected()), ArrivalRows::rejected);
  }
}
