package org.accord.app.lineage;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.accord.Accord;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Kinship;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.SentenceRef;
import org.accord.model.reading.Sentence;

/**
 * The lineages of a case as a table: who carries whose text, how, how much, and in how many
 * passages.
 */
public final class LineageTable {

  private final Lineages lineages;
  private final Map<ReportId, ReadReport> reports = new TreeMap<>();
  private final PrintWriter out;

  private LineageTable(Accord.Sorted made, PrintWriter out) {
    this.lineages = made.lineages();
    this.out = out;
    made.reports().forEach(r -> reports.put(r.id(), r));
  }

  /** Prints all lineages, then what is shared between them. */
  public static void print(Accord.Sorted made, PrintWriter out) {
    new LineageTable(made, out).print();
  }

  private void print() {
    out.printf(
        Locale.ROOT,
        "%s, %s%n",
        counted(reports.size(), "report"),
        counted(lineages.lineages().size(), "lineage"));
    List<Kinship> between = new ArrayList<>(lineages.kinships());
    for (Lineage lineage : lineages.lineages()) {
      out.println();
      for (int i = 0; i < lineage.reports().size(); i++) {
        ReportId id = lineage.reports().get(i);
        out.printf(
            Locale.ROOT, "%-5s %s%s%n", i == 0 ? lineage.id() : "", name(id), foreign(id, lineage));
      }
      for (Kinship kinship : lineages.kinships()) {
        if (lineage.reports().contains(kinship.left())
            && lineage.reports().contains(kinship.right())) {
          between.remove(kinship);
          print(kinship);
        }
      }
    }
    if (!between.isEmpty()) {
      out.printf("%nbetween lineages%n");
      between.forEach(this::print);
    }
  }

  /** {@code a <- b} where b took from a; {@code a -- b} where nothing tells. */
  private void print(Kinship k) {
    boolean turned = k.right().equals(k.earlier());
    out.printf(
        Locale.ROOT,
        "      %-11s %3.0f %%  %-12s %s %s %s%n",
        k.relation().word(),
        100 * k.shared(),
        counted(k.passages().size(), "passage"),
        name(turned ? k.right() : k.left()),
        k.earlier() == null ? "--" : "<-",
        name(turned ? k.left() : k.right()));
  }

  /** Which of a report's sentences come from other lineages. */
  private String foreign(ReportId id, Lineage own) {
    Map<String, Integer> from = new TreeMap<>();
    ReadReport report = reports.get(id);
    int sentences = report == null ? 0 : report.reading().sentences().size();
    for (int s = 0; s < sentences; s++) {
      Lineage lineage = lineages.of(new SentenceRef(id, s));
      if (!lineage.equals(own)) {
        from.merge(lineage.id(), 1, Integer::sum);
      }
    }
    List<String> told = new ArrayList<>();
    from.forEach((lineage, n) -> told.add(counted(n, "sentence") + " of " + lineage));
    return told.isEmpty() ? "" : "  (" + String.join(", ", told) + ")";
  }

  /** Prints every sentence of a report with the lineage it comes from. */
  public static void printSentences(Accord.Sorted made, ReadReport report, PrintWriter out) {
    for (Sentence sentence : report.reading().sentences()) {
      SentenceRef ref = new SentenceRef(report.id(), sentence.index());
      SentenceRef first = made.lineages().firstTold(ref);
      String told = first.report().equals(report.id()) ? "" : name(made, first.report());
      out.printf(
          Locale.ROOT,
          "%-5s %-24s %s%n",
          made.lineages().of(ref).id(),
          told,
          report.words(sentence.span()).strip().replaceAll("\\s+", " "));
    }
  }

  private String name(ReportId id) {
    ReadReport report = reports.get(id);
    return report == null ? id.value() : report.report().name();
  }

  private static String name(Accord.Sorted made, ReportId id) {
    return made.reports().stream()
        .filter(r -> r.id().equals(id))
        .map(r -> r.report().name())
        .findFirst()
        .orElse(id.value());
  }

  private static String counted(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
