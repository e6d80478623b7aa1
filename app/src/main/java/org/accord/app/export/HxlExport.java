package org.accord.app.export;

import java.util.Map;
import org.accord.app.export.row.Cells;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.model.Case;
import org.accord.model.StoryCase;
import org.accord.model.claim.Event;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One row an event or a count, as comma-separated text under a row of HXL hashtags (hxlstandard.org
 * 1.1), for humanitarian data tools.
 *
 * <p>{@code #affected+killed} and its kin hold the count where it is one number; its bounds stand
 * in {@code #affected+min} and {@code #affected+max}, empty where the text states none. A place
 * stands only where it is this row's and not another claim's; {@code #loc+basis} says on what it
 * rests ({@link org.accord.app.export.row.PlaceBasis}).
 */
public final class HxlExport {

  private static final Map<String, Integer> COLUMNS =
      Map.of("dead", 0, "injured", 1, "missing", 2, "detained", 3);

  private HxlExport() {}

  /** The export as text. */
  public static String of(Case made) {
    Cells cells =
        new Cells(
            "Date",
            "Event type",
            "Phase",
            "Certainty",
            "Place",
            "Place rests on",
            "Country",
            "Latitude",
            "Longitude",
            "Killed",
            "Injured",
            "Missing",
            "Detained",
            "Lowest",
            "Highest",
            "Counted",
            "Unit",
            "Said by",
            "Organization",
            "Words",
            "Source",
            "Link",
            "Published",
            "Report",
            "Id");
    cells.row(
        tag("date"),
        tag("event+type"),
        tag("status+phase"),
        tag("status+certainty"),
        tag("loc+name"),
        tag("loc+basis"),
        tag("country+name"),
        tag("geo+lat"),
        tag("geo+lon"),
        tag("affected+killed"),
        tag("affected+injured"),
        tag("affected+missing"),
        tag("affected+detained"),
        tag("affected+min"),
        tag("affected+max"),
        tag("description+counted"),
        tag("description+unit"),
        tag("contact+name+speaker"),
        tag("org+name+speaker"),
        tag("description+text"),
        tag("meta+source"),
        tag("meta+url"),
        tag("date+published"),
        tag("meta+file"),
        tag("meta+id"));
    for (StoryCase story : made.stories()) {
      ClaimRows rows = new ClaimRows(made, story);
      for (ClaimRow row : rows.rows()) {
        row.events().forEach(e -> event(cells, rows, row, e));
        row.quantities().forEach(q -> count(cells, rows, row, q));
      }
    }
    return cells.toString();
  }

  private static Tag tag(String name) {
    return new Tag(name);
  }

  /** A hashtag, which no spreadsheet takes for a formula. */
  private record Tag(String name) {
    @Override
    public String toString() {
      return "#" + name;
    }
  }

  /** A place and on what it rests, both null where nothing tells it of this very row. */
  private record Where(@Nullable Place place, @Nullable String basis) {
    static Where of(ClaimRows rows, ClaimRow row, @Nullable String id) {
      return rows.basis(row, id)
          .map(basis -> new Where(rows.place(id), basis.word()))
          .orElseGet(() -> new Where(null, null));
    }
  }

  private static void event(Cells cells, ClaimRows rows, ClaimRow row, Event event) {
    add(
        cells,
        row,
        event.date(),
        event.type() == null ? null : event.type().name(),
        event.phase() == null ? null : event.phase().word(),
        event.certainty().word(),
        Where.of(rows, row, event.place()),
        null,
        event.id());
  }

  private static void count(Cells cells, ClaimRows rows, ClaimRow row, Quantity quantity) {
    add(
        cells,
        row,
        quantity.asOf(),
        null,
        null,
        row.claim().certainty().word(),
        Where.of(rows, row, quantity.place()),
        quantity,
        quantity.id());
  }

  private static void add(
      Cells cells,
      ClaimRow row,
      @Nullable String date,
      @Nullable String type,
      @Nullable String phase,
      String certainty,
      Where where,
      @Nullable Quantity quantity,
      String id) {
    Place place = where.place();
    Coordinates at = place == null ? null : place.coordinates();
    @Nullable Double[] affected = new Double[4];
    Integer column = quantity == null ? null : COLUMNS.get(quantity.unit());
    if (quantity != null && column != null && quantity.low() != null) {
      affected[column] = quantity.low().equals(quantity.high()) ? quantity.low() : null;
    }
    cells.row(
        date,
        type,
        phase,
        certainty,
        place == null ? null : place.name(),
        where.basis(),
        place == null ? null : place.country(),
        at == null ? null : at.latitude(),
        at == null ? null : at.longitude(),
        affected[0],
        affected[1],
        affected[2],
        affected[3],
        quantity == null ? null : quantity.low(),
        quantity == null ? null : quantity.high(),
        quantity == null ? null : quantity.counted(),
        quantity == null ? null : quantity.unit(),
        row.speakers(),
        row.organization(),
        row.words(),
        row.report().outletOrName(),
        row.url(),
        row.published(),
        row.report().name(),
        id);
  }
}
