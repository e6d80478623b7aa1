package org.accord.app.board;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.accord.change.CaseComparison;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Passage;
import org.accord.model.lineage.Relation;
import org.accord.model.reading.Sentence;

/**
 * All that the board can be told of a case, in blocks: the page asks for each when it needs it.
 *
 * <p>The file and the server give the same blocks under the same names. A block about the case as
 * it was known at some time numbers its reports as the whole case does.
 */
public final class BoardRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Case whole;
  private final Numbering numbering;

  public BoardRows(Case whole) {
    this.whole = whole;
    this.numbering = new Numbering(whole);
  }

  /** Whether all reports of a case have a number here, so that it can be told by them. */
  public boolean number(Case then) {
    return then.reports().stream().allMatch(r -> numbering.has(r.id()));
  }

  /**
   * The reports without their texts, each story in a line, the decisions, and the stops.
   *
   * @param mostStops how many times of the case the slider may have
   */
  public ObjectNode index(int mostStops) {
    return new IndexRows(whole, numbering).index(mostStops);
  }

  /** Each story in a line, as known at some time. */
  public ObjectNode stories(Case then) {
    ObjectNode row = NODES.objectNode();
    row.set("stories", new IndexRows(whole, numbering).stories(then));
    return row;
  }

  /** One story as known at some time, without who says what. */
  public Optional<ObjectNode> story(Case then, String id) {
    return find(then, id).map(s -> new StoryRows(s, numbering).row());
  }

  /** Who says what in one story as known at some time. */
  public Optional<ObjectNode> statements(Case then, String id) {
    return find(then, id).map(s -> new StatementRows(s.dossier(), numbering).row());
  }

  /** What came between two times of the case. */
  public ObjectNode changes(Case before, Case then) {
    return new ChangeRows(numbering).row(CaseComparison.of(before, then));
  }

  /** The text of a report, and where its sentences begin and end. */
  public Optional<ObjectNode> report(ReportId id) {
    return numbering.has(id) ? Optional.of(text(numbering.report(id))) : Optional.empty();
  }

  private static ObjectNode text(ReadReport report) {
    ObjectNode row = NODES.objectNode();
    row.put("text", report.text());
    ArrayNode bounds = row.putArray("sentences");
    for (Sentence sentence : report.reading().sentences()) {
      bounds.add(sentence.span().start()).add(sentence.span().end());
    }
    return row;
  }

  /** The passages that two reports share. */
  public Optional<ObjectNode> pair(ReportId left, ReportId right) {
    return whole.lineages().kinships().stream()
        .filter(k -> k.left().equals(left) && k.right().equals(right))
        .findFirst()
        .map(BoardRows::pair);
  }

  /** By the left report the passages that it shares with each other one, for a file. */
  static SortedMap<ReportId, ObjectNode> pairs(Case whole) {
    SortedMap<ReportId, ObjectNode> pairs = new TreeMap<>();
    for (Kinship k : whole.lineages().kinships()) {
      if (k.relation() != Relation.UNRELATED && !k.passages().isEmpty()) {
        pairs
            .computeIfAbsent(k.left(), left -> NODES.objectNode())
            .set(k.right().toString(), pair(k));
      }
    }
    return pairs;
  }

  private static ObjectNode pair(Kinship kinship) {
    ObjectNode row = NODES.objectNode();
    row.set("passages", array(kinship.passages(), BoardRows::passage));
    return row;
  }

  private static ObjectNode passage(Passage p) {
    ObjectNode row = NODES.objectNode();
    row.set("left", Numbering.ints(p.left().start(), p.left().end()));
    row.set("right", Numbering.ints(p.right().start(), p.right().end()));
    row.put("verbatim", p.verbatim());
    return row;
  }

  private static Optional<StoryCase> find(Case then, String id) {
    return then.stories().stream().filter(s -> s.dossier().story().id().equals(id)).findFirst();
  }
}
