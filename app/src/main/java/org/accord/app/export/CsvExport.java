package org.accord.app.export;

import java.util.List;
import java.util.Objects;
import org.accord.app.export.row.Cells;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.model.Case;
import org.accord.model.StoryCase;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.Quantity;

/**
 * One row a claim, as comma-separated text: who says it, its words, what it tells, where it stands.
 *
 * <p>Several events or counts of one claim share a cell, parted by " | ", in the same order in
 * every column of theirs. Offsets count UTF-16 code units of the report's text.
 */
public final class CsvExport {

  private CsvExport() {}

  /** The export as text. */
  public static String of(Case made) {
    Cells cells =
        new Cells(
            "claim",
            "story",
            "lineage",
            "report",
            "outlet",
            "published",
            "url",
            "start",
            "end",
            "words",
            "sentence",
            "speaker",
            "organization",
            "stance",
            "quotation",
            "channel",
            "via",
            "certainty",
            "event_type",
            "event_phase",
            "event_certainty",
            "agents",
            "patients",
            "event_place",
            "event_date",
            "count",
            "low",
            "high",
            "unit",
            "counted",
            "as_of",
            "count_place");
    for (StoryCase story : made.stories()) {
      ClaimRows rows = new ClaimRows(made, story);
      rows.rows().forEach(row -> add(cells, rows, row));
    }
    return cells.toString();
  }

  private static void add(Cells cells, ClaimRows rows, ClaimRow row) {
    List<Quantity> counts = row.quantities();
    cells.row(
        row.claim().id(),
        row.story().dossier().story().id(),
        row.lineage(),
        row.report().name(),
        row.report().outlet(),
        row.published(),
        row.url(),
        row.claim().evidence().span().start(),
        row.claim().evidence().span().end(),
        row.words(),
        row.sentenceText(),
        row.speakers(),
        row.organization(),
        row.stance(),
        row.attribution() == null ? null : row.attribution().quotation().word(),
        row.attribution() == null ? null : row.attribution().channel(),
        row.attribution() == null ? null : row.attribution().via(),
        row.claim().certainty().word(),
        row.events().stream().map(e -> e.type() == null ? "" : e.type().name()).toList(),
        row.events().stream().map(e -> e.phase() == null ? "" : e.phase().word()).toList(),
        row.events().stream().map(e -> e.certainty().word()).toList(),
        row.events().stream().flatMap(e -> rows.names(e.agents()).stream()).distinct().toList(),
        row.events().stream().flatMap(e -> rows.names(e.patients()).stream()).distinct().toList(),
        row.events().stream().map(e -> name(rows.place(e.place()))).toList(),
        row.events().stream().map(e -> Objects.requireNonNullElse(e.date(), "")).toList(),
        counts.stream().map(q -> row.report().words(q.evidence().span())).toList(),
        counts.stream().map(q -> q.low() == null ? "" : Cells.plain(q.low())).toList(),
        counts.stream().map(q -> q.high() == null ? "" : Cells.plain(q.high())).toList(),
        counts.stream().map(Quantity::unit).toList(),
        counts.stream().map(q -> Objects.requireNonNullElse(q.counted(), "")).toList(),
        counts.stream().map(q -> Objects.requireNonNullElse(q.asOf(), "")).toList(),
        counts.stream().map(q -> name(rows.place(q.place()))).toList());
  }

  private static String name(@org.jspecify.annotations.Nullable Place place) {
    return place == null ? "" : place.name();
  }
}
