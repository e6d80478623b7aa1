package org.accord.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.accord.app.Terminal;
import org.accord.app.casefile.CaseFile;
import org.accord.app.export.ExportForm;
import org.accord.model.Rejected;
import org.accord.model.Report;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.geojson.FeatureCollection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A thousand hostile reports: none is lost, none breaks out of an export, none steers a terminal.
 */
class HostileIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void everyReportIsReadOrRejectedWithAReason() throws IOException {
    try (CaseFile open = CaseFile.open(HostileCase.file(), Terminal.CLOCK)) {
      List<Report> read = open.reports();
      List<Rejected> rejected = open.rejected();
      assertThat(rejected).allSatisfy(r -> assertThat(r.reason()).isNotBlank());
      assertThat(read.size() + rejected.size()).isEqualTo(HostileCase.REPORTS);
      assertThat(read).hasSizeGreaterThan(900);
      assertThat(read).allSatisfy(r -> assertThat(r.text()).isNotBlank());
    }
  }

  @Test
  void theJsonIsValidAndHoldsEveryText() throws IOException {
    JsonNode export = JSON.readTree(export(ExportForm.JSON));
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(
                    Files.readString(Terminal.repository().resolve("docs/case-export.schema.json")))
                .validate(export))
        .isEmpty();
    Map<String, String> texts = texts();
    assertThat(export.get("reports")).hasSize(texts.size());
    for (JsonNode report : export.get("reports")) {
      assertThat(report.get("text").textValue()).isEqualTo(texts.get(report.get("id").textValue()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "HXL"})
  void noCellOfATableIsAFormulaAndEveryRowIsWhole(ExportForm form) throws IOException {
    int rows = 0;
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(export(form)))) {
      for (CSVRecord row : parser) {
        assertThat(row.isConsistent()).as(row.toString()).isTrue();
        for (String cell : row) {
          assertThat(cell).as(row.toString()).doesNotContain("\0");
          assertThat(cell.matches("(?s)[\\s\\p{Cf}]*([=+@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r]|-\\D).*"))
              .as(cell)
              .isFalse();
        }
        rows++;
      }
    }
    assertThat(rows).isGreaterThan(500);
  }

  @Test
  void theMapIsReadByAGeoJsonReader() throws IOException {
    assertThat(JSON.readValue(export(ExportForm.GEOJSON), FeatureCollection.class).getFeatures())
        .isNotEmpty();
  }

  @Test
  void everyEventIsOneLineOfWholeColumns() throws IOException {
    String[] lines = export(ExportForm.PLOVER).split("\n");
    assertThat(lines).hasSizeGreaterThan(100);
    for (String line : lines) {
      assertThat(JSON.readTree(line).get("eventText").isTextual()).isTrue();
    }
    assertThat(export(ExportForm.POLECAT).split("\r?\n"))
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(40))
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("(^|\t)[=+@]|\0|\r"));
  }

  @Test
  void theProvenanceIsRdfInWhichNoReportNamedAnything() throws Exception {
    JsonLd.toRdf(JsonDocument.of(new StringReader(export(ExportForm.PROV))))
        .get()
        .toList()
        .forEach(
            triple -> {
              assertThat(triple.getPredicate().getValue())
                  .matches("http://[a-z0-9./-]+[#/][A-Za-z-]+");
              assertThat(triple.getSubject().getValue())
                  .matches("urn:accord:[A-Za-z0-9:%._+*-]+|_:.*");
            });
  }

  @Test
  void theClaimsAreJsonWhoseContextIsOurs() throws IOException {
    JsonNode claims = JSON.readTree(export(ExportForm.CLAIMS));
    assertThat(claims.get("@context").toString()).contains("schema.org").doesNotContain("evil");
    assertThat(claims.get("@graph"))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.get("@type").textValue()).isEqualTo("Claim"));
  }

  @Test
  void theMarkdownRenderedHasNothingThatRunsLoadsOrLeadsAway() throws IOException {
    String markdown = export(ExportForm.MD);
    Document page =
        Jsoup.parse(
            HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    assertThat(page.select("script,img,svg,iframe,style,link,form,input,base,meta,math,details"))
        .isEmpty();
    assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .allSatisfy(a -> assertThat(a.getKey()).doesNotStartWith("on"));
    assertThat(page.select("a[href]").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).matches("https?://.*|#.*"));
    assertThat(page.select("h1,h2,h3,h4").eachText()).noneMatch(h -> h.startsWith("FORGED"));
    assertThat(markdown.lines()).noneMatch(l -> l.startsWith("- a forged line"));
  }

  @Test
  void theTerminalIsNotSteered() throws IOException {
    HostileCase.assertShownHarmlessly(HostileCase.printed());
    Path reports = Files.createDirectory(folder.resolve("fewer"));
    new HostileReports(2).writeWhole(reports, 150);
    Path file = folder.resolve("fewer.accord");
    assertThat(new Terminal().run("read", reports, "--case", file, "--no-board")).isIn(0, 3);
    String some;
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      some = open.reports().get(0).name();
    }
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("show"),
            List.of("stories"),
            List.of("search", "said", "--limit", 200),
            List.of("lineage"),
            List.of("lineage", "--sentences", some),
            List.of("changes", "--since", "2031-03-04"),
            List.of("decide", "list"))) {
      List<Object> words = new ArrayList<>(command);
      words.addAll(List.of("--case", file));
      Terminal terminal = new Terminal();
      assertThat(terminal.run(words.toArray())).as(terminal.err.toString()).isZero();
      HostileCase.assertShownHarmlessly(terminal.out.toString());
    }
    Terminal wrong = new Terminal();
    assertThat(wrong.run("lineage", "--sentences", "\u001B[2J", "--case", file)).isEqualTo(1);
    HostileCase.assertShownHarmlessly(wrong.err.toString());
  }

  @Test
  void aReportForgesNoLineOfWhatIsShown() throws IOException {
    assertThat(HostileCase.printed().lines())
        .noneMatch(l -> l.startsWith("event: decision") || l.startsWith("HTTP/1.1"));
  }

  @Test
  void everyFormIsWrittenToAFileThoughATextHoldsHalfACharacter() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("half"));
    Files.writeString(
        reports.resolve("half.jsonl"),
        "{\"text\": \"\\ud83d said on Friday that 12 people had been killed in Velmora.\"}");
    Path file = folder.resolve("half.accord");
    assertThat(new Terminal().run("read", reports, "--case", file)).isZero();
    for (ExportForm form : ExportForm.values()) {
      Terminal terminal = new Terminal();
      Path to = folder.resolve("half." + form);
      assertThat(terminal.run("export", "--case", file, "--format", form, "-o", to))
          .as(form + ": " + terminal.err)
          .isZero();
    }
  }

  @Test
  void nothingWasWrittenBesideTheCaseAndItsBoard() throws IOException {
    try (var beside = Files.list(HostileCase.file().getParent())) {
      assertThat(beside.map(p -> String.valueOf(p.getFileName())))
          .filteredOn(n -> !n.startsWith("hostile.accord-"))
          .containsExactlyInAnyOrder("hostile.accord", "hostile.html", "reports");
    }
    assertThat(Path.of("pwned")).doesNotExist();
  }

  private static Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (CaseFile open = CaseFile.open(HostileCase.file(), Terminal.CLOCK)) {
      open.reports().forEach(r -> texts.put(r.id().value(), r.text()));
    }
    return texts;
  }

  private static String export(ExportForm form) throws IOException {
    String text = form.of(HostileCase.derived());
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
