package org.accord.app.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accord.model.Decision;
import org.accord.model.NumberedDay;
import org.accord.model.Published;
import org.accord.model.Rejected;
import org.accord.model.Report;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One desk's case on disk: reports as they came, decisions, and a cache of readings.
 *
 * <p>A report and its reading are written in one transaction, so a process that is killed leaves a
 * file that opens and lacks at most the report in flight. One writer at a time; a second waits up
 * to ten seconds.
 */
public final class CaseFile implements AutoCloseable {

  private static final int SCHEMA_VERSION = 3;
  private static final int SENTENCES_SINCE = 3;
  private static final int BUSY_MILLISECONDS = 10_000;

  private static final RowMapper<Report> REPORT =
      (row, context) -> {
        String published = row.getString("published");
        boolean numbered = published != null && NumberedDay.parse(published).isPresent();
        return new Report(
            new ReportId(row.getString("id")),
            row.getString("name"),
            row.getString("outlet"),
            published == null ? null : published(published).orElse(null),
            numbered ? published : null,
            row.getString("title"),
            row.getString("url"),
            row.getString("text"));
      };

  private final Handle handle;
  private final Clock clock;

  private CaseFile(Handle handle, Clock clock) {
    this.handle = handle;
    this.clock = clock;
  }

  /**
   * Opens a case file, or makes one.
   *
   * @throws CaseFileException if the file is no case file, or one of a later version
   */
  public static CaseFile open(Path file, Clock clock) {
    refuseFolder(file);
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    try {
      Handle handle = Jdbi.create(source).open();
      migrate(handle, file);
      return new CaseFile(handle, clock);
    } catch (JdbiException e) {
      throw notOpened(file, e);
    }
  }

  private static void refuseFolder(Path file) {
    if (Files.isDirectory(file)) {
      throw new CaseFileException(
          file + " is a folder. Maybe name a file in it, such as " + file.resolve("case.accord"),
          null);
    }
  }

  /**
   * What to tell of a file that SQLite can't open.
   *
   * <p>Whether it is a case file SQLite must say: were it opened here to look, closing it would
   * release the locks of every connection that this process has to it, and another process would
   * take the log away from under them.
   */
  private static CaseFileException notOpened(Path file, JdbiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException no
          && no.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) {
        return new CaseFileException(
            file + " is not a case file. Maybe it is a report; name the case with --case.", e);
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    String why =
        folder == null || Files.isDirectory(folder)
            ? "Maybe its folder is not writable."
            : "There is no folder " + folder + ".";
    return new CaseFileException("Cannot open " + file + " as a case file. " + why, e);
  }

  private static void migrate(Handle handle, Path file) {
    int version = handle.createQuery("pragma user_version").mapTo(Integer.class).one();
    if (version > SCHEMA_VERSION) {
      throw new CaseFileException(
          file + " was written by a later Accord (case format " + version + ").", null);
    }
    refuseForeignTables(handle, file);
    for (int next = version + 1; next <= SCHEMA_VERSION; next++) {
      String script = resource("migration-" + next + ".sql");
      int stamp = next;
      handle.useTransaction(
          h -> {
            // Another process may have migrated between our look and our lock.
            if (h.createQuery("pragma user_version").mapTo(Integer.class).one() >= stamp) {
              return;
            }
            h.execute("pragma user_version = " + stamp);
            h.createScript(script).execute();
            if (stamp == SENTENCES_SINCE) {
              SentenceIndex.fill(h);
            }
          });
    }
  }

  /** A database of another program is left as it is: one with tables, but none of reports. */
  private static void refuseForeignTables(Handle handle, Path file) {
    List<String> tables =
        handle
            .createQuery("select name from sqlite_master where type = 'table'")
            .mapTo(String.class)
            .list();
    if (!tables.isEmpty() && !tables.containsAll(List.of("report", "decision"))) {
      throw new CaseFileException(
          file + " is a database of another program. Maybe name another file with --case.", null);
    }
  }

  private static String resource(String name) {
    try (InputStream in = CaseFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean knows(ReportId id) {
    return handle
            .createQuery("select count(*) from report where id = :id")
            .bind("id", id.value())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Adds a report with its reading, in one transaction; false if it was there already. */
  public boolean add(Report report, String foundAt, byte[] bytes, Reading reading, String reader) {
    return handle.inTransaction(
        h -> {
          int added =
              h.createUpdate(
                      "insert or ignore into report values"
                          + " (:id, :name, :outlet, :published, :title, :url, :text, :digest,"
                          + " :foundAt, :bytes, :readAt)")
                  .bind("id", report.id().value())
                  .bind("name", report.name())
                  .bind("outlet", report.outlet())
                  .bind("published", published(report))
                  .bind("title", report.title())
                  .bind("url", report.url())
                  .bind("text", report.text())
                  .bind("digest", report.textDigest())
                  .bind("foundAt", foundAt)
                  .bind("bytes", bytes)
                  .bind("readAt", now())
                  .execute();
          keepReading(h, reading, reader);
          if (added > 0) {
            SentenceIndex.add(
                h, report.id(), report.title(), report.text(), SentenceIndex.sentences(reading));
          }
          return added > 0;
        });
  }

  private static Optional<Published> published(String column) {
    return Published.parse(column)
        .or(() -> NumberedDay.parse(column).flatMap(NumberedDay::day).map(Published::on));
  }

  /** A day in numbers is kept as it was written: later reports may tell the order of its parts. */
  private static @Nullable String published(Report report) {
    if (report.publishedAs() != null) {
      return report.publishedAs();
    }
    return report.published() == null ? null : report.published().toString();
  }

  /** Caches a reading made anew, as after a change of reader. */
  public void keep(Reading reading, String reader) {
    handle.useTransaction(
        h -> {
          keepReading(h, reading, reader);
          SentenceIndex.replace(h, reading);
        });
  }

  /** The titles and sentences in which an FTS5 expression finds its words, in no certain order. */
  public List<SentenceMatch> matching(String expression) {
    return SentenceIndex.matching(handle, expression);
  }

  /**
   * The words of matching sentences that were sought, as spans of each sentence.
   *
   * @param sentences the words of each match, untouched
   */
  public Map<SentenceMatch, List<Span>> wordsSought(
      String expression, Map<SentenceMatch, String> sentences) {
    Map<Long, String> marked =
        SentenceIndex.marked(
            handle, expression, sentences.keySet().stream().map(SentenceMatch::number).toList());
    Map<SentenceMatch, List<Span>> words = new HashMap<>();
    sentences.forEach(
        (match, sentence) -> {
          String its = marked.get(match.number());
          words.put(match, its == null ? List.of() : SearchWords.of(sentence).spans(its));
        });
    return words;
  }

  private static void keepReading(Handle h, Reading reading, String reader) {
    h.createUpdate("insert or ignore into reading values (:digest, :reader, :spans)")
        .bind("digest", reading.textDigest())
        .bind("reader", reader)
        .bind("spans", ReadingCodec.encode(reading))
        .execute();
  }

  /** The cached reading of a text, if this reader made one. */
  public Optional<Reading> reading(String textDigest, String reader) {
    return handle
        .createQuery("select spans from reading where text_digest = :digest and reader = :reader")
        .bind("digest", textDigest)
        .bind("reader", reader)
        .mapTo(byte[].class)
        .findOne()
        .map(ReadingCodec::decode);
  }

  /** All reports, by id. */
  public List<Report> reports() {
    return handle.createQuery("select * from report order by id").map(REPORT).list();
  }

  /** Notes an input that could not be read. */
  public void reject(Rejected rejected) {
    handle
        .createUpdate("insert or replace into rejected values (:source, :reason, :readAt)")
        .bind("source", rejected.source())
        .bind("reason", rejected.reason())
        .bind("readAt", now())
        .execute();
  }

  /** Inputs that could not be read, by source. */
  public List<Rejected> rejected() {
    return handle
        .createQuery("select source, reason from rejected order by source, reason")
        .map((row, context) -> new Rejected(row.getString("source"), row.getString("reason")))
        .list();
  }

  /** Appends a decision made now, and returns it with its number and time. */
  public Decision decide(Decision.Kind kind, String subject, @Nullable String value, String who) {
    return decide(kind, subject, value, who, clock.instant());
  }

  /** Appends a decision made at that time, and returns it with its number. */
  public Decision decide(
      Decision.Kind kind, String subject, @Nullable String value, String who, Instant when) {
    long number =
        handle
            .createUpdate(
                "insert into decision (kind, subject, value, who, made_at)"
                    + " values (:kind, :subject, :value, :who, :when)")
            .bind("kind", kind.name())
            .bind("subject", subject)
            .bind("value", value)
            .bind("who", who)
            .bind("when", when.toString())
            .executeAndReturnGeneratedKeys("number")
            .mapTo(Long.class)
            .one();
    return new Decision(number, kind, subject, value, who, when);
  }

  /** All decisions, in the order they were made. */
  public List<Decision> decisions() {
    return handle
        .createQuery("select * from decision order by number")
        .map(
            (row, context) ->
                new Decision(
                    row.getLong("number"),
                    Decision.Kind.valueOf(row.getString("kind")),
                    row.getString("subject"),
                    row.getString("value"),
                    row.getString("who"),
                    Instant.parse(row.getString("made_at"))))
        .list();
  }

  /** Keeps a gazetteer layer, in place of any there was. */
  public void keepGazetteer(String name, byte[] packed) {
    handle
        .createUpdate("insert or replace into gazetteer values (1, :name, :packed, :addedAt)")
        .bind("name", name)
        .bind("packed", packed)
        .bind("addedAt", now())
        .execute();
  }

  /** Takes the gazetteer layer out of the case; nothing happens if there is none. */
  public void dropGazetteer() {
    handle.execute("delete from gazetteer");
  }

  /** The bytes of the gazetteer layer that the case was read with. */
  public Optional<byte[]> gazetteer() {
    return handle.createQuery("select packed from gazetteer").mapTo(byte[].class).findOne();
  }

  /** Changes whenever the gazetteer layer does; empty where there is none. */
  public Optional<String> gazetteerStamp() {
    return handle
        .createQuery("select added_at || ' ' || length(packed) || ' ' || name from gazetteer")
        .mapTo(String.class)
        .findOne();
  }

  /** Changes whenever another process, or another opening of the file, has written into it. */
  public long foreignWrites() {
    return handle.createQuery("pragma data_version").mapTo(Long.class).one();
  }

  private String now() {
    return clock.instant().toString();
  }

  @Override
  public void close() {
    handle.close();
  }
}
