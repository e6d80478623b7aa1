package org.accord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Published;
import org.accord.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  @Test
  void aTextFileIsItsTextUntouched(@TempDir Path folder) throws IOException {
    String text = "  Two ships\r\n\r\nleft.\t\n";
    write(folder, "a.txt", text);

    assertThat(read(folder))
        .extracting(Report::name, Report::text)
        .containsExactly(org.assertj.core.api.Assertions.tuple("a.txt", text));
  }

  @Test
  void theListingSuppliesWhatFilesDoNotSay(@TempDir Path folder) throws IOException {
    write(folder, "a.txt", "Two ships left.");
    write(folder, "below/b.txt", "Three ships left.");
    write(
        folder,
        "reports.csv",
        "file,outlet,published,title,url\n"
            + "a.txt,\"Coast, The\",2021-05-04,Ships leave,https://coast.example/1\n"
            + "below/b.txt,Harbour Post,4/5/2021,,\n");

    List<Report> reports = read(folder);

    Report a = reports.get(0);
    assertThat(a.outlet()).isEqualTo("Coast, The");
    assertThat(a.published()).isEqualTo(Published.on(LocalDate.of(2021, 5, 4)));
    assertThat(a.title()).isEqualTo("Ships leave");
    assertThat(a.url()).isEqualTo("https://coast.example/1");
    Report b = reports.get(1);
    assertThat(b.name()).isEqualTo("below/b.txt");
    assertThat(b.outlet()).isEqualTo("Harbour Post");
    assertThat(b.published()).isNull();
  }

  @Test
  void aPageSaysWhoPublishedItAndWhen(@TempDir Path folder) throws IOException {
    write(
        folder,
        "page.html",
        """
        <html><head><title>Ships leave | Coast</title>
        <link rel="canonical" href="https://www.coast.example/ships">
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
          {"@type": ["NewsArticle"], "headline": "Ships leave", "datePublished": "2021-05-04T06:00:00+02:00",
           "publisher": {"@type": "Organization", "name": "The Coast"}}]}</script></head>
        <body><nav><a href="/">Home</a></nav>
        <div class="content"><h1>Ships leave</h1>
        <p>Two ships left the harbour of Amarin on Tuesday, the harbour master said.</p>
        <div class="related-links"><p>Read also: the long story of the harbour that nobody used.</p></div>
        <p>A third one stayed behind, because its captain had not come back from the town.</p>
        <figure><img src="a"><figcaption>A ship in the harbour of Amarin, seen from the town.</figcaption></figure>
        </div><footer>© The Coast</footer></body></html>
        """);

    Report page = read(folder).get(0);

    assertThat(page.outlet()).isEqualTo("The Coast");
    assertThat(page.published()).hasToString("2021-05-04T06:00+02:00");
    assertThat(page.title()).isEqualTo("Ships leave");
    assertThat(page.url()).isEqualTo("https://www.coast.example/ships");
    assertThat(page.text())
        .isEqualTo(
            "Two ships left the harbour of Amarin on Tuesday, the harbour master said.\n\n"
                + "A third one stayed behind, because its captain had not come back from the"
                + " town.");
  }

  @Test
  void aBadLineIsRefusedAndTheOthersGoOn(@TempDir Path folder) throws IOException {
    write(
        folder,
        "feed.jsonl",
        """
        {"id": "one", "outlet": "Coast", "published": "2021-05-04", "text": "Two ships left."}
        {"id": "two", "text":
        {"id": "three", "text": "Three ships left."}
        """);

    List<Ingested> all = ingest(List.of(folder), IngestOptions.defaults());

    assertThat(all).hasSize(3);
    assertThat(all.get(1))
        .isInstanceOfSatisfying(
            Ingested.Refused.class,
            r -> assertThat(r.rejected().source()).endsWith("feed.jsonl:2"));
    assertThat(read(folder)).extracting(Report::name).containsExactly("one", "three");
  }

  @Test
  void theSameReportInTwoFilesIsTheSameReport(@TempDir Path folder) throws IOException {
    String line = "{\"id\": \"one\", \"text\": \"Two ships left.\"}";
    write(folder, "a.jsonl", line);
    write(folder, "b.jsonl", line);

    assertThat(read(folder))
        .extracting(Report::id)
        .hasSize(2)
        .containsOnly(read(folder).get(0).id());
  }

  @Test
  void companionsArePassedOverAndOtherFormsRefused(@TempDir Path folder) throws IOException {
    for (String name : List.of("key.json", "README", "README.md", ".hidden.txt", "case.accord")) {
      write(folder, name, "Not a report.");
    }
    write(folder, "report.pdf", "%PDF");

    assertThat(ingest(List.of(folder), IngestOptions.defaults()))
        .singleElement()
        .isInstanceOf(Ingested.Refused.class);
  }

  @Test
  void aCompanionNamedOutrightIsRefused(@TempDir Path folder) throws IOException {
    write(folder, "key.json", "{}");

    assertThat(ingest(List.of(folder.resolve("key.json")), IngestOptions.defaults()))
        .singleElement()
        .isInstanceOf(Ingested.Refused.class);
  }

  @Test
  void theOptionsFillWhatNobodySays(@TempDir Path folder) throws IOException {
    write(folder, "a.txt", "Two ships left.");
    Published day = Published.on(LocalDate.of(2021, 5, 4));
    List<Ingested> all =
        ingest(List.of(folder.resolve("a.txt")), new IngestOptions(day, "Coast", 100, 100));

    assertThat(all)
        .singleElement()
        .isInstanceOfSatisfying(
            Ingested.Found.class,
            f -> {
              assertThat(f.report().outlet()).isEqualTo("Coast");
              assertThat(f.report().published()).isEqualTo(day);
            });
  }

  private static List<Report> read(Path folder) {
    return ingest(List.of(folder), IngestOptions.defaults()).stream()
        .filter(Ingested.Found.class::isInstance)
        .map(i -> ((Ingested.Found) i).report())
        .toList();
  }

  private static List<Ingested> ingest(List<Path> paths, IngestOptions options) {
    List<Ingested> all = new ArrayList<>();
    ReportFiles.read(paths, options, all::add);
    return all;
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
