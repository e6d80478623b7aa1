package org.accord.app.server.resource;

import java.util.List;
import java.util.Locale;

/** A sort of row that a case has many of, and what such rows can be found by. */
enum Sort {
  REPORTS("story", "report", "outlet", "lineage"),
  ATTRIBUTIONS("story", "report", "speaker", "actor", "stance", "quotation"),
  CLAIMS("story", "report", "speaker", "actor", "stance", "certainty", "type", "place"),
  EVENTS("story", "report", "type", "phase", "certainty", "actor", "place"),
  QUANTITIES("story", "report", "unit", "counted", "place"),
  ACTORS("story", "type", "actor"),
  PLACES("story", "type", "place", "country"),
  FINDINGS("story", "report", "status", "type", "speaker"),
  PHASES("story", "report", "phase", "certainty", "speaker"),
  UNDERTAKINGS("story", "type", "actor"),
  DECISIONS("type", "status", "who");

  private final List<String> facets;

  Sort(String... facets) {
    this.facets = List.of(facets);
  }

  /** The name of the rows' resource; {@code events} is where the server tells what comes in. */
  String path() {
    return this == EVENTS ? "case-events" : word();
  }

  /** The name of the rows' array in the JSON export. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> facets() {
    return facets;
  }
}
