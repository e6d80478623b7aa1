package org.accord.app.live;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.accord.Accord;
import org.accord.app.casefile.CaseFile;
import org.accord.app.decide.Proposal;
import org.accord.model.Ruling;
import org.accord.model.reading.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A case that stays open: reports and decisions come in, and whoever asks gets the last whole
 * snapshot at once.
 *
 * <p>One thread reads what arrives, one derives; all methods may be called from any thread. What
 * another process writes into the case file is noticed within about a second. Each report is
 * written by itself, so a process that is killed loses at most the one in flight.
 */
public final class LiveCase implements AutoCloseable {

  private final Listeners listeners = new Listeners();
  private final Replay replay = new Replay();
  private final Reader reader;
  private final Deriving deriving;
  private final Arriving arriving;
  private final Lookups lookups;

  private LiveCase(Path file, Reader reader, Clock clock) {
    this.reader = reader;
    this.deriving = new Deriving(file, reader, clock, listeners::tell);
    this.arriving = new Arriving(file, reader, clock, deriving, listeners::tell);
    this.lookups = new Lookups(file, clock);
  }

  /**
   * Opens a case file, or makes an empty one, and begins to derive it on a thread of its own.
   *
   * @throws org.accord.app.casefile.CaseFileException if the file is no case file
   */
  public static LiveCase open(Path file, Clock clock) {
    return open(file, Readers.shipped(), clock);
  }

  /** The same with another reader, which the case closes when it is closed. */
  public static LiveCase open(Path file, Reader reader, Clock clock) {
    Accord.prepare();
    LiveCase live = new LiveCase(file, reader, clock);
    live.deriving.start();
    return live;
  }

  /** Something that can be stopped. */
  @FunctionalInterface
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /** The last whole snapshot; only right after opening it waits for the first. */
  public Snapshot now() {
    return deriving.now().snapshot();
  }

  /** The last whole snapshot, empty before the first. */
  public Optional<Snapshot> ready() {
    return Optional.ofNullable(deriving.ready()).map(Deriving.Derived::snapshot);
  }

  /**
   * While what new reports state is being told, all reports in their lineages and stories, and no
   * more; empty before these are known, and once a whole snapshot holds the new ones.
   */
  public Optional<Snapshot> early() {
    return Optional.ofNullable(deriving.early());
  }

  /** How far the derivation that goes on is, or the last one was. */
  public CaseEvent.Told progress() {
    return deriving.progress();
  }

  /** The case as it was known at that time, or, if null, as it is known now. */
  public Snapshot asOf(@Nullable Instant time) {
    Deriving.Derived now = deriving.now();
    return time == null ? now.snapshot() : replay.at(now, time);
  }

  /** Whether {@link #asOf} has that one at hand. */
  public boolean isAtHand(@Nullable Instant time) {
    return time == null || replay.holds(deriving.now(), time);
  }

  /** Looks something up in the case file that no snapshot holds: its index, what was refused. */
  public <T> T look(Function<CaseFile, T> question) {
    return lookups.look(question);
  }

  /**
   * What was taken on.
   *
   * @param over when a snapshot holds it
   */
  public record Taken(String id, CompletableFuture<Arrivals> over) {}

  /** Reads what is handed over into the case, after all that was handed over before. */
  public Taken add(List<Upload> uploads) {
    return arriving.add(List.copyOf(uploads));
  }

  /** What arrived lately and how far it is, oldest first. */
  public List<Arrivals> arrivals() {
    return arriving.arrivals();
  }

  /** How far the arrivals of that id are. */
  public Optional<Arrivals> arrivals(String id) {
    return arriving.arrivals(id);
  }

  /**
   * Appends a decision; when this returns, {@link #now} holds it or soon will.
   *
   * @param seen the snapshot whose ids the proposal uses, null for the last
   * @throws org.accord.app.UserError if it cannot hold; then nothing is appended
   */
  public Ruling decide(Proposal proposal, String who, @Nullable Snapshot seen) {
    return deriving.decide(proposal, who, seen == null ? null : seen.made());
  }

  /** Has every event told to the listener, on the thread where it happens, until it is closed. */
  public Listening listen(Consumer<CaseEvent> listener) {
    return listeners.add(listener);
  }

  /** Reads new files of a folder as they appear, until it is closed. */
  public Listening watch(Path folder) {
    return new Watch(folder, arriving);
  }

  @Override
  public void close() {
    arriving.close();
    deriving.close();
    lookups.close();
    reader.close();
  }
}
