package org.accord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a hundred inputs that mean harm, and good ones among them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {

  private static final String GOOD =
      "The ferry left Port Amarin at dawn, the harbour master said. “All are aboard,” he added.";

  private Path folder = Path.of("");

  private final Map<String, String> outcomes = new TreeMap<>();
  private final TreeSet<String> files = new TreeSet<>();

  @BeforeAll
  void readTheFolder(@TempDir Path temporary) throws IOException {
    folder = temporary;
    write();
    List<Ingested> all = new ArrayList<>();
    ReportFiles.read(List.of(folder), IngestOptions.defaults(), all::add);
    for (Ingested one : all) {
      if (one instanceof Ingested.Found found) {
        outcomes.put(name(found.where()), "found");
      } else if (one instanceof Ingested.Refused refused) {
        outcomes.put(name(refused.rejected().source()), refused.rejected().reason());
      }
    }
  }

  @Test
  void everyInputIsFoundOrRefused() {
    assertThat(files).hasSizeGreaterThanOrEqualTo(100);
    assertThat(files).allSatisfy(f -> assertThat(outcomes.keySet()).anyMatch(k -> k.startsWith(f)));
    assertThat(outcomes.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  @Test
  void theGoodOnesAmongThemAreFound() {
    assertThat(outcomes.entrySet())
        .filteredOn(e -> e.getKey().startsWith("good"))
        .hasSizeGreaterThanOrEqualTo(25)
        .allSatisfy(e -> assertThat(e.getValue()).as(e.getKey()).isEqualTo("found"));
  }

  @Test
  void theBadOnesAreRefused() {
    assertThat(outcomes.entrySet())
        .filteredOn(e -> e.getKey().startsWith("bad"))
        .hasSizeGreaterThanOrEqualTo(40)
        .allSatisfy(e -> assertThat(e.getValue()).as(e.getKey()).isNotEqualTo("found"));
  }

  private String name(String where) {
    return where.substring(folder.toString().length() + 1);
  }

  private void write() throws IOException {
    goodTexts();
    badTexts();
    pages();
    jsonLines();
    noise();
    links();
  }

  private void goodTexts() throws IOException {
    text("good-plain.txt", GOOD);
    text("good-no-line-end.txt", "One line");
    text("good-windows-lines.txt", GOOD.replace(". ", ".\r\n"));
    text("good-old-mac-lines.txt", GOOD.replace(". ", ".\r"));
    text("good-unbalanced.txt", "“He said \"no, ‘never” (and [then {left \"\"\" '");
    text("good-right-to-left.txt", "\u202eقال المتحدث إن القافلة توقفت عند الجسر.\u202c " + GOOD);
    text("good-emoji.txt", "🚢👩‍👩‍👧‍👦🏳️‍🌈 " + GOOD + " 🫠");
    text("good-combining.txt", "Z" + "\u0301".repeat(5000) + " " + GOOD);
    text("good-many-blank-lines.txt", "\n".repeat(100_000) + GOOD);
    text("good-many-quotes.txt", "\"".repeat(100_000));
    text("good-many-brackets.txt", "(".repeat(100_000) + GOOD);
    text("good-one-word.txt", "a".repeat(500_000));
    text("good-looks-like-html.txt", "<div>".repeat(10_000) + GOOD);
    text("good-looks-like-json.txt", "{\"text\": [[[[");
    text("good-replacement.txt", "\uFFFD".repeat(1000) + GOOD);
    text("good-private-use.txt", "\uE000\uF8FF" + GOOD);
    bytes("good-utf8-mark.txt", bytes(new int[] {0xEF, 0xBB, 0xBF}, GOOD, StandardCharsets.UTF_8));
    bytes("good-utf16le.txt", bytes(new int[] {0xFF, 0xFE}, GOOD, StandardCharsets.UTF_16LE));
    bytes("good-utf16be.txt", bytes(new int[] {0xFE, 0xFF}, GOOD, StandardCharsets.UTF_16BE));
    bytes("good-windows-1252.txt", GOOD.getBytes(Charset.forName("windows-1252")));
    bytes(
        "good-broken-utf8.txt",
        bytes(new int[] {0xC3, 0x28, 0xF0, 0x9F}, GOOD, StandardCharsets.UTF_8));
    bytes(
        "good-overlong-utf8.txt",
        bytes(new int[] {0xC0, 0xAF, 0xED, 0xA0, 0x80}, GOOD, StandardCharsets.UTF_8));
    bytes(
        "good-cut-utf8.txt",
        Arrays.copyOf("“Да” — сказал он".getBytes(StandardCharsets.UTF_8), 25));
    text("good name with spaces & ünïcode.txt", GOOD);
    text("good.TXT", GOOD);
    text("good/below/deep/down.txt", GOOD);
  }

  private void badTexts() throws IOException {
    bytes("bad-empty.txt", new byte[0]);
    text("bad-blank.txt", " \t\r\n ".repeat(1000));
    bytes("bad-only-mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    bytes("bad-only-utf16-mark.txt", new byte[] {(byte) 0xFF, (byte) 0xFE});
    text("bad-nul-inside.txt", "The ferry\u0000left");
    bytes("bad-nuls.txt", new byte[4096]);
    bytes("bad-unmarked-utf16.txt", GOOD.getBytes(StandardCharsets.UTF_16LE));
    text("bad-control.txt", "\u0001\u0002\u0003\u0004\u001b[31m".repeat(100));
    text("bad-too-long.txt", GOOD.repeat(20_000));
    bytes("bad-fifty-megabytes-of-one-line.txt", filled(50 << 20));
    hole("bad-hole.txt", 2L << 30);
    hole("bad-hole.html", 2L << 30);
    hole("bad-hole.jsonl", 2L << 30);
    bytes("bad-picture.txt", header(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13));
    bytes("bad-archive.txt", header('P', 'K', 3, 4, 20, 0, 0, 0, 8, 0));
    for (String ending : List.of("pdf", "doc", "docx", "zip", "gz", "exe", "eml", "warc", "mp4")) {
      text("bad-form." + ending, GOOD);
    }
    text("bad-without-ending", GOOD);
    text("bad-dot-at-end.", GOOD);
    text("bad-two.txt.bak", GOOD);
  }

  private void pages() throws IOException {
    String article = "<article><p>" + GOOD + "</p><p>" + GOOD + "</p></article>";
    text("good-page.html", "<html><body>" + article);
    text("good-page.HTM", article);
    text("any-open-attribute.html", "<html><title>x<body><div class='a<p>" + "</div>" + article);
    text("good-text-only.html", GOOD);
    text("good-script-bomb.html", "<script>" + "while(1){}".repeat(10_000) + "</script>" + article);
    text(
        "good-broken-json-ld.html",
        "<script type=application/ld+json>{\"@type\":</script>" + article);
    text(
        "good-deep-json-ld.html",
        "<script type=application/ld+json>" + "[".repeat(50_000) + "</script>" + article);
    text("good-wrong-charset.html", "<meta charset='no such'>" + article);
    text("good-entities.html", "&#0;&#x110000;&nosuch;&amp;&#xD800;" + article);
    text("bad-empty-body.html", "<html><body></body></html>");
    text("bad-only-script.html", "<script>var a = '" + GOOD + "'</script>");
    text("bad-only-menu.html", "<nav><a href=/>Home</a></nav>");
    text("bad-frames.html", "<frameset><frame src=a><frame src=b></frameset>");
    bytes("bad-empty.html", new byte[0]);
    text("bad-nul.html", "<p>a\u0000b");
    text("bad-deep.html", "<div>".repeat(100_000) + article);
    text("bad-deep-with-words.html", ("<div>" + GOOD).repeat(20_000));
    text("any-deep-spans.html", "<span><b><i>".repeat(30_000) + article);
    text("any-deep-tables.html", "<table><tr><td>".repeat(20_000) + article);
    text("any-deep-lists.html", "<ul><li>".repeat(20_000) + article);
    text("any-unclosed-formatting.html", "<a href=x><b><font>".repeat(5_000) + article);
    text("any-many-attributes.html", "<p " + "a=b ".repeat(100_000) + ">" + GOOD);
    text("any-long-class.html", "<div class='" + "x ".repeat(200_000) + "'>" + article + "</div>");
    text("any-many-paragraphs.html", ("<p>" + "word ".repeat(10)).repeat(10_000));
    text("any-comment-left-open.html", "<!-- " + article);
    text("any-cdata.html", "<![CDATA[" + article + "]]>");
  }

  private void jsonLines() throws IOException {
    String line = "{\"id\": \"%s\", \"text\": \"" + GOOD.replace("\"", "\\\"") + "\"}\n";
    text("good-lines.jsonl", line.formatted("1") + "\n" + line.formatted("2"));
    text("good-same-ids.jsonl", line.formatted("1") + line.formatted("1"));
    text("good-half-pair.jsonl", "{\"text\": \"a \\ud800 b \\udc00\\ud800\"}");
    text(
        "good-odd-fields.jsonl",
        "{\"id\": 7, \"text\": \"Seven\", \"published\": {}, \"outlet\": [], \"x\": 1e999}");
    bytes("bad-empty.jsonl", new byte[0]);
    text("bad-blank.jsonl", "\n \n\t\n");
    text("bad-not-json.jsonl", "the ferry left");
    text("bad-array.jsonl", "[1, 2]");
    text("bad-number.jsonl", "42");
    text("bad-null.jsonl", "null");
    text("bad-no-text.jsonl", "{\"id\": \"a\"}");
    text("bad-text-is-object.jsonl", "{\"text\": {\"a\": 1}}");
    text("bad-text-is-null.jsonl", "{\"text\": null}");
    text("bad-text-is-blank.jsonl", "{\"text\": \" \\n \"}");
    text("bad-cut.jsonl", "{\"text\": \"the ferry");
    text("bad-trailing.jsonl", "{\"text\": \"a\"} {\"text\": \"b\"}");
    text("bad-deep.jsonl", "{\"text\":" + "[".repeat(200_000));
    text("bad-deep-objects.jsonl", "{\"a\":".repeat(100_000));
    text("bad-nul-escaped.jsonl", "{\"text\": \"a\\u0000b\"}");
    text(
        "bad-long-number.jsonl",
        "{\"text\": " + "9".repeat(100_000) + "e" + "9".repeat(1000) + "}");
    bytes("bad-fifty-megabytes-of-one-line.jsonl", filled(50 << 20));
  }

  private void noise() throws IOException {
    Random random = new Random(17);
    for (String ending : List.of("txt", "html", "jsonl")) {
      for (int i = 0; i < 5; i++) {
        byte[] noise = new byte[1 + random.nextInt(20_000)];
        random.nextBytes(noise);
        bytes("any-noise-" + i + "." + ending, noise);
      }
    }
    text("listing/reports.csv", "file,outlet\n\"unclosed, quote\nfile");
    files.remove("listing/reports.csv");
    text("listing/good.txt", GOOD);
  }

  private void links() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, folder);
    Files.createSymbolicLink(folder.resolve("bad-dangling.txt"), folder.resolve("nowhere"));
    files.add("bad-dangling.txt");
    Files.createDirectory(folder.resolve("folder-named.txt"));
  }

  private void text(String name, String text) throws IOException {
    bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    files.add(name);
  }

  private void hole(String name, long size) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(size);
    }
    files.add(name);
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  private static byte[] header(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] bytes(int[] first, String text, Charset charset) {
    byte[] rest = text.getBytes(charset);
    byte[] bytes = Arrays.copyOf(header(first), first.length + rest.length);
    System.arraycopy(rest, 0, bytes, first.length, rest.length);
    return bytes;
  }
}
