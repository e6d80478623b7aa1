package org.accord.app.mcp.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.app.UserError;
import org.accord.app.export.row.JsonRows;
import org.accord.app.search.Found;
import org.accord.app.search.Query;
import org.accord.app.search.Request;
import org.accord.app.search.SearchJson;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;

/** Where to read: the sentence behind something, and sentences that hold certain words. */
final class ReadingTools {

  private static final Pattern ID = Pattern.compile("([^@]{1,64})@(\\d{1,9})-(\\d{1,9})");
  private static final int USUAL_SENTENCES = 2;
  private static final int MOST_SENTENCES = 20;
  private static final int COPIES = 20;

  private ReadingTools() {}

  static CaseTool evidence() {
    return new CaseTool(
        "evidence",
        "Shows evidence in its context: the sentences before and after, the report with outlet and"
            + " time, its lineage, which report told the sentence first, and which others carry it.",
        List.of(
            Parameter.text("evidence", "Its id as every answer gives it: REPORT@START-END.")
                .needed(),
            Parameter.number(
                "sentences",
                0,
                MOST_SENTENCES,
                "Sentences before and after, usually " + USUAL_SENTENCES + ".")),
        ReadingTools::inContext);
  }

  static CaseTool search() {
    return new CaseTool(
        "search",
        "Full-text search: sentences and titles in which all the words stand, copies under the"
            + " first report that carries them, with the offsets of the words. Query: words,"
            + " \"a phrase\", prefix*, -unwanted. No stemming: take prefixes.",
        Paging.parameters(
            Parameter.text("query", "What to look for.").needed(),
            Parameter.text("outlet", "Only reports of that outlet."),
            Parameter.text("story", "Only reports of the story of that id, such as S1."),
            Parameter.text("report", "Only the report of that name."),
            Parameter.oneOf(
                "order",
                Arrays.stream(Request.Order.values())
                    .map(o -> o.name().toLowerCase(Locale.ROOT))
                    .toList(),
                "best (short sentences first), oldest or newest; usually best.")),
        ReadingTools::find);
  }

  private static ObjectNode find(CaseView view, Arguments arguments) {
    Query query = Query.parse(arguments.needed("query"));
    if (query.isEmpty()) {
      throw new UserError("The query holds no word that should be there.");
    }
    String order = arguments.text("order");
    Paging paging = Paging.of(arguments);
    Found found =
        view.search(
            new Request(
                query,
                arguments.text("outlet"),
                arguments.text("story"),
                arguments.text("report"),
                order == null
                    ? Request.Order.BEST
                    : Request.Order.valueOf(order.toUpperCase(Locale.ROOT)),
                paging.offset(),
                paging.limit()));
    ObjectNode answer = SearchJson.of(found);
    paging.page(answer, found.total(), paging.offset() + found.hits().size());
    return answer;
  }

  private static ObjectNode inContext(CaseView view, Arguments arguments) {
    Evidence evidence = parse(view, arguments.needed("evidence"));
    ReadReport report = report(view, evidence.report());
    int around = arguments.number("sentences", USUAL_SENTENCES);
    ObjectNode answer = view.evidence().row(evidence);
    answer.set("context", view.evidence().context(evidence, around));
    answer.set("about", view.rows(1).report(report.report()));
    Lineages lineages = view.made().lineages();
    answer.set(
        "sameText",
        JsonRows.array(
            lineages.of(report.id()).reports().stream()
                .filter(r -> !r.equals(report.id()))
                .limit(COPIES)
                .toList(),
            r -> view.rows(1).report(report(view, r).report())));
    Optional<Sentence> sentence = report.reading().sentenceAt(evidence.span().start());
    answer.set(
        "firstTold",
        sentence
            .map(s -> lineages.firstTold(new SentenceRef(report.id(), s.index())))
            .filter(first -> !first.report().equals(report.id()))
            .map(first -> view.evidence().row(sentence(report(view, first.report()), first)))
            .orElse(null));
    return answer;
  }

  private static Evidence sentence(ReadReport report, SentenceRef ref) {
    return new Evidence(report.id(), report.reading().sentences().get(ref.sentence()).span());
  }

  private static Evidence parse(CaseView view, String id) {
    Matcher matcher = ID.matcher(id.strip());
    if (!matcher.matches()) {
      throw new UserError("Not the id of evidence: '" + id + "'. It is REPORT@START-END.");
    }
    ReadReport report = report(view, new ReportId(matcher.group(1)));
    int start = Integer.parseInt(matcher.group(2));
    int end = Integer.parseInt(matcher.group(3));
    if (start >= end || end > report.text().length()) {
      throw new UserError(
          "The report "
              + report.id()
              + " has "
              + report.text().length()
              + " characters; "
              + start
              + "-"
              + end
              + " lies not in it.");
    }
    return new Evidence(report.id(), Span.of(start, end));
  }

  private static ReadReport report(CaseView view, ReportId id) {
    return view.made().reports().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UserError("The case as of then holds no report '" + id + "'."));
  }
}
