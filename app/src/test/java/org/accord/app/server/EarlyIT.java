package org.accord.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.accord.app.live.CaseEvent;
import org.accord.app.live.HeldBack;
import org.accord.app.live.Snapshot;
import org.accord.app.live.Upload;
import org.accord.ingest.form.Particulars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers while what reports state is still being told. */
class EarlyIT {

  @TempDir private Path folder;
  private HeldBack held;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    Path file = Served.example(folder);
    held = new HeldBack(file);
    served = Served.over(file, held.live);
  }

  @AfterEach
  void stop() {
    held.letGo();
    served.close();
  }

  @Test
  void reportsAndSearchAreAnsweredWhileTheRestIsStillTold() throws Exception {
    JsonNode waiting = served.json("/api/v1/cases").get("items").get(0);
    assertThat(waiting.get("ready").asBoolean()).isFalse();
    assertThat(waiting.at("/deriving/of").asInt()).isEqualTo(11);
    List<JsonNode> early = items("/api/v1/reports");
    assertThat(early).hasSize(11).allSatisfy(r -> assertThat(r.get("story").isTextual()).isTrue());
    JsonNode found = served.json("/api/v1/search?q=convoy");
    assertThat(found.get("total").asInt()).isPositive();
    String id = early.get(0).get("id").asText();
    assertThat(served.get("/api/v1/reports/" + id + "/text").statusCode()).isEqualTo(200);
    for (String path : List.of("claims", "findings", "stories", "exports/json")) {
      HttpResponse<byte[]> later = served.get("/api/v1/" + path);
      assertThat(later.statusCode()).as(path).isEqualTo(503);
      assertThat(later.headers().firstValue("Retry-After")).isPresent();
      assertThat(Served.json(later).get("detail").asText()).contains("of 11 reports");
    }
    held.letGo();
    served.live.now();
    assertThat(items("/api/v1/reports")).isEqualTo(early);
    assertThat(served.json("/api/v1/search?q=convoy").get("items")).isEqualTo(found.get("items"));
    assertThat(served.json("/api/v1/claims").get("total").asInt()).isPositive();
    assertThat(served.json("/api/v1/cases").at("/items/0/ready").asBoolean()).isTrue();
  }

  @Test
  void theBoardIsToldOnlyWhatIsKnown() {
    JsonNode index = served.json("/board/data/index.json");
    assertThat(index.get("whole").asBoolean()).isFalse();
    assertThat(index.get("reports")).hasSize(11);
    assertThat(index.get("stories")).isNotEmpty();
    assertThat(served.get("/board/data/stories/S1.json").statusCode()).isEqualTo(404);
    held.letGo();
    served.live.now();
    assertThat(served.json("/board/data/index.json").get("whole").asBoolean()).isTrue();
    assertThat(served.get("/board/data/stories/S1.json").statusCode()).isEqualTo(200);
  }

  @Test
  void whoListensHearsHowFarItIs() throws Exception {
    try (Listening listening = Listening.open(served)) {
      JsonNode sorted = listening.await("deriving", d -> true).row();
      assertThat(sorted.get("of").asInt()).isEqualTo(11);
      held.letGo();
      listening.await("deriving", d -> d.get("told").asInt() == 11);
      listening.await("version", v -> true);
    }
  }

  @Test
  void aNewReportIsAnsweredWhileWhatItStatesIsStillTold() throws Exception {
    held.letGo();
    int claims = claims(served.live.now());
    List<Integer> statuses = new ArrayList<>();
    List<Integer> told = new ArrayList<>();
    try (Listening listening = Listening.open(served)) {
      served.live.listen(
          event -> {
            if (event instanceof CaseEvent.Sorted sorted) {
              String id = sorted.reports().get(0).id().value();
              statuses.add(served.get("/api/v1/reports/" + id).statusCode());
              told.add(served.json("/api/v1/claims").get("total").asInt());
            }
          });
      Upload late =
          new Upload(
              "late.txt",
              "Two more convoys left Ras Umayra on Sunday, the mayor said.".getBytes(UTF_8),
              Particulars.NONE);
      served.live.add(List.of(late)).over().get(300, TimeUnit.SECONDS);
      JsonNode row = listening.await("sorted", s -> true).row();
      assertThat(row.get("of").asInt()).isEqualTo(1);
      assertThat(row.at("/reports/0/outlet").asText()).isEqualTo("late.txt");
    }
    assertThat(statuses).containsExactly(200);
    assertThat(told).containsExactly(claims);
    assertThat(claims(served.live.now())).isGreaterThan(claims);
  }

  private static int claims(Snapshot snapshot) {
    return snapshot.made().stories().stream().mapToInt(s -> s.dossier().claims().size()).sum();
  }

  private List<JsonNode> items(String path) {
    List<JsonNode> items = new ArrayList<>();
    served.json(path).get("items").forEach(items::add);
    return items;
  }
}
