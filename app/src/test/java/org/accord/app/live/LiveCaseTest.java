package org.accord.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.accord.app.Terminal;
import org.accord.app.UserError;
import org.accord.app.casefile.CaseFile;
import org.accord.app.decide.Proposal;
import org.accord.app.export.JsonExport;
import org.accord.ingest.form.Particulars;
import org.accord.model.Case;
import org.accord.model.Decision.Kind;
import org.accord.model.Ruling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCaseTest {

  private static final String FERRY =
      "The mayor of Harlin said on Monday that 40 people had left the island by ferry.";
  private static final String STORM =
      "The coast guard said on Tuesday that the ferry to Harlin had been halted by a storm.";

  @TempDir private Path folder;
  private Path file;
  private LiveCase live;

  @BeforeEach
  void open() {
    file = folder.resolve("live.accord");
    live = LiveCase.open(file, Terminal.CLOCK);
  }

  @AfterEach
  void close() {
    live.close();
  }

  private static Upload text(String name, String text) {
    return new Upload(name, text.getBytes(StandardCharsets.UTF_8), Particulars.NONE);
  }

  private Arrivals add(Upload... uploads) throws Exception {
    return live.add(List.of(uploads)).over().get(300, TimeUnit.SECONDS);
  }

  @Test
  void anEmptyCaseIsASnapshotToo() {
    assertThat(live.now().made().reports()).isEmpty();
    assertThat(live.now().made().stories()).isEmpty();
  }

  @Test
  void aReportThatArrivesIsInTheNextSnapshot() throws Exception {
    String before = live.now().version();
    Arrivals arrivals = add(text("a.txt", FERRY));
    assertThat(arrivals.state()).isEqualTo(Arrivals.State.DONE);
    assertThat(arrivals.added()).isEqualTo(1);
    assertThat(live.now().made().reports())
        .singleElement()
        .extracting(r -> r.report().text())
        .isEqualTo(FERRY);
    assertThat(live.now().version()).isNotEqualTo(before);
  }

  @Test
  void aReportIsKnownBeforeWhatItStatesIs() throws Exception {
    add(text("a.txt", FERRY));
    List<CaseEvent.Sorted> sorted = Collections.synchronizedList(new ArrayList<>());
    List<Integer> reports = Collections.synchronizedList(new ArrayList<>());
    live.listen(
        event -> {
          if (event instanceof CaseEvent.Sorted now) {
            sorted.add(now);
            reports.add(live.early().orElseThrow().made().reports().size());
            reports.add(live.now().made().reports().size());
          }
        });
    add(text("b.txt", FERRY + "\nThe port was empty by night."));
    assertThat(reports).containsExactly(2, 1);
    assertThat(sorted).singleElement().extracting(CaseEvent.Sorted::of).isEqualTo(1);
    assertThat(sorted.get(0).reports())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.outlet()).isEqualTo("b.txt");
              assertThat(r.title()).isEqualTo(FERRY);
              assertThat(r.textOf()).isEqualTo("a.txt");
              assertThat(r.story()).isEqualTo(FERRY);
            });
    assertThat(live.early()).isEmpty();
    add(text("c.txt", "A strike at the Orrin steel works ended on Sunday, the union said."));
    assertThat(sorted.get(1).reports().get(0).textOf()).isNull();
    assertThat(sorted.get(1).reports().get(0).story()).isNull();
  }

  @Test
  void theSameReportAgainChangesNothing() throws Exception {
    add(text("a.txt", FERRY));
    Snapshot before = live.now();
    Arrivals again = add(text("a.txt", FERRY));
    assertThat(again.known()).isEqualTo(1);
    assertThat(again.added()).isZero();
    assertThat(live.now()).isSameAs(before);
  }

  @Test
  void whatCannotBeReadIsToldAndKeptApart() throws Exception {
    List<CaseEvent> events = Collections.synchronizedList(new ArrayList<>());
    live.listen(events::add);
    Arrivals arrivals = add(text("a.exe", FERRY), text("b.txt", STORM), text("c.jsonl", "{"));
    assertThat(arrivals.refused()).isEqualTo(2);
    assertThat(arrivals.added()).isEqualTo(1);
    assertThat(arrivals.of()).isEqualTo(3);
    assertThat(events).filteredOn(CaseEvent.Refused.class::isInstance).hasSize(2);
    assertThat(arrivals.rejected())
        .extracting(r -> r.source())
        .containsExactly("a.exe", "c.jsonl:1");
  }

  @Test
  void whatArrivesInAnyOrderMakesTheCaseThatReadMakes() throws Exception {
    List<Upload> uploads = new ArrayList<>();
    try (var files = Files.list(Terminal.example().resolve("reports"))) {
      for (Path path : files.sorted(Collections.reverseOrder()).toList()) {
        String name = path.getFileName().toString();
        if (name.endsWith(".csv")) {
          continue; // a listing lies beside reports, and is none
        }
        uploads.add(new Upload(name, Files.readAllBytes(path), Particulars.NONE));
      }
    }
    for (Upload upload : uploads) {
      live.add(List.of(upload));
    }
    add(uploads.get(0));
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (Upload upload : uploads) {
      Files.write(reports.resolve(upload.name()), upload.bytes());
    }
    Path other = folder.resolve("read.accord");
    new Terminal().run("read", reports, "--case", other, "--no-board");
    Terminal export = new Terminal();
    export.run("export", "--case", other);
    assertThat(JsonExport.of(live.now().made()).equals(export.out.toString())).isTrue();
  }

  @Test
  void aDecisionIsInTheNextSnapshotAndCanBeUndone() throws Exception {
    add(text("a.txt", FERRY));
    Case made = live.now().made();
    String claim = made.stories().get(0).dossier().claims().get(0).id();
    Ruling ruling = live.decide(new Proposal(Kind.REJECT, claim, List.of()), "ana", null);
    assertThat(ruling.state()).isEqualTo(Ruling.State.APPLIED);
    assertThat(live.now().made().rulings()).containsExactly(ruling);
    String id = ruling.decision().id();
    live.decide(new Proposal(Kind.UNDO, id, List.of()), "ana", null);
    assertThat(live.now().made().rulings().get(0).state()).isEqualTo(Ruling.State.UNDONE);
    try (CaseFile kept = CaseFile.open(file, Terminal.CLOCK)) {
      assertThat(kept.decisions()).isEqualTo(live.now().made().decisions()).hasSize(2);
    }
  }

  @Test
  void aDecisionThatCannotHoldIsNotKept() throws Exception {
    add(text("a.txt", FERRY));
    String claim = live.now().made().stories().get(0).dossier().claims().get(0).id();
    assertThatThrownBy(
            () ->
                live.decide(new Proposal(Kind.CORRECT, claim, List.of("colour=red")), "ana", null))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Not decided");
    assertThatThrownBy(
            () -> live.decide(new Proposal(Kind.ACCEPT, "nothing", List.of()), "ana", null))
        .isInstanceOf(UserError.class);
    assertThat(live.now().made().decisions()).isEmpty();
  }

  @Test
  void anEarlierTimeShowsWhatWasKnownThen() throws Exception {
    String early = "{\"text\":\"" + FERRY + "\",\"published\":\"2031-03-03\"}";
    String late = "{\"text\":\"" + STORM + "\",\"published\":\"2031-03-05\"}";
    add(text("r.jsonl", early + "\n" + late + "\n"));
    Snapshot then = live.asOf(Instant.parse("2031-03-04T12:00:00Z"));
    assertThat(then.made().reports()).hasSize(1);
    assertThat(live.asOf(Instant.parse("2031-03-04T18:00:00Z")))
        .as("nothing came between")
        .isSameAs(then);
    assertThat(live.asOf(Instant.parse("2031-03-06T00:00:00Z"))).isSameAs(live.now());
    assertThat(live.asOf(Instant.parse("2001-01-01T00:00:00Z")).made().reports()).isEmpty();
  }

  @Test
  void whatAnotherProcessWritesIsNoticed() throws Exception {
    live.now();
    Path report = Files.writeString(folder.resolve("a.txt"), FERRY);
    new Terminal().run("read", report, "--case", file, "--no-board");
    await(() -> live.now().made().reports().size() == 1);
    new Terminal().run("decide", "note", "S1", "ask again", "--by", "bo", "--case", file);
    await(() -> live.now().made().decisions().size() == 1);
  }

  @Test
  void newFilesInAWatchedFolderAreRead() throws Exception {
    Path watched = Files.createDirectory(folder.resolve("in"));
    Files.writeString(watched.resolve("a.txt"), FERRY);
    try (LiveCase.Listening watch = live.watch(watched)) {
      await(() -> live.now().made().reports().size() == 1);
      Files.writeString(watched.resolve("b.txt"), STORM);
      await(() -> live.now().made().reports().size() == 2);
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 3000; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("It has not come in five minutes");
  }
}
