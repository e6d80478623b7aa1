package org.accord.app.server.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.app.server.route.Answer;
import org.accord.app.server.route.Ask;
import org.accord.app.server.route.Problem;
import org.accord.app.server.route.Route;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;

/** The sentences on which something rests, in their context: the last stop of every question. */
public final class EvidenceRoutes {

  private static final Pattern PLACE = Pattern.compile("(.+)@([0-9]{1,9})-([0-9]{1,9})");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Views views;

  private EvidenceRoutes(Views views) {
    this.views = views;
  }

  public static List<Route> of(Views views) {
    EvidenceRoutes routes = new EvidenceRoutes(views);
    return List.of(Route.read("/api/v1/evidence/<ref>", Page.PARAMETERS, routes::evidence));
  }

  /** By {@code REPORT@START-END}, or by the id of a row for all that it rests on. */
  private Answer evidence(Ask ask) {
    View view = views.of(ask.snapshot());
    String ref = ask.name("ref");
    List<Evidence> known = view.evidence(ref);
    if (known.isEmpty()) {
      Matcher place = PLACE.matcher(ref);
      if (!place.matches()) {
        throw Problem.notFound(
            "Nothing called '" + ref + "' rests on words. Maybe an id, or REPORT@START-END.");
      }
      known = List.of(at(view, place));
    }
    return Page.of(ask, known, e -> row(view, e));
  }

  private static Evidence at(View view, Matcher place) {
    RowTable.Row report = ReportRoutes.row(view, place.group(1));
    int start = Integer.parseInt(place.group(2));
    int end = Integer.parseInt(place.group(3));
    int length = report.text("text").length();
    if (start >= end || end > length) {
      throw Problem.notFound(
          "The report has no words from "
              + start
              + " to "
              + end
              + "; its text ends at "
              + length
              + ".");
    }
    return new Evidence(new ReportId(report.text("id")), Span.of(start, end));
  }

  private static ObjectNode row(View view, Evidence evidence) {
    ReadReport read =
        view.made().reports().stream()
            .filter(r -> r.id().equals(evidence.report()))
            .findFirst()
            .orElseThrow();
    ObjectNode row = view.evidenceRows().row(evidence);
    row.put("reportId", evidence.report().value());
    List<Sentence> sentences = read.reading().sentences();
    int index = read.reading().sentenceAt(evidence.span().start()).map(Sentence::index).orElse(-1);
    row.set("before", index > 0 ? sentence(read, sentences.get(index - 1)) : NODES.nullNode());
    row.set(
        "after",
        index >= 0 && index + 1 < sentences.size()
            ? sentence(read, sentences.get(index + 1))
            : NODES.nullNode());
    row.set("copies", copies(view, new SentenceRef(read.id(), index), read.id()));
    return row;
  }

  private static ObjectNode sentence(ReadReport read, Sentence sentence) {
    return NODES
        .objectNode()
        .put("start", sentence.span().start())
        .put("end", sentence.span().end())
        .put("text", read.words(sentence.span()));
  }

  /** The ids of other reports that carry the sentence. */
  private static ArrayNode copies(View view, SentenceRef sentence, ReportId own) {
    ArrayNode copies = NODES.arrayNode();
    Lineages lineages = view.made().lineages();
    SentenceRef first = lineages.firstTold(sentence);
    if (!first.report().equals(own)) {
      copies.add(first.report().value());
    }
    lineages.firstTold().entrySet().stream()
        .filter(e -> e.getValue().equals(first))
        .map(Map.Entry::getKey)
        .map(SentenceRef::report)
        .filter(r -> !r.equals(own) && !r.equals(first.report()))
        .distinct()
        .forEach(r -> copies.add(r.value()));
    return copies;
  }
}
