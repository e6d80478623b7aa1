package org.accord.app.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.accord.Accord;
import org.accord.Deriver;
import org.accord.Progress;
import org.accord.app.casefile.CaseFile;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Digest;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A case file on its way to a case: readings come from the cache, or are made and cached.
 *
 * <p>What was once loaded or told is kept, so that asking again costs only what is new. For one
 * thread.
 */
public final class OpenCase {

  private final CaseFile file;
  private final Reader reader;
  private final Deriver deriver = new Deriver();
  private final Map<ReportId, ReadReport> read = new HashMap<>();
  private @Nullable String layerStamp;
  private @Nullable String layerDigest;
  private @Nullable Gazetteer gazetteer;

  public OpenCase(CaseFile file, Reader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** All that the file holds now. */
  public Inputs inputs() {
    List<ReadReport> reports = readReports();
    Gazetteer places = gazetteer();
    return Inputs.of(reports, file.decisions(), places, reader.version(), layerDigest);
  }

  /** Derives the case as known at that time, or as known in all. */
  public Case derive(@Nullable Instant asOf) {
    return inputs().derive(deriver, asOf);
  }

  /** Derives the case of inputs that need not be those that the file holds now. */
  Case derive(Inputs inputs, Progress progress) {
    return inputs.derive(deriver, progress);
  }

  /** Sorts the reports known at that time into stories, and tells no more of them. */
  public Accord.Sorted sort(@Nullable Instant asOf) {
    return Accord.sort(readReports(), file.decisions(), asOf);
  }

  /** Derives the case as it would be if this, too, were decided. */
  public Case derive(@Nullable Instant asOf, Decision more) {
    return inputs().with(more).derive(deriver, asOf);
  }

  /** The cached reading of a report, or a new one. */
  public Reading reading(Report report) {
    return file.reading(report.textDigest(), reader.version())
        .orElseGet(
            () -> {
              Reading made = reader.read(report.text());
              file.keep(made, reader.version());
              return made;
            });
  }

  private List<ReadReport> readReports() {
    List<ReadReport> all = new ArrayList<>();
    for (Report report : file.reports()) {
      all.add(read.computeIfAbsent(report.id(), id -> new ReadReport(report, reading(report))));
    }
    return all;
  }

  /** Loaded again only where another process has put in, replaced or taken out a layer. */
  private Gazetteer gazetteer() {
    String stamp = file.gazetteerStamp().orElse(null);
    Gazetteer known = gazetteer;
    if (known == null || !Objects.equals(stamp, layerStamp)) {
      known = GazetteerLayers.of(file);
      layerDigest = stamp == null ? null : file.gazetteer().map(Digest::of).orElse(null);
      layerStamp = stamp;
      gazetteer = known;
    }
    return known;
  }
}
