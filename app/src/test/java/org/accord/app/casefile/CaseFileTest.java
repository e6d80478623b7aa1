package org.accord.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.accord.model.Decision;
import org.accord.model.Published;
import org.accord.model.Rejected;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-03-05T10:00:00Z"), ZoneOffset.UTC);
  private static final String TEXT = "Ferries left the harbour.";

  @TempDir private Path folder;

  @Test
  void aReportComesBackAsItWasRead() {
    Report report = report("a.txt", "2031-03-04T09:30:00+02:00");
    try (CaseFile file = open()) {
      assertThat(file.add(report, "found/a.txt", TEXT.getBytes(), reading(), "r1")).isTrue();
    }
    try (CaseFile file = open()) {
      assertThat(file.reports()).containsExactly(report);
      assertThat(file.reading(report.textDigest(), "r1")).contains(reading());
    }
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAsItIs() throws Exception {
    Path file = folder.resolve("theirs.db");
    try (var theirs = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = theirs.createStatement()) {
      statement.execute("create table ledger (amount)");
    }
    assertThatThrownBy(() -> CaseFile.open(file, CLOCK))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("another program");
    try (var theirs = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
        var rows = theirs.createStatement().executeQuery("select name from sqlite_master")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("ledger");
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void addingTheSameReportTwiceChangesNothing() {
    try (CaseFile file = open()) {
      file.add(report("a.txt", "2031-03-04"), "here", TEXT.getBytes(), reading(), "r1");
      assertThat(file.add(report("a.txt", "2031-03-04"), "there", TEXT.getBytes(), reading(), "r1"))
          .isFalse();
      assertThat(file.reports()).hasSize(1);
      assertThat(file.knows(report("a.txt", "2031-03-04").id())).isTrue();
    }
  }

  @Test
  void aReadingByAnotherReaderIsNotTaken() {
    try (CaseFile file = open()) {
      file.keep(reading(), "r1");
      assertThat(file.reading(reading().textDigest(), "r2")).isEmpty();
    }
  }

  @Test
  void decisionsAreAppendedWithWhoAndWhen() {
    try (CaseFile file = open()) {
      file.decide(Decision.Kind.NOTE, "F1", "called the port", "ana");
      file.decide(Decision.Kind.UNDO, "1", "a slip", "ben");
      assertThat(file.decisions())
          .extracting(Decision::number, Decision::kind, Decision::who, Decision::when)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(1L, Decision.Kind.NOTE, "ana", CLOCK.instant()),
              org.assertj.core.groups.Tuple.tuple(2L, Decision.Kind.UNDO, "ben", CLOCK.instant()));
    }
  }

  @Test
  void whatWasRejectedIsKeptOnce() {
    try (CaseFile file = open()) {
      file.reject(new Rejected("b.txt", "empty"));
      file.reject(new Rejected("b.txt", "empty"));
      assertThat(file.rejected()).containsExactly(new Rejected("b.txt", "empty"));
    }
  }

  @Test
  void aReportIsNotMistakenForACaseFile() throws IOException {
    Path text = Files.writeString(folder.resolve("report.txt"), "Ferries left the harbour today.");
    assertThatThrownBy(() -> CaseFile.open(text, CLOCK))
        .isInstanceOf(CaseFileException.class)
        .hasMessageContaining("--case");
  }

  @Test
  void afterASecondOpeningInThisProcessAnotherStillCannotTakeTheLogAway() throws Exception {
    Path path = folder.resolve("test.accord");
    try (CaseFile file = open()) {
      open().close();
      file.add(report("a.txt", "2031-03-04"), "here", TEXT.getBytes(), reading(), "r1");
      Process other =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.accord.app.Main",
                  "decide",
                  "list",
                  "--case",
                  path.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(other.waitFor()).isZero();
      assertThat(folder.resolve("test.accord-wal")).exists();
    }
  }

  @Test
  void aDayInNumbersIsKeptAsItWasWritten() {
    Report open = numbered("open.txt", null, "4/5/2031");
    Report told = numbered("told.txt", Published.parse("2031-04-19").orElseThrow(), "4/19/2031");
    try (CaseFile file = open()) {
      for (Report report : List.of(open, told)) {
        file.add(report, report.name(), new byte[0], reading(), "reader-1");
      }
    }
    try (CaseFile file = open()) {
      assertThat(file.reports()).containsExactlyInAnyOrder(open, told);
    }
  }

  @Test
  void aFileOfALaterFormatIsRefused() {
    Path path = folder.resolve("later.accord");
    CaseFile.open(path, CLOCK).close();
    org.jdbi.v3.core.Jdbi.create("jdbc:sqlite:" + path)
        .useHandle(h -> h.execute("pragma user_version = 99"));
    assertThatThrownBy(() -> CaseFile.open(path, CLOCK)).hasMessageContaining("later Accord");
  }

  @Test
  void aCaseFromBeforeThereWasAnIndexIsIndexedWhenItIsOpened() {
    try (CaseFile file = open()) {
      file.add(report("a.txt", "2031-03-04"), "here", TEXT.getBytes(), reading(), "r1");
    }
    org.jdbi.v3.core.Jdbi.create("jdbc:sqlite:" + folder.resolve("test.accord"))
        .useHandle(
            h -> {
              h.execute("drop table sentence_words");
              h.execute("drop table sentence");
              h.execute("pragma user_version = 2");
            });
    try (CaseFile file = open()) {
      assertThat(file.matching("harbour"))
          .extracting(SentenceMatch::title, SentenceMatch::span)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(false, Span.of(0, 25)));
    }
  }

  @Test
  void anotherReadersSentencesTakeTheOldOnesPlaceInTheIndex() {
    try (CaseFile file = open()) {
      file.add(report("a.txt", "2031-03-04"), "here", TEXT.getBytes(), reading(), "r1");
      Sentence shorter = new Sentence(0, 0, Span.of(8, 25), List.of(Span.of(8, 12)));
      file.keep(new Reading(reading().textDigest(), List.of(shorter), List.of()), "r2");
      assertThat(file.matching("harbour"))
          .extracting(SentenceMatch::span)
          .containsExactly(Span.of(8, 25));
      assertThat(file.matching("ferries")).extracting(SentenceMatch::title).containsExactly(true);
    }
  }

  private CaseFile open() {
    return CaseFile.open(folder.resolve("test.accord"), CLOCK);
  }

  private static Report report(String name, String published) {
    return Report.of(
        name, "The Gazette", Published.parse(published).orElseThrow(), "Ferries", null, TEXT);
  }

  private static Report numbered(String name, @Nullable Published published, String as) {
    return Report.of(name, "The Gazette", published, as, null, null, TEXT);
  }

  private static Reading reading() {
    Sentence sentence =
        new Sentence(0, 0, Span.of(0, 25), List.of(Span.of(0, 7), Span.of(8, 12), Span.of(24, 25)));
    return new Reading(report("a.txt", "2031-03-04").textDigest(), List.of(sentence), List.of());
  }
}
