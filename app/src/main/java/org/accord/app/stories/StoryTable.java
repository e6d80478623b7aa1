package org.accord.app.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.accord.model.Published;
import org.accord.model.Report;
import org.jspecify.annotations.Nullable;

/** Writes the rows of stories, for people and for programs. */
public final class StoryTable {

  private static final int HEADLINE = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryTable() {}

  /** An aligned table with a line of sums above. */
  public static void print(List<StoryRow> rows, PrintWriter out) {
    long reports = rows.stream().mapToLong(r -> r.reports().size()).sum();
    long texts = rows.stream().mapToLong(StoryRow::texts).sum();
    out.println(
        count(rows.size(), "story", "stories")
            + ", "
            + count(reports, "report", "reports")
            + ", "
            + count(texts, "text", "texts")
            + ".");
    out.println();
    int id = Math.max(5, rows.stream().mapToInt(r -> r.id().length()).max().orElse(0));
    String form = "%-" + id + "s  %7s  %5s  %7s  %-24s  %s%n";
    out.printf(
        Locale.ROOT, form, "story", "reports", "texts", "outlets", "first to last", "headline");
    for (StoryRow row : rows) {
      out.printf(
          Locale.ROOT,
          form,
          row.id(),
          row.reports().size(),
          row.texts(),
          row.outlets() == 0 ? "?" : row.outlets(),
          days(row),
          cut(row.headline()));
    }
    long undated = rows.stream().mapToLong(StoryRow::undated).sum();
    if (undated > 0) {
      out.println();
      out.println(
          count(undated, "report has", "reports have")
              + " no date: there words alone keep stories apart.");
    }
  }

  private static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  private static String days(StoryRow row) {
    if (row.first() == null || row.last() == null) {
      return "undated";
    }
    String first = row.first().day().toString();
    String last = row.last().day().toString();
    return first.equals(last) ? first : first + " to " + last;
  }

  private static String cut(String headline) {
    String line = headline.replaceAll("\\s+", " ");
    return line.length() <= HEADLINE ? line : line.substring(0, HEADLINE - 1) + "\u2026";
  }

  /** One JSON object a line. */
  public static void printJson(List<StoryRow> rows, PrintWriter out) {
    for (StoryRow row : rows) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", row.id());
      json.put("headline", row.headline());
      json.put("texts", row.texts());
      json.put("outlets", row.outlets());
      json.put("first", text(row.first()));
      json.put("last", text(row.last()));
      json.put("undated", row.undated());
      json.put("reports", reports(row));
      try {
        out.print(JSON.writeValueAsString(json) + "\n");
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("Strings and numbers are always JSON", e);
      }
    }
  }

  private static List<Map<String, Object>> reports(StoryRow row) {
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Report report : row.reports()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", report.id().value());
      json.put("name", report.name());
      json.put("outlet", report.outlet());
      json.put("published", text(report.published()));
      reports.add(json);
    }
    return reports;
  }

  private static @Nullable String text(@Nullable Published published) {
    return published == null ? null : published.toString();
  }
}
