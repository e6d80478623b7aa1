package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.app.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred hostile inputs: each is read or rejected with a reason, and none stops the rest. */
class HostileIT {

  private static final int HOSTILE = 100;

  @TempDir private Path folder;

  @Test
  void aHundredHostileInputsStopNothing() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (int i = 0; i < HOSTILE; i++) {
      write(reports, i);
    }
    Files.writeString(
        reports.resolve("zz-good.txt"),
        "The mayor said on Monday that 300 people had left the port.");
    Path file = folder.resolve("hostile.accord");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("read", reports, "--case", file)).isEqualTo(3);
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      List<String> accounted = new ArrayList<>();
      open.reports().forEach(r -> accounted.add(r.name()));
      open.rejected().forEach(r -> accounted.add(Path.of(r.source()).getFileName().toString()));
      assertThat(open.rejected()).allSatisfy(r -> assertThat(r.reason()).isNotBlank());
      assertThat(accounted).contains("zz-good.txt").hasSize(HOSTILE + 1);
    }
    assertThat(new Terminal().run("export", "--case", file, "-o", folder.resolve("e.json")))
        .isZero();
  }

  private static void write(Path reports, int number) throws IOException {
    Random random = new Random(number);
    String name = "h%03d".formatted(number);
    switch (number % 20) {
      case 0 -> Files.write(reports.resolve(name + ".txt"), new byte[0]);
      case 1 -> Files.write(reports.resolve(name + ".txt"), bytes(random, 5000));
      case 2 -> sparse(reports.resolve(name + ".txt"));
      case 3 -> Files.writeString(reports.resolve(name + ".txt"), " \n\t \r\n");
      case 4 ->
          Files.writeString(
              reports.resolve(name + ".txt"), "\"".repeat(4001) + " he said " + number);
      case 5 -> Files.writeString(reports.resolve(name + ".txt"), "Say\0 nothing\0 " + number);
      case 6 -> Files.write(reports.resolve(name + ".txt"), brokenUtf8(number));
      case 7 -> Files.writeString(reports.resolve(name + ".html"), "<div>".repeat(60_000) + number);
      case 8 ->
          Files.writeString(
              reports.resolve(name + ".txt"),
              "\u202Eقال الوزير إن " + number + " غادروا المدينة\u202C");
      case 9 ->
          Files.writeString(
              reports.resolve(name + ".txt"), "😀🔥👩‍👩‍👧 \"Go!\" she tweeted 👍" + number);
      case 10 ->
          Files.writeString(
              reports.resolve(name + ".html"), "<script>alert(" + number + ")</script>");
      case 11 ->
          Files.writeString(
              reports.resolve(name + ".jsonl"), "{\"id\": \"" + number + "\", \"text\": ");
      case 12 -> Files.writeString(reports.resolve(name + ".jsonl"), "[1, 2, " + number + "]");
      case 13 ->
          Files.writeString(
              reports.resolve(name + ".txt"),
              number + "x".repeat(number == 13 ? 50 << 20 : 900_000));
      case 14 -> Files.writeString(reports.resolve(name + ".txt"), "a ".repeat(120_000) + number);
      case 15 ->
          Files.writeString(
              reports.resolve(name + ".txt"), "“".repeat(3000) + "He said, “" + number);
      case 16 ->
          Files.writeString(
              reports.resolve(name + ".txt"), "9".repeat(20_000) + " people fled " + number);
      case 17 ->
          Files.writeString(reports.resolve(name + ".txt"), "e\u0301".repeat(20_000) + number);
      case 18 ->
          Files.writeString(
              reports.resolve(name + ".txt"),
              "\uD83D lone surrogate ".replace("\uD83D", "?") + number);
      default ->
          Files.write(
              reports.resolve(name + ".txt"), ("é" + number).getBytes(StandardCharsets.UTF_16));
    }
  }

  private static byte[] bytes(Random random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] brokenUtf8(int number) {
    byte[] bytes =
        ("The minister said " + number + " left xx today.").getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xC3;
    bytes[21] = (byte) 0x28;
    return bytes;
  }

  private static void sparse(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
  }
}
