package org.accord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accord.Accord;
import org.accord.app.export.JsonExport;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.claim.Attribution;
import org.accord.model.finding.PhaseEntry;
import org.accord.model.finding.Position;
import org.accord.reading.OnnxReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that a case tells is without words of a report, however damaged the report. */
class EvidenceLawsTest {

  private static final long SEED = 5;
  private static final int REPORTS = 40;

  private static Case made;

  @BeforeAll
  static void derive() {
    List<ReadReport> read = new ArrayList<>();
    try (OnnxReader reader = OnnxReader.load()) {
      for (Report report : new FuzzedReports(SEED).take(REPORTS)) {
        read.add(new ReadReport(report, reader.read(report.text())));
      }
    }
    made = Accord.derive(read, List.of(), null);
  }

  @Test
  void whateverAStoryTellsStandsInItsReports() {
    Map<String, Integer> seen = new TreeMap<>();
    for (StoryCase story : made.stories()) {
      evidence(story)
          .forEach(
              (what, all) -> {
                all.forEach(e -> assertStands(story.dossier(), what, e));
                seen.merge(what, all.size(), Integer::sum);
              });
    }
    assertThat(seen).allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThan(20));
  }

  @Test
  void everyFindingPositionAndPhaseHasEvidence() {
    for (StoryCase story : made.stories()) {
      story.findings().forEach(f -> assertThat(f.positions()).as(f.topic()).isNotEmpty());
      positions(story).forEach(p -> assertThat(p.evidence()).as(p.says()).isNotEmpty());
      for (PhaseEntry phase : story.operation().phases()) {
        assertThat(phase.evidence()).as(phase.what()).isNotEmpty();
      }
    }
  }

  @Test
  void exportedWordsAreTheTextBetweenTheExportedOffsets() {
    JsonNode export = JsonExport.tree(made);
    Map<String, String> texts = new TreeMap<>();
    for (ReadReport read : made.reports()) {
      texts.put(read.report().name(), read.text());
    }
    assertThat(texts).hasSize(REPORTS);
    assertThat(checked(export, texts, "")).isGreaterThan(500);
  }

  private static Map<String, List<Evidence>> evidence(StoryCase story) {
    Dossier d = story.dossier();
    Map<String, List<Evidence>> all = new TreeMap<>();
    all.put("attributions", d.attributions().stream().flatMap(EvidenceLawsTest::pieces).toList());
    all.put("quantities", d.quantities().stream().map(q -> q.evidence()).toList());
    all.put("events", d.events().stream().map(e -> e.trigger()).toList());
    all.put(
        "participants",
        d.events().stream()
            .flatMap(e -> e.participants().stream())
            .map(p -> p.evidence())
            .toList());
    all.put("claims", d.claims().stream().map(c -> c.evidence()).toList());
    all.put("actors", d.actorMentions().stream().map(m -> m.evidence()).toList());
    all.put("places", d.placeMentions().stream().map(m -> m.evidence()).toList());
    all.put("moments", d.moments().stream().map(m -> m.evidence()).toList());
    all.put("positions", positions(story).flatMap(p -> p.evidence().stream()).toList());
    all.put(
        "phases", story.operation().phases().stream().flatMap(p -> p.evidence().stream()).toList());
    all.put(
        "ledgers",
        story.operation().ledgers().stream()
            .flatMap(l -> l.entries().stream())
            .flatMap(e -> e.evidence().stream())
            .toList());
    return all;
  }

  private static Stream<Position> positions(StoryCase story) {
    return story.findings().stream().flatMap(f -> f.positions().stream());
  }

  private static Stream<Evidence> pieces(Attribution a) {
    return Stream.of(a.source(), a.cue(), a.content())
        .flatMap(List::stream)
        .map(span -> new Evidence(a.report(), span));
  }

  private static void assertStands(Dossier story, String what, Evidence evidence) {
    String text = story.report(evidence.report()).text();
    Span span = evidence.span();
    assertThat(span.end()).as(what + " in: " + text).isLessThanOrEqualTo(text.length());
    assertThat(story.words(evidence))
        .as(what + " " + span + " in: " + text)
        .isNotBlank()
        .isEqualTo(text.substring(span.start(), span.end()));
  }

  /** How many spans the node holds, all of which keep the law. */
  private static int checked(JsonNode node, Map<String, String> texts, String outer) {
    String text = outer;
    if (node.path("report").isTextual()) {
      assertThat(texts).containsKey(node.get("report").asText());
      text = texts.getOrDefault(node.get("report").asText(), "");
    }
    int count = 0;
    if (node.has("start") && node.has("end")) {
      assertThat(node.get("end").asInt()).isLessThanOrEqualTo(text.length());
      String between = text.substring(node.get("start").asInt(), node.get("end").asInt());
      assertThat(between).isNotBlank();
      if (node.has("text")) {
        assertThat(node.get("text").asText()).satisfies(words -> assertWords(words, between));
      }
      count++;
    }
    for (JsonNode child : node) {
      count += checked(child, texts, text);
    }
    return count;
  }

  /** Words in several pieces are joined by " ... ". */
  private static void assertWords(String words, String between) {
    if (words.equals(between)) {
      return;
    }
    List<String> pieces = List.of(words.split(" \\.\\.\\. ", -1));
    assertThat(pieces).hasSizeGreaterThan(1);
    assertThat(between).startsWith(pieces.get(0)).endsWith(pieces.get(pieces.size() - 1));
    assertThat(between).containsSubsequence(pieces);
  }
}
