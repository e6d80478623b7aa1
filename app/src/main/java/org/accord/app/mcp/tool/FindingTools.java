package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accord.app.UserError;
import org.accord.app.export.row.CaseRows;
import org.accord.app.export.row.DecisionRows;
import org.accord.app.export.row.JsonRows;
import org.accord.app.show.Sentences;
import org.accord.model.StoryCase;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Origin;
import org.accord.model.finding.Position;
import org.accord.model.finding.Status;
import org.jspecify.annotations.Nullable;

/** What the claims of a case amount to: all findings, and one with everything behind it. */
final class FindingTools {

  private static final int PIECES = 2;
  private static final int USUAL_PIECES = 10;
  private static final int MOST_PIECES = 100;

  private FindingTools() {}

  /** A finding with the story it belongs to. */
  private record Found(StoryCase story, Finding finding) {

    String id() {
      return CaseView.id(story) + "/" + finding.id();
    }
  }

  static CaseTool findings() {
    return new CaseTool(
        "findings",
        "Lists findings, what several claims amount to: topic, status, the positions with who says"
            + " so, articles/texts/origins, who is interested (speaks of itself or of its opponent),"
            + " who has not confirmed (silent), and the first evidence. Most weighty first in each"
            + " story.",
        Paging.parameters(
            Parameter.oneOf(
                "status",
                Arrays.stream(Status.values()).map(Status::word).toList(),
                "Only findings that stand so."),
            Parameter.text(
                "words", "Only findings whose topic or positions hold all of these words."),
            Parameter.text("story", "Only findings of the story of that id, such as S1.")),
        FindingTools::list);
  }

  static CaseTool finding() {
    return new CaseTool(
        "finding",
        "Tells one finding with everything behind it: its positions, the origins of each by name"
            + " with who is interested, outlets that may rest on one of them, who is silent, the"
            + " evidence, and what analysts decided about it.",
        List.of(
            Parameter.text(
                    "finding", "Its id as 'findings' gives it, such as S1/F0123456789abcdef.")
                .needed(),
            Parameter.number(
                "evidence",
                1,
                MOST_PIECES,
                "The most pieces of evidence for each position, usually " + USUAL_PIECES + ".")),
        FindingTools::one);
  }

  private static Stream<Found> all(CaseView view, @Nullable String story) {
    return view.stories(story).stream()
        .flatMap(s -> s.findings().stream().map(f -> new Found(s, f)));
  }

  private static ObjectNode list(CaseView view, Arguments arguments) {
    String status = arguments.text("status");
    List<String> words = words(arguments.text("words"));
    List<Found> found =
        all(view, arguments.text("story"))
            .filter(f -> status == null || f.finding.status().word().equals(status))
            .filter(f -> holds(f.finding, words))
            .toList();
    CaseRows rows = view.rows(PIECES);
    return Paging.of(arguments)
        .tell(
            JsonNodeFactory.instance.objectNode(),
            "findings",
            found,
            f -> row(view, rows, f, PIECES, false));
  }

  /** A finding, of each position the evidence first that holds the words told. */
  private static ObjectNode row(
      CaseView view, CaseRows rows, Found found, int pieces, boolean origins) {
    ObjectNode row = rows.finding(found.finding);
    row.put("id", found.id()).put("story", CaseView.id(found.story));
    ArrayNode positions = row.putArray("positions");
    for (Position position : found.finding.positions()) {
      ObjectNode told = rows.position(position);
      told.remove("claims");
      told.put("evidenceTotal", position.evidence().size());
      told.set(
          "evidence",
          view.evidence()
              .first(
                  Sentences.telling(found.story.dossier(), position.says(), position.evidence()),
                  pieces));
      if (origins) {
        told.set("independent", JsonRows.array(position.origins(), FindingTools::origin));
        told.set("possibly", JsonRows.array(position.possibly(), FindingTools::origin));
      }
      positions.add(told);
    }
    return row;
  }

  /** The words, in lower case. */
  static List<String> words(@Nullable String given) {
    return given == null
        ? List.of()
        : Arrays.stream(given.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
  }

  private static boolean holds(Finding finding, List<String> words) {
    String said =
        Stream.concat(
                Stream.of(finding.topic()),
                finding.positions().stream()
                    .flatMap(p -> Stream.concat(Stream.of(p.says()), p.who().stream())))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(said::contains);
  }

  private static ObjectNode one(CaseView view, Arguments arguments) {
    String id = arguments.needed("finding");
    Found found =
        all(view, null)
            .filter(f -> f.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserError(
                        "There is no finding '"
                            + id
                            + "' as of then. Maybe ask 'findings' for its id; as the case grows,"
                            + " findings may become others."));
    int pieces = arguments.number("evidence", USUAL_PIECES);
    ObjectNode row = row(view, view.rows(pieces), found, pieces, true);
    new DecisionRows(view.made()).mark(row, id);
    row.set(
        "decisions",
        JsonRows.array(
            view.made().rulings().stream()
                .filter(r -> r.rows().contains(id) || r.decision().subject().equals(id))
                .toList(),
            DecisionRows::row));
    return row;
  }

  private static ObjectNode origin(Origin origin) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", origin.name())
        .put("interested", origin.interested());
  }
}
