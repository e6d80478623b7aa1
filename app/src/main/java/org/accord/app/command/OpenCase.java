package org.accord.app.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accord.Accord;
import org.accord.app.casefile.CaseFile;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;
import org.jspecify.annotations.Nullable;

/** A case file on its way to a case: readings come from the cache, or are made and cached. */
final class OpenCase {

  private final CaseFile file;
  private final Reader reader;
  private @Nullable Gazetteer gazetteer;

  OpenCase(CaseFile file, Reader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** Derives the case as known at that time, or as known in all. */
  Case derive(@Nullable Instant asOf) {
    return Accord.derive(readReports(), file.decisions(), asOf, gazetteer());
  }

  /** Sorts the reports known at that time into stories, and tells no more of them. */
  Accord.Sorted sort(@Nullable Instant asOf) {
    return Accord.sort(readReports(), file.decisions(), asOf);
  }

  /** Derives the case as it would be if this, too, were decided. */
  Case derive(@Nullable Instant asOf, Decision more) {
    List<Decision> decisions = new ArrayList<>(file.decisions());
    decisions.add(more);
    return Accord.derive(readReports(), decisions, asOf, gazetteer());
  }

  private Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = GazetteerLayers.of(file);
    }
    return gazetteer;
  }

  private List<ReadReport> readReports() {
    List<ReadReport> read = new ArrayList<>();
    for (Report report : file.reports()) {
      read.add(new ReadReport(report, reading(report)));
    }
    return read;
  }

  /** The cached reading of a report, or a new one. */
  Reading reading(Report report) {
    return file.reading(report.textDigest(), reader.version())
        .orElseGet(
            () -> {
              Reading made = reader.read(report.text());
              file.keep(made, reader.version());
              return made;
            });
  }
}
