package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.accord.app.server.resource.RowTable.Row;

/**
 * What the rows of a case can be found by: for a claim, also who says it, and what its events and
 * counts tell.
 *
 * <p>Words are compared without regard to case; an actor or place is found by any of its spellings.
 */
final class Facets {

  /** Never changed. */
  private static final BitSet NONE = new BitSet();

  private final RowTable rows;
  private final Map<String, Set<String>> spellings = new HashMap<>();
  private final Map<String, String> storyOfReport = new HashMap<>();
  private final Map<String, Map<String, BitSet>> postings = new ConcurrentHashMap<>();

  Facets(RowTable rows) {
    this.rows = rows;
    for (Row report : rows.of(Sort.REPORTS)) {
      storyOfReport.putIfAbsent(report.text("report"), report.text("story"));
    }
    for (Sort sort : List.of(Sort.ACTORS, Sort.PLACES)) {
      for (Row row : rows.of(sort)) {
        Set<String> same = new HashSet<>();
        add(same, row.node().path("name"));
        add(same, row.node().path("variants"));
        for (String spelling : same) {
          spellings.computeIfAbsent(spelling, s -> new HashSet<>()).addAll(same);
        }
      }
    }
  }

  /** Works out what rows of every sort can be found by. */
  void prepare() {
    for (Sort sort : Sort.values()) {
      sort.facets().forEach(facet -> postings(sort, facet));
    }
  }

  /** The places, among the rows of a sort, of those that have one of the values. */
  BitSet find(Sort sort, String facet, List<String> values) {
    BitSet found = new BitSet();
    for (String value : values) {
      for (String same : spelled(plain(value), facet)) {
        found.or(having(sort, facet, same));
      }
      byId(sort, facet, plain(value), found);
    }
    return found;
  }

  /** What a row that has the value may be found by. */
  private Set<String> spelled(String value, String facet) {
    Set<String> spelled = new HashSet<>(Set.of(value));
    switch (facet) {
      case "report" -> rows.reports(value).forEach(r -> spelled.add(plain(r.text("report"))));
      case "actor", "place", "speaker" -> spelled.addAll(spellings.getOrDefault(value, Set.of()));
      default -> {}
    }
    return spelled;
  }

  /** Rows that name the thing of that id: an actor or place is one of one story. */
  private void byId(Sort sort, String facet, String value, BitSet found) {
    switch (facet) {
      case "report" -> {
        List<Row> all = rows.of(sort);
        for (int i = 0; sort == Sort.REPORTS && i < all.size(); i++) {
          if (plain(all.get(i).text("id")).equals(value)) {
            found.set(i);
          }
        }
      }
      case "actor", "place", "speaker" ->
          rows.find(value.toUpperCase(Locale.ROOT))
              .filter(r -> r.sort() == Sort.ACTORS || r.sort() == Sort.PLACES)
              .ifPresent(
                  r -> {
                    BitSet named = copy(having(sort, facet, plain(r.text("name"))));
                    named.and(having(sort, "story", plain(r.text("story"))));
                    found.or(named);
                  });
      default -> {}
    }
  }

  private static BitSet copy(BitSet bits) {
    return (BitSet) bits.clone();
  }

  private BitSet having(Sort sort, String facet, String value) {
    return postings(sort, facet).getOrDefault(value, NONE);
  }

  /** For each value of a facet, the rows that have it. */
  private Map<String, BitSet> postings(Sort sort, String facet) {
    return postings.computeIfAbsent(
        sort.word() + " " + facet,
        key -> {
          Map<String, BitSet> byValue = new HashMap<>();
          List<Row> all = rows.of(sort);
          for (int i = 0; i < all.size(); i++) {
            for (String value : of(all.get(i), facet)) {
              byValue.computeIfAbsent(value, v -> new BitSet()).set(i);
            }
          }
          return byValue;
        });
  }

  private Set<String> of(Row row, String facet) {
    Set<String> values = new HashSet<>();
    switch (facet) {
      case "story" -> story(row, values);
      case "report" -> {
        add(values, row.node().path("report"));
        add(values, row.node().path("reports"));
        row.node().path("positions").forEach(p -> add(values, p.path("reports")));
      }
      case "speaker" -> speaker(row, values);
      case "actor" -> {
        speaker(row, values);
        parts(row, values);
      }
      case "type" -> {
        add(values, row.node().path("type"));
        add(values, row.node().path("kind"));
        of(row, "events", Sort.EVENTS).forEach(e -> add(values, e.node().path("type")));
      }
      case "place" -> {
        add(values, row.node().path("place"));
        if (row.sort() == Sort.PLACES) {
          add(values, row.node().path("name"));
        }
        of(row, "events", Sort.EVENTS).forEach(e -> add(values, e.node().path("place")));
        of(row, "quantities", Sort.QUANTITIES).forEach(q -> add(values, q.node().path("place")));
      }
      case "stance" -> {
        add(values, row.node().path("stance"));
        of(row, "chain", Sort.ATTRIBUTIONS).forEach(a -> add(values, a.node().path("stance")));
      }
      case "status" -> {
        add(values, row.node().path("status"));
        add(values, row.node().path("state"));
      }
      default -> add(values, row.node().path(facet));
    }
    return values;
  }

  private void story(Row row, Set<String> values) {
    JsonNode story = row.node().path("story");
    if (story.isTextual()) {
      add(values, story);
      row.node()
          .path("also")
          .forEach(id -> values.add(plain(id.asText().replaceFirst("/.*$", ""))));
    } else {
      String report = storyOfReport.get(row.text("report"));
      if (report != null) {
        values.add(plain(report));
      }
    }
  }

  private void speaker(Row row, Set<String> values) {
    add(values, row.node().path("speaker"));
    if (row.sort() == Sort.ATTRIBUTIONS) {
      add(values, row.node().path("organization"));
    }
    if (row.sort() == Sort.PHASES) {
      add(values, row.node().path("who"));
    }
    row.node().path("positions").forEach(p -> add(values, p.path("who")));
    of(row, "chain", Sort.ATTRIBUTIONS).forEach(a -> speaker(a, values));
  }

  private void parts(Row row, Set<String> values) {
    if (row.sort() == Sort.ACTORS) {
      add(values, row.node().path("name"));
    }
    add(values, row.node().path("agents"));
    add(values, row.node().path("patients"));
    row.node().path("parts").forEach(p -> add(values, p.path("name")));
    row.node().path("stances").forEach(s -> add(values, s.path("name")));
    of(row, "events", Sort.EVENTS).forEach(e -> parts(e, values));
  }

  /** The rows that a row names by their ids. */
  private List<Row> of(Row row, String field, Sort sort) {
    return row.sort() != Sort.CLAIMS
        ? List.of()
        : java.util.stream.StreamSupport.stream(row.node().path(field).spliterator(), false)
            .flatMap(id -> rows.find(sort, id.asText()).stream())
            .toList();
  }

  private static void add(Set<String> values, JsonNode node) {
    if (node.isArray()) {
      node.forEach(each -> add(values, each));
    } else if (node.isTextual()) {
      values.add(plain(node.asText()));
    }
  }

  private static String plain(String value) {
    return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
