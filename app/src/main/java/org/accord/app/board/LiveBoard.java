package org.accord.app.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Snapshot;
import org.accord.model.Case;
import org.accord.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of an open case, as the live page asks for them one by one.
 *
 * <p>A page names the version of the case that it shows. Where the case has moved on, it is told so
 * and begins anew, since the numbers of reports and the ids of stories are those of one version.
 * Only the stops of the slider can be asked for, so that nobody can have a case derived without
 * end.
 */
public final class LiveBoard {

  static final int MOST_STOPS = 240;
  private static final long MOST_BYTES = 128L << 20;

  /** The blocks that are true before what reports state is known. */
  private static final Set<String> EARLY = Set.of("index", "reports", "pairs");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final LiveCase live;
  private volatile @Nullable Shown shown;

  /**
   * The blocks of one version, rendered once each.
   *
   * @param whole false while the case is derived for the first time
   */
  private record Shown(
      Snapshot snapshot,
      boolean whole,
      BoardRows rows,
      List<Stops.Stop> stops,
      Map<String, byte[]> rendered,
      AtomicLong bytes) {}

  /** What a page asks for. */
  public record Question(
      String name, @Nullable String version, @Nullable Instant asOf, @Nullable Instant since) {}

  /** What a page is answered. */
  public sealed interface Answer {

    /** The block, as JSON. */
    record Found(byte[] json, String version) implements Answer {}

    /** The version that the page shows is no more. */
    record Moved() implements Answer {}

    /** There is no such block, or no such stop. */
    record Unknown() implements Answer {}
  }

  public LiveBoard(LiveCase live) {
    this.live = live;
  }

  /** Makes, of the newest version, what every page asks for first. */
  public void prepare() {
    live.ready()
        .flatMap(
            snapshot ->
                snapshot.made().stories().stream()
                    .max(Comparator.comparingInt(s -> s.dossier().reports().size())))
        .map(story -> story.dossier().story().id())
        .ifPresent(
            id -> {
              for (String name : List.of("index", "stories/" + id, "statements/" + id)) {
                answer(new Question(name, null, null, null));
              }
            });
  }

  /** The block that is asked for; before the case is derived, as far as it is known. */
  public Answer answer(Question question) {
    Shown now = shown();
    String version = question.version();
    if (version != null && !version.equals(now.snapshot.version())) {
      return new Answer.Moved();
    }
    if (!isStop(now, question.asOf()) || !isStop(now, question.since())) {
      return new Answer.Unknown();
    }
    String key = question.name() + "@" + question.asOf() + "-" + question.since();
    byte[] ready = now.rendered.get(key);
    if (ready == null) {
      Case then = now.whole ? live.asOf(question.asOf()).made() : now.snapshot.made();
      if (!now.rows.number(then)) {
        return new Answer.Moved();
      }
      Optional<ObjectNode> block = block(now, question, then);
      if (block.isEmpty()) {
        return new Answer.Unknown();
      }
      ready = bytes(block.get());
      keep(now, key, ready);
    }
    return new Answer.Found(ready, now.snapshot.version());
  }

  private Shown shown() {
    Snapshot ready = live.ready().orElse(null);
    boolean whole = ready != null;
    Snapshot snapshot = ready != null ? ready : live.early().orElse(Snapshot.NONE);
    Shown last = shown;
    if (last == null || !last.snapshot.version().equals(snapshot.version())) {
      last =
          new Shown(
              snapshot,
              whole,
              new BoardRows(snapshot.made()),
              whole ? Stops.of(snapshot.made(), MOST_STOPS).stops() : List.of(),
              new ConcurrentHashMap<>(),
              new AtomicLong());
      shown = last;
    }
    return last;
  }

  private static boolean isStop(Shown now, @Nullable Instant time) {
    return time == null || now.stops.stream().anyMatch(s -> s.asOf().equals(time));
  }

  private Optional<ObjectNode> block(Shown now, Question question, Case then) {
    String name = question.name();
    int slash = name.indexOf('/');
    String id = name.substring(slash + 1);
    String what = slash < 0 ? name : name.substring(0, slash);
    if (!now.whole && !EARLY.contains(what)) {
      return Optional.empty();
    }
    return switch (what) {
      case "index" -> Optional.of(index(now));
      case "stories" -> slash < 0 ? Optional.of(now.rows.stories(then)) : now.rows.story(then, id);
      case "statements" -> now.rows.statements(then, id);
      case "reports" -> now.rows.report(new ReportId(id));
      case "pairs" -> pair(now, id);
      case "changes" -> Optional.of(now.rows.changes(before(question), then));
      default -> Optional.empty();
    };
  }

  private static ObjectNode index(Shown now) {
    ObjectNode index = now.rows.index(now.whole ? MOST_STOPS : 0);
    index.put("version", now.snapshot.version());
    index.put("whole", now.whole);
    return index;
  }

  private static Optional<ObjectNode> pair(Shown now, String ids) {
    int dash = ids.indexOf('-');
    return dash < 0
        ? Optional.empty()
        : now.rows.pair(
            new ReportId(ids.substring(0, dash)), new ReportId(ids.substring(dash + 1)));
  }

  /** The stop before, or, before the first, nothing at all. */
  private Case before(Question question) {
    Instant since = question.since();
    return live.asOf(since == null ? Instant.EPOCH : since).made();
  }

  private static void keep(Shown now, String key, byte[] json) {
    if (now.bytes.addAndGet(json.length) > MOST_BYTES) {
      now.rendered.clear();
      now.bytes.set(json.length);
    }
    now.rendered.put(key, json);
  }

  private static byte[] bytes(ObjectNode block) {
    try {
      return MAPPER.writeValueAsBytes(block);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
