package org.accord.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accord.app.export.row.Cells;
import org.accord.app.export.row.ClaimRow;
import org.accord.app.export.row.ClaimRows;
import org.accord.app.export.row.Sectors;
import org.accord.model.Case;
import org.accord.model.StoryCase;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.jspecify.annotations.Nullable;

/**
 * One event a line as tab-separated text with the columns of the POLECAT event data, in their
 * order.
 *
 * <p>What Accord does not code (mode, intensity, contexts, COW numbers, Wikipedia ids) is the word
 * None, as POLECAT writes what is missing. POLECAT has no column for doubt or for who says it: only
 * events that are told as facts are written, and whoever needs the others takes another export.
 */
public final class PolecatExport {

  static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");
  private static final String MISSING = "None";
  private static final String VERSION = "Accord";

  private PolecatExport() {}

  /** The export as text. */
  public static String of(Case made) {
    StringBuilder lines = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (StoryCase story : made.stories()) {
      ClaimRows rows = new ClaimRows(made, story);
      List<String> about = about(story);
      for (ClaimRow row : rows.rows()) {
        for (Event event : row.events()) {
          boolean fact =
              event.certainty() == org.accord.model.claim.Certainty.ACTUAL && event.type() != null;
          if (fact) {
            lines.append(String.join("\t", cells(rows, row, event, about))).append('\n');
          }
        }
      }
    }
    return lines.toString();
  }

  private static List<String> cells(ClaimRows rows, ClaimRow row, Event event, List<String> about) {
    List<String> cells = new ArrayList<>();
    cells.add(event.id());
    cells.add(cell(event.date()));
    cells.add(String.valueOf(event.type()));
    cells.add(MISSING);
    cells.add(MISSING);
    cells.add(quad(event.type()));
    cells.add(MISSING);
    actor(cells, rows, event.agents());
    actor(cells, rows, event.patients());
    Place place = rows.place(event.place());
    Coordinates at = place == null ? null : place.coordinates();
    cells.add(cell(place == null ? null : place.name()));
    cells.add(place != null && settled(place) ? cell(place.name()) : MISSING);
    cells.add(MISSING);
    cells.add(MISSING);
    cells.add(cell(place == null ? null : place.country()));
    cells.add(at == null ? MISSING : Cells.plain(at.latitude()));
    cells.add(at == null ? MISSING : Cells.plain(at.longitude()));
    cells.add(cell(place == null ? null : place.gazetteerId()));
    cells.add(cell(place == null ? null : String.join("; ", place.variants())));
    cells.add(cell(place == null ? null : place.kind()));
    cells.add(cell(row.report().outletOrName()));
    cells.add(
        cell(
            row.report().published() == null
                ? null
                : String.valueOf(row.report().published().day())));
    cells.addAll(about);
    cells.add("en");
    cells.add(VERSION);
    return cells;
  }

  private static void actor(List<String> cells, ClaimRows rows, List<String> ids) {
    List<Actor> actors = new ArrayList<>();
    for (String id : ids) {
      Actor actor = rows.actor(id);
      if (actor != null) {
        actors.add(actor);
      }
    }
    List<String> sectors =
        actors.stream().map(a -> Sectors.of(rows, a)).filter(s -> !s.isEmpty()).distinct().toList();
    cells.add(joined(actors.stream().map(Actor::name).toList()));
    cells.add(
        joined(
            actors.stream()
                .map(a -> a.kind() == ActorKind.STATE ? a.name() : Sectors.ownerName(rows, a))
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .toList()));
    cells.add(MISSING);
    cells.add(sectors.isEmpty() ? MISSING : sectors.get(0));
    cells.add(joined(sectors));
    cells.add(
        joined(
            actors.stream()
                .map(Actor::role)
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .toList()));
    cells.add(joined(actors.stream().flatMap(a -> a.variants().stream()).toList()));
    cells.add(MISSING);
  }

  private static List<String> about(StoryCase story) {
    return List.of(
        joined(named(story, true)),
        joined(named(story, false)),
        joined(story.dossier().places().stream().map(Place::name).toList()));
  }

  private static List<String> named(StoryCase story, boolean persons) {
    return story.dossier().actors().stream()
        .filter(a -> a.named() && (a.kind() == ActorKind.PERSON) == persons)
        .map(Actor::name)
        .toList();
  }

  /** PLOVER's four: verbal or material, cooperation or conflict. */
  private static String quad(@Nullable EventType type) {
    if (type == null) {
      return MISSING;
    }
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
      case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
      case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "MATERIAL CONFLICT";
      case MOVE -> MISSING;
    };
  }

  private static boolean settled(Place place) {
    return List.of("city", "town", "village", "capital").contains(place.kind());
  }

  private static String joined(List<String> items) {
    return cell(items.stream().distinct().collect(Collectors.joining("; ")));
  }

  /** A cell: no tabs, no line breaks, nothing that a spreadsheet takes for a formula. */
  private static String cell(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return MISSING;
    }
    String flat = value.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    if (flat.isEmpty()) {
      return MISSING;
    }
    return Cells.isFormula(flat) ? "'" + flat : flat;
  }
}
