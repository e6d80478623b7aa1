package org.accord.app.casefile;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The words of every title and sentence of a case, indexed for search by SQLite's FTS5.
 *
 * <p>The index holds the sentences as {@link SearchWords} folds them; where a sentence stands in
 * the untouched text is kept beside it. It is written in the transaction that adds the report.
 */
final class SentenceIndex {

  private SentenceIndex() {}

  /** Indexes a report that the index does not hold yet. */
  static void add(
      Handle h, ReportId report, @Nullable String title, String text, List<Span> sentences) {
    long next =
        h.createQuery("select coalesce(max(id), 0) + 1 from sentence").mapTo(Long.class).one();
    PreparedBatch places =
        h.prepareBatch("insert into sentence values (:id, :report, :title, :start, :stop)");
    PreparedBatch words =
        h.prepareBatch("insert into sentence_words (rowid, words) values (:id, :words)");
    if (title != null && !title.isBlank()) {
      row(places, words, next++, report, true, Span.of(0, title.length()), title);
    }
    for (Span sentence : sentences) {
      row(places, words, next++, report, false, sentence, sentence.in(text));
    }
    if (places.size() > 0) {
      places.execute();
      words.execute();
    }
  }

  private static void row(
      PreparedBatch places,
      PreparedBatch words,
      long id,
      ReportId report,
      boolean title,
      Span span,
      String text) {
    places
        .bind("id", id)
        .bind("report", report.value())
        .bind("title", title)
        .bind("start", span.start())
        .bind("stop", span.end())
        .add();
    words.bind("id", id).bind("words", SearchWords.of(text).folded()).add();
  }

  static List<Span> sentences(Reading reading) {
    return reading.sentences().stream().map(Sentence::span).toList();
  }

  /** Indexes anew every report of that text, after it was read by another reader. */
  static void replace(Handle h, Reading reading) {
    h.createQuery("select id, title, text from report where text_digest = :digest")
        .bind("digest", reading.textDigest())
        .map(
            (row, context) ->
                new Stored(row.getString("id"), row.getString("title"), row.getString("text")))
        .list()
        .forEach(
            r -> {
              drop(h, r.id);
              add(h, new ReportId(r.id), r.title, r.text, sentences(reading));
            });
  }

  private static void drop(Handle h, String report) {
    h.createUpdate(
            "delete from sentence_words where rowid in"
                + " (select id from sentence where report = :report)")
        .bind("report", report)
        .execute();
    h.createUpdate("delete from sentence where report = :report").bind("report", report).execute();
  }

  /** Indexes the reports of a case file from before there was an index. */
  static void fill(Handle h) {
    for (String id :
        h.createQuery("select id from report order by id").mapTo(String.class).list()) {
      Stored report =
          h.createQuery("select id, title, text, text_digest from report where id = :id")
              .bind("id", id)
              .map(
                  (row, context) ->
                      new Stored(
                          row.getString("id"), row.getString("title"), row.getString("text")))
              .one();
      List<Span> sentences =
          latestReading(h, id).map(SentenceIndex::sentences).orElseGet(() -> lines(report.text));
      add(h, new ReportId(report.id), report.title, report.text, sentences);
    }
  }

  /**
   * A reading by whichever reader, if one can be decoded; an older reader may have written less.
   */
  private static Optional<Reading> latestReading(Handle h, String report) {
    List<byte[]> readings =
        h.createQuery(
                "select spans from reading where text_digest ="
                    + " (select text_digest from report where id = :id) order by reader desc")
            .bind("id", report)
            .mapTo(byte[].class)
            .list();
    for (byte[] spans : readings) {
      try {
        return Optional.of(ReadingCodec.decode(spans));
      } catch (UncheckedIOException | IndexOutOfBoundsException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (!text.substring(start, end).isBlank()) {
        lines.add(Span.of(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /** The sentences that an FTS5 expression matches, in no order that means anything. */
  static List<SentenceMatch> matching(Handle h, String expression) {
    return h.createQuery(
            "select s.id, s.report, s.title, s.start, s.stop from sentence_words w"
                + " join sentence s on s.id = w.rowid where w.sentence_words match :expression"
                + " order by s.id")
        .bind("expression", expression)
        .map(
            (row, context) ->
                new SentenceMatch(
                    row.getLong("id"),
                    new ReportId(row.getString("report")),
                    row.getBoolean("title"),
                    Span.of(row.getInt("start"), row.getInt("stop"))))
        .list();
  }

  /** The folded words of sentences by number, those that the expression matches between marks. */
  static Map<Long, String> marked(Handle h, String expression, List<Long> numbers) {
    Map<Long, String> marked = new HashMap<>();
    if (!numbers.isEmpty()) {
      h.createQuery(
              "select rowid, highlight(sentence_words, 0, char(2), char(3)) as marked"
                  + " from sentence_words"
                  + " where sentence_words match :expression and rowid in (<numbers>)")
          .bind("expression", expression)
          .bindList("numbers", numbers)
          .map((row, context) -> Map.entry(row.getLong("rowid"), row.getString("marked")))
          .forEach(e -> marked.put(e.getKey(), e.getValue()));
    }
    return marked;
  }

  private record Stored(String id, @Nullable String title, String text) {}
}
