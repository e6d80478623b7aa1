package org.accord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Digest;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.finding.Finding;
import org.accord.model.reading.Reading;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.sentences.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** A case of a few made-up reports, read by rules alone. */
public final class SmallCase {

  private final List<ReadReport> reports = new ArrayList<>();

  /** What reports of one day, each of its own outlet, amount to. */
  public static List<Finding> findings(String... texts) {
    SmallCase small = new SmallCase();
    for (int i = 0; i < texts.length; i++) {
      small.report("Paper " + (char) ('A' + i), "2031-03-05", texts[i] + "\n");
    }
    return small.derive().stories().stream().flatMap(s -> s.findings().stream()).toList();
  }

  /** Adds a report of that outlet and time; its address is its outlet's. */
  public SmallCase report(String outlet, String published, String text) {
    return report(outlet, published, null, text);
  }

  public SmallCase report(String outlet, String published, @Nullable String url, String text) {
    Report report =
        Report.of(
            outlet.toLowerCase(java.util.Locale.ROOT) + "-" + published + ".txt",
            outlet,
            Published.parse(published).orElseThrow(),
            null,
            url,
            text);
    return add(report, List.of());
  }

  /** Adds a report in which the reader found these names to be places. */
  public SmallCase report(String outlet, String published, String text, List<String> places) {
    Report report =
        Report.of(
            outlet.toLowerCase(java.util.Locale.ROOT) + "-" + published + ".txt",
            outlet,
            Published.parse(published).orElseThrow(),
            null,
            null,
            text);
    List<TypedSpan> found = new ArrayList<>();
    for (String place : places) {
      for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
        found.add(new TypedSpan(SpanType.PLACE, Span.of(at, at + place.length())));
      }
    }
    return add(report, found.stream().sorted().toList());
  }

  private SmallCase add(Report report, List<TypedSpan> found) {
    String text = report.text();
    Reading reading = new Reading(Digest.of(text), SentenceSplitter.split(text), found);
    reports.add(new ReadReport(report, reading));
    return this;
  }

  public List<ReadReport> reports() {
    return List.copyOf(reports);
  }

  public Case derive(Decision... decisions) {
    return derive(List.of(decisions), null);
  }

  public Case derive(List<Decision> decisions, @Nullable Instant asOf) {
    return Accord.derive(reports, decisions, asOf);
  }

  /** An evacuation told by three outlets on three days. */
  public static SmallCase evacuation() {
    return new SmallCase()
        .report(
            "Gazette",
            "2031-03-05",
            "The government and the rebels have agreed on a deal to evacuate the port of Marwa.\n"
                + "The deal was brokered by Oman, a diplomat said.\n"
                + "The rebels said they would leave Marwa only if the army opened the coast road.\n")
        .report(
            "Herald",
            "2031-03-07",
            "The evacuation of Marwa was halted on Friday after gunmen fired on the buses.\n"
                + "The government said rebels had fired on the convoy.\n"
                + "The rebels denied it.\n"
                + "At least 300 people left Marwa on Thursday, the Red Cross said.\n")
        .report(
            "Courier",
            "2031-03-08",
            "Buses began leaving Marwa again on Saturday after a new deal on the evacuation.\n"
                + "The Red Cross said 900 people had left Marwa since Thursday.\n"
                + "The government has not confirmed the deal.\n");
  }
}
