package org.accord.app.live;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.accord.app.casefile.CaseFile;
import org.accord.ingest.Ingested;
import org.accord.model.Rejected;
import org.accord.model.reading.Reader;

/** The one thread that reads what arrives into the case file, first come, first read. */
final class Arriving implements AutoCloseable {

  private static final int REMEMBERED = 200;

  /** Where inputs come from. */
  interface Source {
    void feed(Consumer<Ingested> sink);
  }

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Threads.named("accord-read"));
  private final Map<String, Arrivals> remembered = new LinkedHashMap<>();
  private final CaseFile file;
  private final Intake intake;
  private final Deriving deriving;
  private final Consumer<CaseEvent> tell;
  private volatile boolean closing;
  private int number;

  Arriving(Path path, Reader reader, Clock clock, Deriving deriving, Consumer<CaseEvent> tell) {
    this.file = CaseFile.open(path, clock);
    this.intake = new Intake(file, reader);
    this.deriving = deriving;
    this.tell = tell;
  }

  /** What is handed over is in memory, so it is counted before the first of it is read. */
  LiveCase.Taken add(List<Upload> uploads) {
    Tally tally = new Tally(nextId());
    return add(
        tally,
        sink -> {
          List<Ingested> all = new ArrayList<>();
          Upload.feed(uploads, all::add);
          tally.expect(all.size());
          all.forEach(sink);
        });
  }

  /** Reads a source as it comes. */
  LiveCase.Taken add(Source source) {
    return add(new Tally(nextId()), source);
  }

  private LiveCase.Taken add(Tally tally, Source source) {
    note(tally.now(Arrivals.State.WAITING));
    CompletableFuture<Arrivals> over = new CompletableFuture<>();
    thread.execute(() -> run(tally, source, over));
    return new LiveCase.Taken(tally.id(), over);
  }

  private synchronized String nextId() {
    number++;
    return "J" + number;
  }

  /** How far the arrivals of that id are; those of long ago are forgotten. */
  synchronized Optional<Arrivals> arrivals(String id) {
    return Optional.ofNullable(remembered.get(id));
  }

  /** All that are remembered, oldest first. */
  synchronized List<Arrivals> arrivals() {
    return List.copyOf(remembered.values());
  }

  private Arrivals note(Arrivals arrivals) {
    synchronized (this) {
      remembered.put(arrivals.id(), arrivals);
      if (remembered.size() > REMEMBERED) {
        remembered.values().stream()
            .filter(a -> a.state().isOver())
            .findFirst()
            .ifPresent(a -> remembered.remove(a.id()));
      }
    }
    tell.accept(new CaseEvent.Progress(arrivals));
    return arrivals;
  }

  private void run(Tally tally, Source source, CompletableFuture<Arrivals> over) {
    try {
      source.feed(
          item -> {
            if (!closing) {
              take(item, tally);
            }
          });
      note(tally.now(Arrivals.State.DERIVING));
      deriving.request(true).thenRun(() -> over.complete(note(tally.now(Arrivals.State.DONE))));
    } catch (RuntimeException | Error e) {
      tally.list(new Rejected(tally.id(), "Reading broke off: " + e));
      over.complete(note(tally.now(Arrivals.State.FAILED)));
    }
  }

  private void take(Ingested item, Tally tally) {
    Intake.Outcome outcome = intake.take(item);
    tally.count(item, outcome);
    if (outcome == Intake.Outcome.ADDED) {
      deriving.request(false);
    } else if (item instanceof Ingested.Refused refused) {
      tell.accept(new CaseEvent.Refused(tally.id(), refused.rejected()));
    }
    note(tally.now(Arrivals.State.READING));
  }

  @Override
  public void close() {
    closing = true;
    if (Threads.end(thread)) {
      file.close();
    }
  }
}
