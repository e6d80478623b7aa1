package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.accord.Accord;
import org.accord.model.Case;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.lineage.Lineages;
import org.accord.model.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page as text: what reports say never becomes markup, whatever they say. */
class BoardFileTest {

  private static final Pattern SCRIPT =
      Pattern.compile("<script(.*?)>(.*?)</script>", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("data-block=\"(.*?)\"");

  private static String page = "";

  @BeforeAll
  static void drawTheHostileCase() {
    page = BoardCases.page(BoardCases.hostile());
  }

  @Test
  void aReportThatClosesTheScriptDoesNotCloseIt() {
    assertThat(running(page)).hasSize(2);
    assertThat(page).doesNotContain("<img", "<svg onload", "<b>Ana");
  }

  @Test
  void theBlocksHoldTheTextsAsTheyAre() throws JsonProcessingException {
    Map<String, String> blocks = blocks(page);
    JsonNode reports = new ObjectMapper().readTree(blocks.get("index")).get("reports");
    assertThat(reports.findValuesAsText("title")).containsOnly(BoardCases.TITLE);
    List<String> texts = new ArrayList<>();
    for (String id : reports.findValuesAsText("id")) {
      texts.add(new ObjectMapper().readTree(blocks.get("reports/" + id)).get("text").asText());
    }
    assertThat(texts)
        .hasSize(3)
        .anyMatch(t -> t.contains("</script><script>window.ran=1</script>"))
        .anyMatch(t -> t.contains("\u2028"));
  }

  @Test
  void aPackedPageHoldsTheSameAndIsSmaller() throws IOException {
    Case made = BoardCases.example();
    String plain = BoardFile.page(made, null);
    String packed = BoardCases.packed(made);
    Map<String, String> unpacked = blocks(packed);
    for (Map.Entry<String, String> block : unpacked.entrySet()) {
      if (packed.contains("gzip\" data-block=\"" + block.getKey() + "\"")) {
        block.setValue(unpack(block.getValue()));
      }
    }
    assertThat(unpacked).isEqualTo(blocks(plain));
    assertThat(packed).contains("application/gzip");
    assertThat(packed.length()).isLessThan(plain.length() * 3 / 4);
  }

  private static String unpack(String base64) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(base64)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void onlyACaseOfVeryManyReportsIsPacked() {
    assertThat(Blocks.fitting(BoardCases.example()).packed()).isFalse();
    assertThat(Blocks.fitting(BoardCases.hostile()).packed()).isFalse();
    Report long1 = Report.of("a.txt", "A", null, null, null, "x ".repeat(2_000_001));
    ReadReport read = new ReadReport(long1, new Reading(long1.textDigest(), List.of(), List.of()));
    Case many =
        new Case(
            List.of(read),
            new Lineages(List.of(), List.of(), Map.of()),
            List.of(),
            List.of(),
            List.of());
    assertThat(Blocks.fitting(many).packed()).isTrue();
  }

  @Test
  void lineSeparatorsAndHalvesOfCharactersAreEscaped() {
    String data = String.join("", blocks(page).values());
    assertThat(data).doesNotContain("\u2028").contains("\\u2028").contains("\\ud800");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
  }

  @Test
  void onlyItsOwnTwoScriptsMayRunAndNothingIsLoaded() {
    Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"(.*?)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1)).startsWith("default-src 'none'").doesNotContain("http");
    Matcher allowed = Pattern.compile("script-src ([^;]*);").matcher(policy.group(1));
    assertThat(allowed.find()).isTrue();
    assertThat(allowed.group(1).split(" "))
        .containsExactly(
            PageText.digest(running(page).get(0)), PageText.digest(running(page).get(1)));
  }

  @Test
  void everyStopHasItsStoriesAndWhatChanged() throws JsonProcessingException {
    Map<String, String> blocks = blocks(BoardCases.page(BoardCases.example()));
    JsonNode stops = new ObjectMapper().readTree(blocks.get("index")).get("stops").get("at");
    assertThat(stops.size()).isGreaterThan(4);
    for (JsonNode stop : stops) {
      String at = "@" + stop.get("asOf").asText();
      JsonNode stories = new ObjectMapper().readTree(blocks.get("stories" + at)).get("stories");
      int reports = 0;
      for (JsonNode story : stories) {
        reports += story.get("reports").size();
        assertThat(blocks)
            .containsKey("stories/" + story.get("id").asText() + at)
            .containsKey("statements/" + story.get("id").asText() + at);
      }
      assertThat(reports).isEqualTo(stop.get("reports").asInt());
      assertThat(new ObjectMapper().readTree(blocks.get("changes" + at)).get("reports").size())
          .isPositive();
    }
  }

  @Test
  void anEmptyCaseHasABoard() {
    assertThat(BoardCases.page(Accord.derive(List.of(), List.of(), null)))
        .contains("\"stories\":[]");
  }

  @Test
  void theSameCaseGivesTheSameBytes() {
    assertThat(BoardCases.page(BoardCases.hostile())).isEqualTo(page);
  }

  /** The scripts that are no data. */
  private static List<String> running(String page) {
    List<String> found = new ArrayList<>();
    Matcher matcher = SCRIPT.matcher(page);
    while (matcher.find()) {
      if (!matcher.group(1).contains("application/json")) {
        found.add(matcher.group(2));
      }
    }
    return found;
  }

  private static Map<String, String> blocks(String page) {
    Map<String, String> blocks = new TreeMap<>();
    Matcher matcher = SCRIPT.matcher(page);
    while (matcher.find()) {
      Matcher name = BLOCK.matcher(matcher.group(1));
      if (name.find()) {
        blocks.put(name.group(1), matcher.group(2));
      }
    }
    return blocks;
  }
}
