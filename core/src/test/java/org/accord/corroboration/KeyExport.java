package org.accord.corroboration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Operation;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.finding.Position;
import org.accord.operation.OperationFinder;
import org.jspecify.annotations.Nullable;

/**
 * Writes what findings and phases come to on a perfect dossier: {@code KeyExport CASE OUT.json}.
 */
final class KeyExport {

  private KeyExport() {}

  public static void main(String[] args) throws IOException {
    Dossier dossier = KeyDossier.of(Path.of(args[0]));
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(Path.of(args[1]).toFile(), export(dossier));
  }

  static Map<String, Object> export(Dossier dossier) {
    List<Finding> findings = FindingFinder.find(dossier);
    Operation operation = OperationFinder.find(dossier, findings);
    Map<String, Object> out = new LinkedHashMap<>();
    List<Object> reports = new ArrayList<>();
    for (ReadReport report : dossier.reports()) {
      reports.add(
          row(
              "report", report.report().name(),
              "text", report.text(),
              "lineage", dossier.lineages().of(report.id()).id(),
              "story", "S1"));
    }
    out.put("reports", reports);
    for (String empty : List.of("attributions", "quantities", "events", "actors", "places")) {
      out.put(empty, List.of());
    }
    out.put("headline", operation.headline());
    out.put("findings", findings.stream().map(f -> finding(dossier, f)).toList());
    out.put("phases", operation.phases().stream().map(p -> phase(dossier, p)).toList());
    return out;
  }

  private static Map<String, @Nullable Object> finding(Dossier dossier, Finding finding) {
    return row(
        "topic", finding.topic(),
        "id", finding.id(),
        "kind", finding.kind(),
        "weight", finding.weight(),
        "status", finding.status().word(),
        "positions", finding.positions().stream().map(p -> position(dossier, p)).toList());
  }

  private static Map<String, @Nullable Object> position(Dossier dossier, Position position) {
    return row(
        "says", position.says(),
        "who", position.who(),
        "reports", names(dossier, position.reports()),
        "origins", position.counts().origins(),
        "keys", position.origins().toString(),
        "evidence", evidence(dossier, position.evidence()));
  }

  private static Map<String, @Nullable Object> phase(Dossier dossier, PhaseEntry phase) {
    return row(
        "date", phase.date(),
        "phase", phase.phase().word(),
        "what", phase.what(),
        "reports", names(dossier, phase.reports()),
        "evidence", evidence(dossier, phase.evidence()));
  }

  private static List<String> names(Dossier dossier, List<ReportId> ids) {
    return ids.stream().map(id -> dossier.report(id).report().name()).toList();
  }

  private static List<Object> evidence(Dossier dossier, List<Evidence> evidence) {
    List<Object> rows = new ArrayList<>();
    for (Evidence e : evidence) {
      rows.add(
          row(
              "report", dossier.report(e.report()).report().name(),
              "start", e.span().start(),
              "end", e.span().end(),
              "text", dossier.words(e)));
    }
    return rows;
  }

  private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      row.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return row;
  }
}
