package org.accord.lineage.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.accord.lineage.LineageFinder;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Kinship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintIndexTest {

  private static final int FEW_IN_MEMORY = 700;

  @TempDir private Path folder;

  @Test
  void withAReachOfOneRunItSuggestsAllThatTheFinderFinds() {
    for (int seed = 0; seed < 12; seed++) {
      List<ReadReport> reports = InventedReports.of(60, seed);
      Set<Set<ReportId>> suggested = new HashSet<>();
      FingerprintIndex index = FingerprintIndex.inMemory(Winnowing.RUN);
      reports.forEach(r -> index.add(r.id(), r.text()).forEach(m -> suggested.add(pair(r, m))));

      List<Kinship> found = LineageFinder.find(reports).kinships();

      assertThat(found).isNotEmpty();
      assertThat(suggested).containsAll(found.stream().map(FingerprintIndexTest::pair).toList());
    }
  }

  @Test
  void withTheUsualReachItSuggestsAllThatShareALongPassage() {
    FingerprintIndex index = FingerprintIndex.inMemory(FingerprintIndex.REACH);
    ReportId first = new ReportId("first");
    index.add(
        first,
        "Nothing else is alike here. The bridge at Osk was closed after rust had been found.");

    assertThat(
            index.like("And so the bridge at Osk was closed after rust had been found, he wrote."))
        .extracting(Match::report)
        .containsExactly(first);
    assertThat(index.like("The bridge at Osk was opened.")).isEmpty();
  }

  @Test
  void onDiskItSuggestsTheSameAsInMemory() throws IOException {
    List<ReadReport> reports = InventedReports.of(150, 7);
    FingerprintIndex memory = FingerprintIndex.inMemory(FingerprintIndex.REACH);
    try (FingerprintIndex disk =
        FingerprintIndex.open(folder, FingerprintIndex.REACH, FEW_IN_MEMORY)) {
      for (ReadReport report : reports) {
        assertThat(disk.add(report.id(), report.text()))
            .isEqualTo(memory.add(report.id(), report.text()));
      }
      disk.verify();
    }
  }

  @Test
  void whatWasAddedIsThereAfterTheProgramWasKilledAtAnyMoment() throws IOException {
    List<ReadReport> reports = InventedReports.of(90, 11);
    FingerprintIndex memory = FingerprintIndex.inMemory(FingerprintIndex.REACH);
    try (FingerprintIndex disk =
        FingerprintIndex.open(folder.resolve("live"), FingerprintIndex.REACH, FEW_IN_MEMORY)) {
      for (int i = 0; i < reports.size(); i++) {
        ReadReport report = reports.get(i);
        disk.add(report.id(), report.text());
        memory.add(report.id(), report.text());
        if (i % 9 == 0) {
          Path left = leftBehind("killed-" + i);
          try (FingerprintIndex again =
              FingerprintIndex.open(left, FingerprintIndex.REACH, FEW_IN_MEMORY)) {
            assertThat(again.size()).isEqualTo(i + 1);
            assertThat(again.like(report.text())).isEqualTo(memory.like(report.text()));
          }
        }
      }
    }
  }

  @Test
  void aRecordThatWasBeingWrittenIsCutOff() throws IOException {
    List<ReadReport> reports = InventedReports.of(3, 2);
    Path journal = folder.resolve("journal-0");
    long before;
    try (FingerprintIndex index = FingerprintIndex.open(folder)) {
      index.add(reports.get(0).id(), reports.get(0).text());
      before = Files.size(journal);
      index.add(reports.get(1).id(), reports.get(1).text());
    }
    byte[] bytes = Files.readAllBytes(journal);
    Files.write(journal, java.util.Arrays.copyOf(bytes, bytes.length - 3));

    try (FingerprintIndex index = FingerprintIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(1);
      assertThat(journal).hasSize(before);
      index.add(reports.get(2).id(), reports.get(2).text());
    }
    try (FingerprintIndex index = FingerprintIndex.open(folder)) {
      assertThat(index.contains(reports.get(0).id())).isTrue();
      assertThat(index.contains(reports.get(1).id())).isFalse();
      assertThat(index.contains(reports.get(2).id())).isTrue();
    }
  }

  @Test
  void aDamagedFileIsToldAndNamed() throws IOException {
    try (FingerprintIndex index =
        FingerprintIndex.open(folder, FingerprintIndex.REACH, FEW_IN_MEMORY)) {
      InventedReports.of(120, 4).forEach(r -> index.add(r.id(), r.text()));
    }
    Path segment;
    try (var files = Files.list(folder)) {
      segment = files.filter(f -> f.toString().endsWith(".run")).sorted().findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 1;
    Files.write(segment, bytes);

    try (FingerprintIndex index =
        FingerprintIndex.open(folder, FingerprintIndex.REACH, FEW_IN_MEMORY)) {
      assertThatThrownBy(index::verify)
          .isInstanceOf(IndexDamagedException.class)
          .hasMessageContaining(segment.toString());
    }
  }

  @Test
  void aRunThatVeryManyHoldSuggestsOnlyTheFirstAndTheLatest() {
    FingerprintIndex index = FingerprintIndex.inMemory(FingerprintIndex.REACH);
    String footer =
        "Read all our reports from the coast in the weekend paper or hear them at noon.";
    List<Match> matches = List.of();
    for (int i = 0; i < 500; i++) {
      matches = index.add(new ReportId("r" + i), "x" + i + " y" + i + ". " + footer);
    }
    assertThat(matches)
        .extracting(m -> m.report().value())
        .containsExactlyInAnyOrder("r0", "r1", "r2", "r496", "r497", "r498");
  }

  @Test
  void aReportAddedTwiceCountsOnceAndIsNotItsOwnMatch() {
    FingerprintIndex index = FingerprintIndex.inMemory(FingerprintIndex.REACH);
    ReadReport report = InventedReports.of(1, 1).get(0);
    index.add(report.id(), report.text());

    assertThat(index.add(report.id(), report.text())).isEmpty();
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void anIndexThatIsOpenIsNotOpenedAgain() throws IOException {
    try (FingerprintIndex index = FingerprintIndex.open(folder)) {
      assertThat(index.size()).isZero();
      assertThatThrownBy(() -> FingerprintIndex.open(folder)).isInstanceOf(IOException.class);
    }
  }

  private Path leftBehind(String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    List<Path> files = new ArrayList<>();
    try (var listed = Files.list(folder.resolve("live"))) {
      listed.filter(f -> !f.endsWith("lock")).forEach(files::add);
    }
    for (Path file : files) {
      if (Files.exists(file)) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static Set<ReportId> pair(ReadReport report, Match match) {
    return Set.of(report.id(), match.report());
  }

  private static Set<ReportId> pair(Kinship kinship) {
    return Set.of(kinship.left(), kinship.right());
  }
}
