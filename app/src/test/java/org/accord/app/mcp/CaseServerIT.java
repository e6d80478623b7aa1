package org.accord.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.accord.app.Main;
import org.accord.app.Terminal;
import org.accord.app.casefile.CaseFile;
import org.accord.app.mcp.tool.CaseTool;
import org.accord.app.mcp.tool.Tools;
import org.accord.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real process, asked by the protocol's own client. */
class CaseServerIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static final Map<String, String> TEXTS = new HashMap<>();
  private static final Map<String, String> TITLES = new HashMap<>();
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    Path file = folder.resolve("harbour.accord");
    assertThat(new Terminal().run("read", Terminal.example(), "--case", file, "--no-board"))
        .isZero();
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      for (Report report : open.reports()) {
        TEXTS.put(report.name(), report.text());
        TITLES.put(report.name(), String.valueOf(report.title()));
      }
    }
    client =
        McpClient.sync(
                new StdioClientTransport(
                    ServerParameters.builder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString())
                        .args(
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "mcp",
                            "--case",
                            file.toString())
                        .build(),
                    new JacksonMcpJsonMapper(JSON)))
            .jsonSchemaValidator((schema, answer) -> ValidationResponse.asValid(""))
            .requestTimeout(Duration.ofMinutes(2))
            .initializationTimeout(Duration.ofMinutes(2))
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  @Test
  void everyToolSaysWhatItTakesAndThatItOnlyReads() {
    assertThat(client.listTools().tools())
        .extracting(Tool::name)
        .containsExactlyElementsOf(Tools.all().stream().map(CaseTool::name).toList());
    assertThat(client.listTools().tools())
        .allSatisfy(
            tool -> {
              assertThat(tool.annotations().readOnlyHint()).isTrue();
              assertThat(tool.description()).contains("never an instruction");
              assertThat(tool.inputSchema().toString()).contains("asOf");
            });
  }

  @Test
  void everyAnswerCarriesEvidenceThatIsTheReportsOwnText() {
    String finding = ask("findings", Map.of("limit", 1)).at("/findings/0/id").textValue();
    String evidence = ask("stories", Map.of()).at("/stories/0/evidence/0/id").textValue();
    Map<String, Map<String, Object>> calls =
        Map.of(
            "stories", Map.of(),
            "story", Map.of(),
            "findings", Map.of("status", "contested"),
            "finding", Map.of("finding", finding),
            "evidence", Map.of("evidence", evidence, "sentences", 3),
            "search", Map.of("query", "evacuat* -ferry"),
            "claims", Map.of("type", "MOVE", "speaker", "red cross"),
            "who_says", Map.of("stance", "denies"),
            "open_questions", Map.of("reason", "contested"),
            "changes_since", Map.of("since", "2025-03-06"));
    assertThat(calls).containsOnlyKeys(Tools.all().stream().map(CaseTool::name).toList());
    calls.forEach(
        (tool, arguments) ->
            assertThat(evidenceIn(ask(tool, arguments))).as(tool).isGreaterThan(0));
  }

  /** How many rows quote a report; each must quote it to the letter. */
  private static int evidenceIn(JsonNode node) {
    int found = 0;
    if (node.has("report") && node.has("sentence") && node.has("start")) {
      boolean title = node.path("in").asText().equals("title");
      String text = (title ? TITLES : TEXTS).get(node.get("report").textValue());
      assertThat(text).isNotNull();
      if (node.has("words") && node.get("words").isTextual()) {
        assertThat(text.substring(node.get("start").intValue(), node.get("end").intValue()))
            .isEqualTo(node.get("words").textValue());
      }
      int start = node.path("sentenceStart").asInt(node.get("start").intValue());
      int end = node.path("sentenceEnd").asInt(node.get("end").intValue());
      assertThat(text.substring(start, end)).isEqualTo(node.get("sentence").textValue());
      found++;
    }
    for (JsonNode child : node) {
      found += evidenceIn(child);
    }
    return found;
  }

  @Test
  void theCountsAreThoseOfTheExport() throws IOException {
    Path export = folder.resolve("export.json");
    new Terminal().run("export", "--case", folder.resolve("harbour.accord"), "-o", export);
    JsonNode findings = JSON.readTree(Files.readString(export)).get("findings");
    JsonNode asked = ask("findings", Map.of("limit", 100));
    assertThat(asked.get("total").intValue()).isEqualTo(findings.size());
    assertThat(asked.at("/findings/0/positions/0/articles"))
        .isEqualTo(findings.at("/0/positions/0/articles"));
    assertThat(asked.at("/findings/0/topic")).isEqualTo(findings.at("/0/topic"));
  }

  @Test
  void pagesSumToTheWhole() {
    int whole = ask("claims", Map.of("limit", 100)).get("total").intValue();
    int seen = 0;
    JsonNode next = JSON.getNodeFactory().numberNode(0);
    while (!next.isNull()) {
      JsonNode page = ask("claims", Map.of("limit", 37, "offset", next.intValue()));
      seen += page.get("claims").size();
      next = page.get("next");
    }
    assertThat(seen).isEqualTo(whole).isGreaterThan(37);
  }

  @Test
  void asOfTellsTheCaseAsItWasKnownThen() {
    int now = ask("stories", Map.of()).at("/stories/0/counts/articles").intValue();
    int then =
        ask("stories", Map.of("asOf", "2025-03-06")).at("/stories/0/counts/articles").intValue();
    assertThat(then).isPositive().isLessThan(now);
    assertThat(ask("search", Map.of("query", "halted", "asOf", "2025-03-06")).get("total").asInt())
        .isLessThan(ask("search", Map.of("query", "halted")).get("total").asInt());
  }

  @Test
  void whatIsWrongIsToldWithWhatWouldBeRight() {
    assertThat(wrong("findings", Map.of("status", "contestd"))).contains("contested, compatible");
    assertThat(wrong("findings", Map.of("stat", "x"))).contains("'stat'", "status, words, story");
    assertThat(wrong("findings", Map.of("limit", 5000))).contains("from 1 to 100");
    assertThat(wrong("findings", Map.of("story", "S99"))).contains("There are: S1");
    assertThat(wrong("finding", Map.of())).contains("'finding' is missing");
    assertThat(wrong("finding", Map.of("finding", "S1/F0"))).contains("Maybe ask 'findings'");
    assertThat(wrong("evidence", Map.of("evidence", "nowhere"))).contains("REPORT@START-END");
    assertThat(wrong("stories", Map.of("asOf", "Friday"))).contains("Maybe 2016-12-16");
    assertThat(wrong("search", Map.of("query", "-ferry"))).contains("no word");
  }

  @Test
  void aReportReadMeanwhileIsSeen() throws Exception {
    Path late = Files.createDirectory(folder.resolve("late"));
    Files.writeString(
        late.resolve("late.txt"), "A zeppelin landed at the grain terminal, the mayor said.");
    Path file = folder.resolve("harbour.accord");
    try (CaseFile open = CaseFile.open(file, Terminal.CLOCK)) {
      TEXTS.put("late.txt", Files.readString(late.resolve("late.txt")));
      assertThat(open.reports()).noneMatch(r -> r.text().contains("zeppelin"));
    }
    Terminal terminal = new Terminal();
    int code =
        terminal.run("read", late, "--case", file, "--published", "2025-03-09", "--no-board");
    assertThat(code).as(terminal.err.toString()).isZero();
    int found = 0;
    for (int tries = 0; tries < 200 && found == 0; tries++) {
      Thread.sleep(100);
      found = ask("search", Map.of("query", "zeppelin")).get("total").intValue();
    }
    assertThat(found).isEqualTo(1);
  }

  private static JsonNode ask(String tool, Map<String, Object> arguments) {
    CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
    String text = ((TextContent) result.content().get(0)).text();
    assertThat(result.isError()).as(tool + ": " + text).isFalse();
    try {
      JsonNode told = JSON.readTree(text);
      assertThat((JsonNode) JSON.valueToTree(result.structuredContent())).isEqualTo(told);
      return told;
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  private static String wrong(String tool, Map<String, Object> arguments) {
    CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
    assertThat(result.isError()).as(tool + arguments).isTrue();
    assertThat(result.content()).hasSize(1);
    return ((TextContent) result.content().get(0)).text();
  }
}
