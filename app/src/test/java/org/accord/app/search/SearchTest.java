package org.accord.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.accord.Accord;
import org.accord.app.Terminal;
import org.accord.app.casefile.CaseFile;
import org.accord.app.search.Request.Order;
import org.accord.model.Digest;
import org.accord.model.Published;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

  private static final String COPIED =
      "Twelve cranes at the grain terminal were shut down by the port of Velia on Tuesday night.";
  private static final List<String> PIECES =
      List.of(
          "terminal",
          "Velia",
          "café",
          "cafe\u0301",
          "gra\u00ADin",
          "\"",
          "“",
          "”",
          "-",
          "*",
          "^",
          "(",
          ")",
          "NEAR",
          "OR",
          "AND",
          "NOT",
          ":",
          "+",
          "{",
          "}",
          ",",
          "'",
          "\\",
          "\u0000",
          "\u0002",
          "\u0003",
          "\uD83D",
          "\uDE00",
          "🔥",
          "\u202E",
          "\n",
          " ",
          " ",
          " ",
          "ميناء",
          "港口",
          "٣",
          "words",
          ";--",
          "%",
          "?",
          "sentence_words");

  @TempDir private Path folder;
  private final List<ReadReport> reports = new ArrayList<>();
  private CaseFile file;

  @BeforeEach
  void open() {
    file = CaseFile.open(folder.resolve("test.accord"), Terminal.CLOCK);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aWordIsFoundWithItsPlaceInTheUntouchedText() {
    add("a.txt", "Herald", 3, null, "Nothing here.\nThe Café by the port was shut.");
    Hit hit = find("cafe").hits().get(0);
    assertThat(hit.span()).isEqualTo(Span.of(14, 44));
    assertThat(hit.words()).extracting(w -> w.in(hit.sentence())).containsExactly("Café");
  }

  @Test
  void aWordBrokenByASoftHyphenIsFoundWhole() {
    add("a.txt", "Herald", 3, null, "The eva\u00ADcuation\u200B began at the port.");
    Hit hit = find("evacuation").hits().get(0);
    assertThat(hit.words())
        .extracting(w -> w.in(hit.sentence()))
        .containsExactly("eva\u00ADcuation");
  }

  @Test
  void allWordsMustStandInOneSentence() {
    add("a.txt", "Herald", 3, null, "The port was shut.\nThe road was open.");
    assertThat(find("port shut").total()).isEqualTo(1);
    assertThat(find("port road").total()).isZero();
    assertThat(find("port -shut").total()).isZero();
    assertThat(find("road -shut").total()).isEqualTo(1);
  }

  @Test
  void aPhraseIsMarkedWhole() {
    add("a.txt", "Herald", 3, null, "The road was open and the open road was shut.");
    Hit hit = find("\"open road\"").hits().get(0);
    assertThat(hit.words()).extracting(w -> w.in(hit.sentence())).containsExactly("open road");
  }

  @Test
  void copiesStandUnderTheFirstThatToldIt() {
    add("later.txt", "Mirror", 5, null, COPIED + "\nIts owner could not be reached.");
    add("first.txt", "Herald", 4, null, COPIED + "\nThe mayor asked for patience that evening.");
    Found found = find("cranes");
    assertThat(found.total()).isEqualTo(1);
    assertThat(found.hits().get(0).report().name()).isEqualTo("first.txt");
    assertThat(found.hits().get(0).copies()).extracting(Report::name).containsExactly("later.txt");
  }

  @Test
  void amongOneOutletsReportsTheCopyStandsForItself() {
    add("later.txt", "Mirror", 5, null, COPIED + "\nIts owner could not be reached.");
    add("first.txt", "Herald", 4, null, COPIED + "\nThe mayor asked for patience that evening.");
    Found found = find("cranes", "mirror", Order.BEST, 0, 10, null);
    assertThat(found.hits()).extracting(h -> h.report().name()).containsExactly("later.txt");
    assertThat(found.hits().get(0).copies()).extracting(Report::name).containsExactly("first.txt");
  }

  @Test
  void aTitleThatTheTextRepeatsIsOneHit() {
    add(
        "a.txt",
        "Herald",
        3,
        "Port of Velia shut",
        "Port of Velia shut\nTwelve cranes stand still.");
    add("b.txt", "Mirror", 3, "Velia waits", "The owners met on Monday.");
    assertThat(find("velia").hits())
        .extracting(Hit::title, Hit::span)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(false, Span.of(0, 18)),
            org.assertj.core.groups.Tuple.tuple(true, Span.of(0, 11)));
  }

  @Test
  void whatWasPublishedLaterIsNotFoundAsOfBefore() {
    add("a.txt", "Herald", 3, null, "The port was shut.");
    add("b.txt", "Herald", 9, null, "The whole port opened again, said the mayor.");
    assertThat(find("port", null, Order.BEST, 0, 10, Instant.parse("2031-03-05T00:00:00Z")).hits())
        .extracting(h -> h.report().name())
        .containsExactly("a.txt");
  }

  @Test
  void pagesSumToTheWholeInEveryOrder() {
    for (int i = 0; i < 23; i++) {
      add(
          "r" + i + ".txt",
          "Herald",
          1 + i % 9,
          null,
          "Berth " + "far ".repeat(i) + i + " at the port.");
    }
    for (Order order : Order.values()) {
      List<Hit> whole = find("port", null, order, 0, 100, null).hits();
      List<Hit> paged = new ArrayList<>();
      for (int from = 0; from < 23; from += 5) {
        paged.addAll(find("port", null, order, from, 5, null).hits());
      }
      assertThat(paged).hasSize(23).isEqualTo(whole);
    }
    assertThat(find("port", null, Order.NEWEST, 0, 1, null).hits().get(0).report().published())
        .hasToString("2031-03-09");
  }

  @Test
  void noQueryEverFailsAndEveryMarkStandsOnAWordSought() {
    Random random = new Random(7);
    for (int i = 0; i < 30; i++) {
      add(
          "r" + i + ".txt",
          "Herald",
          1 + i % 9,
          i % 2 == 0 ? null : line(random),
          line(random) + "\n" + line(random));
    }
    int found = 0;
    for (int i = 0; i < 1500; i++) {
      String typed = line(random);
      Query query = Query.parse(typed.length() > 900 ? typed.substring(0, 900) : typed);
      for (Hit hit : find(query, null, Order.BEST, 0, 5, null).hits()) {
        assertThat(hit.words()).as(typed).isNotEmpty();
        hit.words()
            .forEach(w -> assertThat(sought(query, w.in(hit.sentence()))).as(typed).isTrue());
        found++;
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  /** Whether the words marked begin as one of the query's terms does. */
  private static boolean sought(Query query, String marked) {
    String letters = letters(marked);
    return query.wanted().stream()
        .map(t -> letters(t.words()))
        .anyMatch(t -> letters.contains(t) || t.contains(letters));
  }

  private static String letters(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      line.append(PIECES.get(random.nextInt(PIECES.size())));
      line.append(random.nextBoolean() ? " " : "");
    }
    return line.toString();
  }

  private void add(String name, String outlet, int day, @Nullable String title, String text) {
    Report report =
        Report.of(name, outlet, Published.on(LocalDate.of(2031, 3, day)), title, null, text);
    Reading reading = reading(text);
    file.add(report, name, text.getBytes(StandardCharsets.UTF_8), reading, "lines");
    reports.add(new ReadReport(report, reading));
  }

  /** Every line a sentence, every word a token. */
  private static Reading reading(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      List<Span> tokens = new ArrayList<>();
      int at = start;
      for (String word : line.split(" ", -1)) {
        if (!word.isEmpty()) {
          tokens.add(Span.of(at, at + word.length()));
        }
        at += word.length() + 1;
      }
      if (!tokens.isEmpty()) {
        sentences.add(
            new Sentence(sentences.size(), 0, Span.of(start, start + line.length()), tokens));
      }
      start += line.length() + 1;
    }
    return new Reading(Digest.of(text), sentences, List.of());
  }

  private Found find(String words) {
    return find(words, null, Order.BEST, 0, 10, null);
  }

  private Found find(
      String words,
      @Nullable String outlet,
      Order order,
      int from,
      int limit,
      @Nullable Instant asOf) {
    return find(Query.parse(words), outlet, order, from, limit, asOf);
  }

  private Found find(
      Query query,
      @Nullable String outlet,
      Order order,
      int from,
      int limit,
      @Nullable Instant asOf) {
    KnownReports known = KnownReports.of(Accord.sort(reports, List.of(), asOf));
    return Search.find(file, known, new Request(query, outlet, null, null, order, from, limit));
  }
}
