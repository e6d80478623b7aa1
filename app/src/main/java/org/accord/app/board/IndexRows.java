package org.accord.app.board;

import static org.accord.app.export.row.JsonRows.array;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.decide.Targets;
import org.accord.app.export.row.DecisionRows;
import org.accord.app.show.ReportLabels;
import org.accord.app.show.Wording;
import org.accord.decision.Names;
import org.accord.decision.Target;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Decision.Kind;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.Ruling;
import org.accord.model.StoryCase;
import org.accord.model.finding.Counts;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Relation;
import org.jspecify.annotations.Nullable;

/** What the board is told first: the reports without their texts, and each story in a line. */
final class IndexRows {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int TOLD = 3;

  private final Case whole;
  private final Numbering numbering;

  IndexRows(Case whole, Numbering numbering) {
    this.whole = whole;
    this.numbering = numbering;
  }

  ObjectNode index(int mostStops) {
    ObjectNode root = NODES.objectNode();
    Map<ReportId, String> labels = ReportLabels.of(whole.reports());
    Map<ReportId, String> lineages = new TreeMap<>();
    for (Lineage lineage : whole.lineages().lineages()) {
      lineage.reports().forEach(r -> lineages.put(r, lineage.id()));
    }
    root.set("reports", array(whole.reports(), r -> report(r, labels, lineages)));
    ArrayNode kinships = root.putArray("kinships");
    for (Kinship k : whole.lineages().kinships()) {
      if (k.relation() != Relation.UNRELATED) {
        kinships
            .addArray()
            .add(numbering.of(k.left()))
            .add(numbering.of(k.right()))
            .add(k.relation().word())
            .add(Math.round(100 * k.shared()))
            .add(k.passages().size());
      }
    }
    root.set("stories", stories(whole));
    root.set("decisions", array(whole.rulings(), this::decision));
    stops(root, Stops.of(whole, mostStops));
    return root;
  }

  /** The stories of the case as it was known at some time, each in a line. */
  ArrayNode stories(Case then) {
    return array(then.stories(), this::story);
  }

  private ObjectNode report(
      ReadReport read, Map<ReportId, String> labels, Map<ReportId, String> lineages) {
    Report r = read.report();
    ObjectNode row = NODES.objectNode();
    row.put("id", r.id().value());
    row.put("name", r.name());
    row.put("outlet", r.outletOrName());
    row.put("label", labels.get(r.id()));
    row.put("when", Wording.published(r.published()));
    row.put("title", r.title());
    row.put("day", r.published() == null ? null : r.published().day().toString());
    row.put("known", r.published() == null ? null : r.published().knownFrom().toString());
    row.put("url", r.url());
    row.put("lineage", lineages.get(r.id()));
    row.put("length", r.text().length());
    return row;
  }

  private ObjectNode story(StoryCase story) {
    ObjectNode row = NODES.objectNode();
    row.put("id", story.dossier().story().id());
    row.put("headline", story.operation().headline());
    row.set("headlineEvidence", numbering.evidence(story.operation().headlineEvidence()));
    row.set("counts", counts(story.counts()));
    ArrayNode members = row.putArray("reports");
    story.dossier().reports().forEach(r -> members.add(numbering.of(r.id())));
    row.put("subject", Names.of(story.dossier().story()).toString());
    return row;
  }

  private ObjectNode decision(Ruling ruling) {
    ObjectNode row = DecisionRows.row(ruling);
    row.put("words", Target.parse(ruling.decision().subject()).map(this::words).orElse(null));
    row.put("told", told(ruling.decision()));
    return row;
  }

  private @Nullable String words(Target target) {
    return Targets.words(whole, target);
  }

  /** The value in words: what was put to it or taken out of it, told by its first words. */
  private @Nullable String told(Decision decision) {
    String value = decision.value();
    if (value == null || decision.kind() != Kind.MERGE && decision.kind() != Kind.SPLIT) {
      return value;
    }
    List<String> words =
        Target.parse(value).map(t -> Targets.allWords(whole, t)).orElse(List.of()).stream()
            .distinct()
            .toList();
    int more = words.size() - TOLD;
    return String.join(", ", words.subList(0, Math.min(TOLD, words.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static void stops(ObjectNode root, Stops stops) {
    ObjectNode row = root.putObject("stops");
    row.put("of", stops.of());
    row.set(
        "at",
        array(
            stops.stops(),
            s ->
                NODES
                    .objectNode()
                    .put("asOf", s.asOf().toString())
                    .put("when", s.when())
                    .put("reports", s.reports())));
  }

  static ObjectNode counts(Counts c) {
    return NODES
        .objectNode()
        .put("articles", c.articles())
        .put("texts", c.texts())
        .put("origins", c.origins());
  }
}
