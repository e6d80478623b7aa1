package org.accord.app.mcp.tool;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.accord.app.casefile.CaseFile;
import org.accord.app.live.AsOf;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Snapshot;
import org.accord.app.search.Found;
import org.accord.app.search.KnownReports;
import org.accord.app.search.Request;
import org.accord.app.search.Search;
import org.jspecify.annotations.Nullable;

/** A case file open for questions; what other programs write into it is seen. */
public final class OpenedCase implements AutoCloseable {

  private static final int VIEWS_KEPT = 4;

  private final LiveCase live;
  private final CaseFile file;
  private final Map<String, CaseView> views =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseView> eldest) {
          return size() > VIEWS_KEPT;
        }
      };

  public OpenedCase(Path path, Clock clock) {
    this.file = CaseFile.open(path, clock);
    this.live = LiveCase.open(path, clock);
  }

  /** The case as known at that time, as people write it; null for all that is known. */
  CaseView asOf(@Nullable String time) {
    Snapshot snapshot = live.asOf(time == null ? null : AsOf.parse(time));
    synchronized (views) {
      return views.computeIfAbsent(
          snapshot.version(), version -> new CaseView(this, snapshot.made()));
    }
  }

  Found search(KnownReports known, Request request) {
    synchronized (file) {
      return Search.find(file, known, request);
    }
  }

  @Override
  public void close() {
    live.close();
    file.close();
  }
}
