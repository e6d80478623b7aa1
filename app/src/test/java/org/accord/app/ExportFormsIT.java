package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every form of export of an example case and a hostile report, read back by a reader that is not
 * ours, and held against the report's own text.
 */
class ExportFormsIT {

  private static final String HOSTILE =
      "=HYPERLINK(\"http://evil.example\",\"Click\") blast kills 12\n\n"
          + "+1 Rebels \u202egnp.exe <script>alert(1)</script> said on Friday that 12 people\thad been"
          + " killed in Damascus. \"@SUM(A1) - we will go on,\" a spokesman said.\n";

  @TempDir private static Path folder;
  private static final Map<String, String> TEXTS = new TreeMap<>();

  @BeforeAll
  static void readTheExample() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("hostile"));
    Files.writeString(reports.resolve("=cmd.txt"), HOSTILE);
    Path example = Terminal.repository().resolve("examples").resolve("crossing-blast");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("read", example, reports, "--case", caseFile(), "--no-board")).isZero();
    for (JsonNode report : new ObjectMapper().readTree(export("json")).get("reports")) {
      TEXTS.put(report.get("report").asText(), report.get("text").asText());
    }
  }

  @Test
  void csvHasOneRowAClaimAndTheWordsStandWhereItSays() throws IOException {
    List<CSVRecord> rows = csv(export("csv"));
    assertThat(rows).hasSizeGreaterThan(80);
    for (CSVRecord row : rows) {
      String text = TEXTS.get(row.get("report").replaceFirst("^'", ""));
      String words =
          text.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
      assertThat(row.get("words").replaceFirst("^'", "")).isEqualTo(words);
      assertThat(row.get("sentence")).isNotBlank();
    }
    assertThat(rows.stream().map(r -> r.get("claim")).distinct()).hasSize(rows.size());
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (String form : List.of("csv", "hxl")) {
      for (CSVRecord row : csv(export(form))) {
        for (String cell : row) {
          assertThat(cell.matches("(?s)[=+@\\t\\r].*|-\\D.*")).as(form + ": " + cell).isFalse();
        }
      }
    }
  }

  @Test
  void hxlHasAHashtagOverEveryColumnAndCountsUnderThem() throws IOException {
    List<CSVRecord> rows = csv(export("hxl"));
    assertThat(rows.get(0).stream())
        .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"))
        .contains("#affected+killed", "#affected+min", "#geo+lat", "#meta+source", "#meta+url");
    assertThat(rows.stream().skip(1).map(r -> r.get("Killed"))).contains("9", "17", "19");
    assertThat(rows.stream().skip(1).map(r -> r.get("Lowest"))).contains("9", "14");
    assertThat(rows.stream().skip(1)).allMatch(r -> !r.get("Words").isBlank());
  }

  @Test
  void hxlGivesNoRowThePlaceOfAnotherClaimAndSaysOnWhatEachRests() throws IOException {
    Path file = folder.resolve("places.txt");
    Files.writeString(
        file, "A blast killed nine people in Aleppo on Friday. Some 40 people were injured.\n");
    Terminal terminal = new Terminal();
    Path places = folder.resolve("places.accord");
    terminal.run("read", file, Terminal.example(), "--case", places, "--no-board");
    Terminal exported = new Terminal();
    assertThat(exported.run("export", "--case", places, "--format", "hxl")).isZero();
    Map<String, String> bases = new TreeMap<>();
    for (CSVRecord row : csv(exported.out.toString())) {
      assertThat(row.get("Place").isEmpty()).isEqualTo(row.get("Place rests on").isEmpty());
      bases.put(row.get("Words"), row.get("Place rests on"));
    }
    assertThat(bases)
        .containsEntry("A blast killed nine people in Aleppo on Friday.", "words")
        .containsEntry("Some 40 people were injured.", "context")
        .containsEntry(
            "two officials with knowledge of the talks said on condition of anonymity.", "");
  }

  @Test
  void geoJsonIsReadByAGeoJsonReaderAndPlacesAreWhereTheyAre() throws IOException {
    FeatureCollection read =
        new ObjectMapper().readValue(export("geojson"), FeatureCollection.class);
    List<Feature> damascus = new ArrayList<>();
    for (Feature feature : read.getFeatures()) {
      String name = feature.getProperty("name");
      if (name.equals("Damascus")) {
        damascus.add(feature);
      }
      if (name.equals("Kessar")) {
        assertThat(feature.getGeometry()).isNull();
      }
    }
    assertThat(damascus).hasSize(1);
    org.geojson.Point point = (org.geojson.Point) damascus.get(0).getGeometry();
    assertThat(point.getCoordinates().getLatitude()).isBetween(33.0, 34.0);
    assertThat(point.getCoordinates().getLongitude()).isBetween(36.0, 37.0);
  }

  @Test
  void ploverRecordsHaveTheManualsFields() throws IOException {
    List<JsonNode> records = lines(export("plover"));
    assertThat(records).hasSizeGreaterThan(30);
    for (JsonNode record : records) {
      assertThat(record.fieldNames())
          .toIterable()
          .contains("id", "date", "source", "target", "event", "eventText", "text", "publication");
      assertThat(record.get("event").asText()).isUpperCase();
      String text = TEXTS.get(record.get("accord").get("report").asText());
      int start = record.get("accord").get("start").asInt();
      int end = record.get("accord").get("end").asInt();
      assertThat(text.substring(start, end)).isEqualTo(record.get("eventText").asText());
    }
  }

  @Test
  void polecatIsReadByItsColumnsInOrder() throws IOException {
    try (CSVParser parser =
        CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setQuote(null)
            .get()
            .parse(new StringReader(export("polecat")))) {
      assertThat(parser.getHeaderNames()).hasSize(40).startsWith("Event ID", "Event Date");
      assertThat(parser.getHeaderNames().get(7)).isEqualTo("Actor Name");
      assertThat(parser.getHeaderNames().get(15)).isEqualTo("Recipient Name");
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows).hasSizeGreaterThan(10);
      assertThat(rows).allMatch(row -> row.size() == 40);
      assertThat(rows.stream().map(r -> r.get("Event Date")))
          .allMatch(date -> date.matches("None|\\d{4}(-\\d\\d){0,2}.*"));
    }
  }

  @Test
  void provIsRdfInWhichEveryClaimIsQuotedFromAReport() throws Exception {
    RdfDataset read = JsonLd.toRdf(JsonDocument.of(new StringReader(export("prov")))).get();
    String prov = "http://www.w3.org/ns/prov#";
    TreeSet<String> claims = new TreeSet<>();
    TreeSet<String> quoted = new TreeSet<>();
    TreeSet<String> links = new TreeSet<>();
    for (var triple : read.toList()) {
      String subject = triple.getSubject().getValue();
      String link = triple.getPredicate().getValue();
      links.add(link);
      if (subject.startsWith("urn:accord:claim:")) {
        claims.add(subject);
      }
      if (link.equals(prov + "wasQuotedFrom")) {
        assertThat(triple.getObject().getValue()).startsWith("urn:accord:report:");
        quoted.add(subject);
      }
    }
    assertThat(claims).hasSizeGreaterThan(80).isEqualTo(quoted);
    assertThat(links)
        .contains(prov + "wasDerivedFrom", prov + "wasAttributedTo", prov + "hadPrimarySource");
  }

  @Test
  void schemaOrgClaimsHaveAppearancesAndNoVerdict() throws IOException {
    JsonNode graph = new ObjectMapper().readTree(export("claims")).get("@graph");
    assertThat(graph).hasSizeGreaterThan(10);
    for (JsonNode claim : graph) {
      assertThat(claim.get("@type").asText()).isEqualTo("Claim");
      assertThat(claim.get("text").asText()).isNotBlank();
      assertThat(claim.get("appearance")).isNotEmpty();
    }
    assertThat(export("claims")).doesNotContain("ClaimReview", "Rating");
  }

  @Test
  void everyLineOfTheReportInMarkdownHasAFootnoteThatIsThere() throws IOException {
    String text = export("md");
    assertThat(text).contains("\n## How it unfolded\n", "\n## Open questions, ");
    TreeSet<String> called = new TreeSet<>();
    TreeSet<String> there = new TreeSet<>();
    Matcher note = Pattern.compile("\\[\\^(\\d+)\\](:?)").matcher(text);
    while (note.find()) {
      (note.group(2).isEmpty() ? called : there).add(note.group(1));
    }
    assertThat(called).hasSizeGreaterThan(20).isEqualTo(there);
    assertThat(text.lines().filter(l -> l.startsWith("- ")))
        .allMatch(line -> line.matches(".*\\[\\^\\d+\\]$"));
    assertThat(text).doesNotContain("<script>");
  }

  @Test
  void anUndertakingStandsSomewhereAndAnExplosionNowhere() throws IOException {
    assertThat(export("md")).doesNotContain("## How it stands");
    Path file = folder.resolve("deal.accord");
    Path out = folder.resolve("deal.md");
    new Terminal().run("read", Terminal.example(), "--case", file, "--no-board");
    new Terminal().run("export", "--case", file, "--format", "md", "-o", out);
    String text = Files.readString(out);
    assertThat(text).contains("\n## How it stands\n\n- **");
    assertThat(text.indexOf("## How it stands")).isLessThan(text.indexOf("## How it unfolded"));
  }

  private static List<CSVRecord> csv(String text) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  private static List<JsonNode> lines(String text) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : text.split("\n")) {
      nodes.add(new ObjectMapper().readTree(line));
    }
    return nodes;
  }

  private static Path caseFile() {
    return folder.resolve("forms.accord");
  }

  private static String export(String form) throws IOException {
    Path file = folder.resolve("out." + form);
    if (!Files.exists(file)) {
      Terminal terminal = new Terminal();
      assertThat(terminal.run("export", "--case", caseFile(), "--format", form, "-o", file))
          .as(terminal.err.toString())
          .isZero();
    }
    return Files.readString(file);
  }
}
