package org.accord.app.evaluate.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateStoriesTest {

  private static final String FERRY =
      "The ferry Halvard ran aground off Merro, the coastguard said. Ole Brandt was questioned.";
  private static final String FERRY_AGAIN =
      "Ole Brandt had sailed the Halvard to Merro for years, the coastguard said.";
  private static final String TRAIN = "A goods train burnt in the Gotter tunnel near Airola.";

  @TempDir private Path folder;

  @Test
  void linesWithEventsAreScoredAndTheirStoriesWritten() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.write(
        gold, List.of(line("a", "x", FERRY), line("b", "y", TRAIN), line("c", "x", FERRY_AGAIN)));
    Path written = folder.resolve("out.jsonl");
    StringBuilder out = new StringBuilder();

    ClusterScore score = EvaluateStories.run(gold, false, written, out);

    assertThat(score).isEqualTo(new ClusterScore(1, 1, 1));
    assertThat(out.toString()).contains("3 reports, 2 stories", "F1 1.000; ARI 1.000");
    List<String> lines = Files.readAllLines(written);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"story\":\"");
    assertThat(story(lines.get(2))).isEqualTo(story(lines.get(0)));
    assertThat(story(lines.get(1))).isNotEqualTo(story(lines.get(0)));
  }

  @Test
  void aStreamPlacesThemOneByOne() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.write(
        gold, List.of(line("a", "x", FERRY), line("b", "y", TRAIN), line("c", "x", FERRY_AGAIN)));

    assertThat(EvaluateStories.run(gold, true, null, new StringBuilder()))
        .isEqualTo(new ClusterScore(1, 1, 1));
  }

  @Test
  void linesWithoutEventsAreSortedButNotScored() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"id\": \"a\", \"text\": \"" + FERRY + "\"}\n");

    assertThat(EvaluateStories.run(gold, false, null, new StringBuilder())).isNull();
  }

  @Test
  void theEventOfAnEcbPlusFileIsItsTopicAndItsCorpus() throws IOException {
    assertThat(GoldReports.event("7_12ecb.xml")).isEqualTo("7ecb");
    assertThat(GoldReports.event("7_12ecbplus.xml")).isEqualTo("7ecbplus");

    Path topic = Files.createDirectory(folder.resolve("7"));
    Files.writeString(
        topic.resolve("7_1ecb.xml"), ecb("Halvard aground", "off Merro &amp; Castell"));
    GoldReports gold = GoldReports.read(folder);

    assertThat(gold.ids()).containsExactly("7_1ecb.xml");
    assertThat(gold.reports().get(0).text()).isEqualTo("Halvard aground\noff Merro & Castell");
    assertThat(gold.reports().get(0).name()).doesNotContain("ecb");
  }

  @Test
  void aLineWithoutTextIsNamed() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, line("a", "x", FERRY) + "\n{\"id\": \"b\"}\n");

    assertThatThrownBy(() -> EvaluateStories.run(gold, false, null, new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gold.jsonl:2");
  }

  private static String line(String id, String event, String text) {
    return "{\"id\": \"%s\", \"event\": \"%s\", \"published\": \"2020-03-0%d\", \"text\": \"%s\"}"
        .formatted(id, event, 1 + id.charAt(0) - 'a', text);
  }

  private static String ecb(String... sentences) {
    StringBuilder xml = new StringBuilder("<Document doc_name=\"x\">");
    for (int s = 0; s < sentences.length; s++) {
      for (String token : sentences[s].split(" ")) {
        xml.append("<token t_id=\"1\" sentence=\"").append(s).append("\" number=\"0\">");
        xml.append(token).append("</token>\n");
      }
    }
    return xml.append("<Markables/></Document>").toString();
  }

  private static String story(String line) {
    return line.substring(line.indexOf("\"story\""));
  }
}
