package org.accord.app.export.row;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

  private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();

  private ObjectNode add(String id, String name, String kind, String variant) {
    ObjectNode row = rows.addObject();
    row.put("name", name).put("kind", kind).put("by", "machine").put("named", true).put("id", id);
    row.putNull("role");
    row.putArray("variants").add(variant);
    return row;
  }

  private List<String> ids() {
    return Elsewhere.joined(rows, "name", "kind").findValuesAsText("id");
  }

  @Test
  void oneNameInTwoStoriesIsOneRowWithBothIdsAndAllSpellings() {
    add("S1/A1", "Kassara Post", "media", "The Post");
    add("S2/A4", "Kassara Post", "media", "Kassara Post");

    JsonNode row = Elsewhere.joined(rows, "name", "kind").get(0);

    assertThat(ids()).containsExactly("S1/A1");
    assertThat(row.path("also").path(0).asText()).isEqualTo("S2/A4");
    assertThat(row.path("variants")).hasSize(2);
  }

  @Test
  void aCommonNounOfTwoStoriesIsTwo() {
    add("S1/A1", "police", "state", "police");
    add("S2/A1", "police", "state", "police");
    assertThat(ids()).containsExactly("S1/A1", "S2/A1");
  }

  @Test
  void whatAPersonJudgedStandsAlone() {
    add("S1/A1", "Kassara Post", "media", "The Post");
    add("S2/A4", "Kassara Post", "media", "The Post").put("by", "human");
    assertThat(ids()).containsExactly("S1/A1", "S2/A4");
  }

  @Test
  void twoOfOneNameAndAnotherKindAreTwo() {
    add("S1/A1", "Jordan", "state", "Jordan");
    add("S2/A4", "Jordan", "person", "Jordan");
    assertThat(ids()).containsExactly("S1/A1", "S2/A4");
  }
}
