package org.accord.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.app.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole conversation over two streams, in this process. */
class ConversationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HELLO =
      "{\"jsonrpc\":\"2.0\",\"id\":\"hello\",\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
  private static final String READY =
      "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
  private static final List<String> GARBAGE =
      List.of(
          "garbage",
          "{",
          "[]",
          "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]",
          "null",
          "{}",
          "\"ping\"",
          "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}",
          "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
          "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}",
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}",
          "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
          "Content-Length: 20",
          "\u0000\u0001\u001B[2J",
          "\uFFFF\uFFFE",
          "[".repeat(3000));
  private static final List<String> ODD =
      List.of(
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"ping\"}",
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"no/such\"}",
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\"}",
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":7}}",
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"stories\",\"arguments\":7}}",
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"stories\",\"arguments\":{\"limit\":[1]}}}",
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"stories\",\"more\":{\"a\":1}}}",
          "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/list\",\"params\":{\"cursor\":\"x\"}}");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void read() throws IOException {
    Path reports = java.nio.file.Files.createDirectory(folder.resolve("reports"));
    java.nio.file.Files.writeString(
        reports.resolve("a.txt"), "The mayor said on Monday that 300 people had left the port.");
    file = folder.resolve("a.accord");
    new Terminal().run("read", reports, "--case", file, "--no-board");
  }

  @Test
  void garbageIsAnsweredWithAnErrorAndEndsNothing() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HELLO, READY));
    GARBAGE.forEach(lines::add);
    lines.add(
        "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"tools/call\",\"params\":{\"name\":\"stories\"}}");
    List<JsonNode> answers = converse(lines);
    assertThat(answers).hasSize(GARBAGE.size() + 2);
    assertThat(answers.subList(1, GARBAGE.size() + 1))
        .allSatisfy(a -> assertThat(a.at("/error/code").intValue()).isIn(-32700, -32600));
    assertThat(answers.get(answers.size() - 1).at("/result/structuredContent/total").intValue())
        .isEqualTo(1);
  }

  @Test
  void everyRequestIsAnsweredOnceAndInOrderWhateverStandsBetween() throws IOException {
    Random random = new Random(11);
    List<String> lines = new ArrayList<>(List.of(HELLO, READY));
    int requests = 60;
    for (int i = 0; i < requests; i++) {
      lines.add(ODD.get(random.nextInt(ODD.size())).formatted(i));
      for (int more = random.nextInt(3); more > 0; more--) {
        lines.add(GARBAGE.get(random.nextInt(GARBAGE.size())));
      }
    }
    List<Integer> answered =
        converse(lines).stream()
            .filter(a -> !a.at("/error/code").isInt() || a.at("/error/code").intValue() != -32600)
            .map(a -> a.get("id"))
            .filter(JsonNode::isInt)
            .map(JsonNode::intValue)
            .toList();
    assertThat(answered)
        .containsExactlyElementsOf(java.util.stream.IntStream.range(0, requests).boxed().toList());
  }

  @Test
  void whatIsAskedBeforeTheConversationIsOpenIsRefusedAndEndsNothing() throws IOException {
    String early = "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/list\"}";
    List<JsonNode> answers =
        converse(List.of(early.formatted(1), HELLO, early.formatted(2), READY, early.formatted(3)));
    assertThat(answers).hasSize(4);
    assertThat(answers.get(0).at("/error/message").textValue()).contains("initialize");
    assertThat(answers.get(2).at("/error/code").intValue()).isEqualTo(-32600);
    assertThat(answers.get(3).at("/result/tools").size()).isPositive();
  }

  @Test
  void anOverlongLineIsRefusedAndTheNextIsAnswered() throws IOException {
    List<JsonNode> answers =
        converse(
            List.of(
                HELLO,
                READY,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + "x".repeat(5 << 20) + "\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}"));
    assertThat(answers).hasSize(3);
    assertThat(answers.get(1).at("/error/code").intValue()).isEqualTo(-32700);
    assertThat(answers.get(2).get("id").intValue()).isEqualTo(2);
  }

  private List<JsonNode> converse(List<String> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] in = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    CaseServer.serve(file, "test", Terminal.CLOCK, new ByteArrayInputStream(in), out);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
      JsonNode answer = JSON.readTree(line);
      assertThat(answer.get("jsonrpc").textValue()).isEqualTo("2.0");
      answers.add(answer);
    }
    return answers;
  }
}
