package org.accord.app.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.accord.Accord;
import org.accord.Progress;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.decide.Proposal;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.ReadReport;
import org.accord.model.Ruling;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that derives a case, and appends decisions to it.
 *
 * <p>Many wishes, one derivation: what is asked for while it derives is answered by the next one.
 * It has the case file opened for itself, and looks once a second whether anybody else wrote.
 */
final class Deriving implements AutoCloseable {

  private static final long LOOK_MILLISECONDS = 1_000;
  private static final long LONGEST_WAIT_MILLISECONDS = 10_000;

  /** A snapshot with what it was derived from. */
  record Derived(Inputs inputs, Snapshot snapshot) {}

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Threads.named("accord-derive"));
  private final CaseFile file;
  private final OpenCase open;
  private final Clock clock;
  private final Consumer<CaseEvent> tell;
  private final CompletableFuture<Derived> first = new CompletableFuture<>();
  private volatile @Nullable Derived now;
  private volatile @Nullable Known early;
  private volatile CaseEvent.Told progress = new CaseEvent.Told(0, 0);
  private long foreignWrites;
  private long lastNanoseconds;
  private boolean due;
  private CompletableFuture<Void> next = new CompletableFuture<>();

  Deriving(Path path, Reader reader, Clock clock, Consumer<CaseEvent> tell) {
    this.file = CaseFile.open(path, clock);
    this.open = new OpenCase(file, reader);
    this.clock = clock;
    this.tell = tell;
    this.foreignWrites = file.foreignWrites();
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void start() {
    request(true);
    thread.scheduleWithFixedDelay(
        this::look, LOOK_MILLISECONDS, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  /** The last one; waits for the first. */
  Derived now() {
    Derived last = now;
    try {
      return last != null ? last : first.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the case was being derived", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The case could not be derived", e.getCause());
    }
  }

  /** The last one, null before the first. */
  @Nullable Derived ready() {
    return now;
  }

  /**
   * While reports are sorted that the last one does not hold, what is known of the case with them;
   * null else.
   */
  @Nullable Snapshot early() {
    Known known = early;
    return known == null ? null : known.snapshot();
  }

  /** Reports that are sorted; a snapshot of no more than that is made when somebody asks. */
  private static final class Known {

    private final Accord.Sorted sorted;
    private final String version;
    private @Nullable Snapshot made;

    Known(Accord.Sorted sorted, String version) {
      this.sorted = sorted;
      this.version = version;
    }

    synchronized Snapshot snapshot() {
      Snapshot known = made;
      if (known == null) {
        known = new Snapshot(Early.of(sorted), version);
        made = known;
      }
      return known;
    }
  }

  /** How far the derivation that goes on is, or the last one was. */
  CaseEvent.Told progress() {
    return progress;
  }

  private final class Telling implements Progress {

    private final Inputs inputs;

    Telling(Inputs inputs) {
      this.inputs = inputs;
    }

    @Override
    public void sorted(Accord.Sorted sorted) {
      Derived last = now;
      List<ReadReport> fresh =
          last == null ? sorted.reports() : Coming.among(sorted, last.snapshot.made());
      if (last == null || !fresh.isEmpty()) {
        early = new Known(sorted, "early-" + inputs.version());
      }
      if (!fresh.isEmpty() && last != null) {
        List<Coming> first = Coming.of(fresh, sorted, last.snapshot.made());
        tell.accept(new CaseEvent.Sorted(first, fresh.size()));
      }
      told(0, inputs.reports().size());
    }

    @Override
    public void told(int reports, int of) {
      CaseEvent.Told so = new CaseEvent.Told(reports, of);
      progress = so;
      tell.accept(so);
    }
  }

  /**
   * Asks for a derivation of what the file holds by now, which is over when the future is.
   *
   * @param atOnce false while more is expected: then it waits about as long as the last one took
   */
  synchronized CompletableFuture<Void> request(boolean atOnce) {
    if (atOnce || !due) {
      due = true;
      long wait = Math.min(LONGEST_WAIT_MILLISECONDS, lastNanoseconds / 1_000_000);
      thread.schedule(this::derive, atOnce ? 0 : wait, TimeUnit.MILLISECONDS);
    }
    return next;
  }

  private void derive() {
    CompletableFuture<Void> mine;
    synchronized (this) {
      if (!due) {
        return;
      }
      due = false;
      mine = next;
      next = new CompletableFuture<>();
    }
    long start = System.nanoTime();
    try {
      Inputs inputs = open.inputs();
      Derived last = now;
      if (last == null || !last.inputs.version().equals(inputs.version())) {
        publish(inputs, open.derive(inputs, new Telling(inputs)));
      }
    } catch (RuntimeException | Error e) {
      first.completeExceptionally(e);
      early = null;
      tell.accept(new CaseEvent.Failed(String.valueOf(e.getMessage())));
    } finally {
      synchronized (this) {
        lastNanoseconds = System.nanoTime() - start;
      }
      mine.complete(null);
    }
  }

  private void publish(Inputs inputs, Case made) {
    Derived derived = new Derived(inputs, new Snapshot(made, inputs.version()));
    now = derived;
    early = null;
    first.complete(derived);
    tell.accept(new CaseEvent.Renewed(inputs.version()));
  }

  private void look() {
    try {
      long writes = file.foreignWrites();
      if (writes != foreignWrites) {
        foreignWrites = writes;
        request(true);
      }
    } catch (RuntimeException e) {
      // A look that fails must not be the last one.
      tell.accept(new CaseEvent.Failed("Cannot look into the case file: " + e.getMessage()));
    }
  }

  /** Appends the decision that is asked for, if it can hold; the next snapshot has it. */
  Ruling decide(Proposal proposal, String who, @Nullable Case seen) {
    CompletableFuture<Ruling> answer = new CompletableFuture<>();
    thread.execute(
        () -> {
          try {
            answer.complete(append(proposal, who, seen));
          } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the decision was being tried", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UserError refused) {
        throw refused;
      }
      throw new IllegalStateException("The decision could not be tried", e.getCause());
    }
  }

  /** The case derived to try the decision is the next snapshot, unless another came between. */
  private Ruling append(Proposal proposal, String who, @Nullable Case seen) {
    Instant when = clock.instant();
    Decision asked = proposal.in(seen != null ? seen : now().snapshot.made(), who, when);
    Inputs before = open.inputs();
    Decision numbered =
        new Decision(before.next(), asked.kind(), asked.subject(), asked.value(), who, when);
    Inputs tried = before.with(numbered);
    Case derived = open.derive(tried, Progress.UNHEARD);
    Ruling ruling = Proposal.held(derived, numbered);
    Decision kept = file.decide(asked.kind(), asked.subject(), asked.value(), who, when);
    if (kept.equals(numbered) && open.inputs().version().equals(tried.version())) {
      publish(tried, derived);
    } else {
      request(true);
    }
    tell.accept(new CaseEvent.Decided(ruling));
    return ruling;
  }

  @Override
  public void close() {
    if (Threads.end(thread)) {
      file.close();
    }
  }
}
