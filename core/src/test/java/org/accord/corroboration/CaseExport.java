package org.accord.corroboration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.accord.Accord;
import org.accord.ingest.IngestOptions;
import org.accord.ingest.Ingested;
import org.accord.ingest.ReportFiles;
import org.accord.model.ReadReport;
import org.accord.model.StoryCase;
import org.accord.reading.OnnxReader;

/**
 * Writes findings and phases as the whole pipeline gives them: {@code CaseExport OUT-PREFIX
 * CASE...}.
 */
final class CaseExport {

  private CaseExport() {}

  public static void main(String[] args) throws IOException {
    try (OnnxReader reader = OnnxReader.load()) {
      for (int i = 1; i < args.length; i++) {
        Path folder = Path.of(args[i]);
        List<ReadReport> reports = new ArrayList<>();
        ReportFiles.read(
            List.of(folder.resolve("reports")),
            IngestOptions.defaults(),
            in -> {
              if (in instanceof Ingested.Found found) {
                reports.add(new ReadReport(found.report(), reader.read(found.report().text())));
              }
            });
        StoryCase story =
            Accord.derive(reports, List.of(), null).stories().stream()
                .max(Comparator.comparingInt(s -> s.dossier().reports().size()))
                .orElseThrow();
        new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .writeValue(
                Path.of(args[0] + folder.getFileName() + ".json").toFile(),
                KeyExport.export(story.dossier()));
      }
    }
  }
}
