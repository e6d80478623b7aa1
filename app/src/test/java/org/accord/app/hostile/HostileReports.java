package org.accord.app.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes hostile reports: small texts of an invented story with something hostile in every field
 * that a report has, and some files that are hostile as files.
 *
 * <p>The same seed writes the same reports.
 */
final class HostileReports {

  private static final List<String> SENTENCES =
      List.of(
          "%s said on Friday that %d people had been killed in Velmora.",
          "\"We have counted %2$d buses,\" %1$s told reporters in Harvan.",
          "A spokesman for %s denied that %d families had left Velmora on Thursday.",
          "The army accused %s of shelling the road to Harvan, where %d were hurt.",
          "According to %s, at least %d prisoners will be freed on 9 March under the deal.");

  private final List<String> payloads = Payloads.all();
  private final ObjectMapper json = new ObjectMapper();
  private final Random random;
  private int serial;

  HostileReports(long seed) {
    this.random = new Random(seed);
  }

  /** Writes that many reports into a folder: texts, pages, lines of JSON, and broken files. */
  void write(Path folder, int count) throws IOException {
    write(folder, count, brokenFiles(folder));
  }

  /** The same without broken files. */
  void writeWhole(Path folder, int count) throws IOException {
    write(folder, count, 0);
  }

  private void write(Path folder, int count, int files) throws IOException {
    int lines = (count - files) / 2;
    lines(folder.resolve("lines.jsonl"), lines);
    // A listing with a NUL is refused whole, which would spare the reports its outlets and titles.
    StringBuilder listing = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(listing, CSVFormat.RFC4180)) {
      csv.printRecord("file", "outlet", "published", "title", "url");
      for (int i = files + lines; i < count; i++) {
        boolean page = i % 3 == 0;
        String name = file(folder, page ? ".html" : ".txt", page ? page() : text());
        csv.printRecord(name, payload(), published(), payload(), payload());
      }
    }
    Files.write(
        folder.resolve("reports.csv"),
        listing.toString().replace("\0", "").getBytes(StandardCharsets.UTF_8));
  }

  private String payload() {
    return payloads.get(random.nextInt(payloads.size()));
  }

  /** A sentence or two that something can be read from, no two texts the same. */
  private String text() {
    List<String> sentences = new ArrayList<>();
    for (int i = serial % 3 == 0 ? 0 : 1; i < 2; i++) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      sentences.add(sentence.formatted(payload(), 10 + serial));
    }
    serial++;
    return (random.nextInt(3) == 0 ? payload() + "\n\n" : "") + String.join(" ", sentences);
  }

  private String published() {
    return random.nextInt(4) == 0 ? payload() : "2031-03-0" + (1 + random.nextInt(9));
  }

  private String page() {
    return "<html><head><title>"
        + payload()
        + "</title><meta property=\"article:published_time\" content=\""
        + published()
        + "\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
        + json.valueToTree(payload())
        + "}</script></head><body onload=\"window.pwned=1\"><article><h1>"
        + payload()
        + "</h1><p>"
        + text()
        + "</p></article></body></html>";
  }

  private void lines(Path file, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      ObjectNode line = json.createObjectNode();
      line.put("id", payload() + i);
      line.put("outlet", payload());
      line.put("published", published());
      line.put("title", payload());
      line.put("url", payload());
      line.put("text", text());
      lines.append(ascii(line.toString())).append('\n');
    }
    Files.writeString(file, lines);
  }

  /** Escaped, since half a character can't be written otherwise. */
  private static String ascii(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(c < 0x7F ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return escaped.toString();
  }

  /** Writes a file with a hostile name as far as the file system takes it; returns its name. */
  private String file(Path folder, String ending, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String name = payload().replace('/', '_').replace("\0", "") + serial + ending;
    if (name.startsWith(".")) {
      name = "_" + name; // Files that begin with a dot are hidden and passed over.
    }
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (InvalidPathException | FileSystemException e) {
      name = "plain" + serial + ending;
      Files.write(folder.resolve(name), bytes);
    }
    return name;
  }

  /** Files that are hostile as files, a few of them large; returns how many. */
  private int brokenFiles(Path folder) throws IOException {
    byte[] noise = new byte[5000];
    random.nextBytes(noise);
    Files.write(folder.resolve("noise.txt"), noise);
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Files.writeString(folder.resolve("blank.txt"), " \n\t \r\n");
    Files.write(folder.resolve("half.txt"), new byte[] {'S', 'h', 'e', ' ', (byte) 0xC3, '(', '!'});
    Files.write(folder.resolve("wide.txt"), "She left.".getBytes(StandardCharsets.UTF_16));
    Files.writeString(folder.resolve("ten-megabytes-a-line.txt"), "x".repeat(10 << 20));
    Files.writeString(
        folder.resolve("ten-megabytes-a-line.jsonl"),
        "{\"text\":\"" + "x".repeat(10 << 20) + "\"}");
    Files.writeString(folder.resolve("long-word.txt"), "x".repeat(200_000));
    Files.writeString(folder.resolve("digits.txt"), "9".repeat(20_000) + " people fled.");
    Files.writeString(folder.resolve("quotes.txt"), "“".repeat(3000) + "He said, “no");
    Files.writeString(folder.resolve("marks.txt"), "e\u0301".repeat(10_000));
    Files.writeString(folder.resolve("words.txt"), "a ".repeat(15_000));
    Files.writeString(folder.resolve("deep.html"), "<div>".repeat(60_000) + "deep");
    Files.writeString(folder.resolve("deep.jsonl"), "[".repeat(100_000));
    Files.writeString(folder.resolve("laughs.html"), laughs());
    Files.writeString(folder.resolve("laughs.txt"), laughs());
    Files.writeString(folder.resolve("cut.jsonl"), "{\"id\": \"1\", \"text\": ");
    Files.writeString(folder.resolve("list.jsonl"), "[1, 2, 3]");
    try (RandomAccessFile sparse =
        new RandomAccessFile(folder.resolve("two-gigabytes.txt").toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    Files.writeString(folder.resolve("picture.exe"), "MZ");
    return 20;
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      text.append("\">");
    }
    return text + "]><p>&l9; said the minister.</p>";
  }
}
