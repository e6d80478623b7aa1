package org.accord.app.evaluate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.accord.app.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateClaimsTest {

  private static final String CHARGE =
      "The Northern Front said on Monday that the army had blown up the Halden bridge.";
  private static final String DENIAL =
      "The army denied on Monday that it had blown up the Halden bridge.";
  private static final String MAYOR =
      "Four people drowned when a ferry sank off Merro on Monday, Mayor Lena Holm said.";
  private static final String CLINIC =
      "A ferry sank off Merro on Monday and four people drowned, said Ove Lund, a doctor.";

  @TempDir private Path gold;

  @Test
  void claimsOfOnePositionStrengthenAndThoseOfAContestWeakenEachOther() throws IOException {
    write("strengthen-a.json", pair("p1", CHARGE, DENIAL, 0), pair("p2", MAYOR, CLINIC, 1));
    write("weaken-a.json", pair("p1", CHARGE, DENIAL, 1), pair("p2", MAYOR, CLINIC, 0));
    Path out = gold.resolve("out.jsonl");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("evaluate", "claims", gold.toString(), "--predictions", out.toString()))
        .isZero();
    assertThat(Files.readAllLines(out))
        .containsExactly(
            "{\"pair_id\":\"p1\",\"strengthen\":false}",
            "{\"pair_id\":\"p2\",\"strengthen\":true}",
            "{\"pair_id\":\"p1\",\"weaken\":true}",
            "{\"pair_id\":\"p2\",\"weaken\":false}");
    assertThat(terminal.out.toString())
        .contains("strengthen  P 1.000  R 1.000  F1 1.000; 1 told of 2 pairs, 0.500 of which")
        .contains("weaken      P 1.000  R 1.000  F1 1.000; 1 told of 2 pairs");
  }

  @Test
  void aFileThatHoldsNoPairsIsNamed() throws IOException {
    Files.writeString(gold.resolve("weaken.json"), "{}");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("evaluate", "claims", gold.toString())).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("weaken.json has no \"data\"");
  }

  @Test
  void aFolderWithoutSuchFilesSaysWhatItLacks() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("evaluate", "claims", gold.toString())).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("no file named strengthen*.json or weaken*.json");
  }

  @SafeVarargs
  private final void write(String name, Map<String, Object>... pairs) throws IOException {
    new ObjectMapper()
        .writeValue(gold.resolve(name).toFile(), Map.of("ver", 1, "data", List.of(pairs)));
  }

  private static Map<String, Object> pair(String id, String a, String b, int relation) {
    return Map.of(
        "pair_id",
        id,
        "topic",
        "The Halden bridge",
        "date",
        "2021-03-01",
        "claim_a",
        a,
        "claim_b",
        b,
        "article_a",
        "Told in one place",
        "article_b",
        "Told in another",
        "relation",
        relation);
  }
}
