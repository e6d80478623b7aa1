package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.accord.app.Terminal;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.reading.OnnxReader;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class EvaluatePlacesEval {

  private static final int READ_ONE_IN = 8;

  @Test
  void placesAreFoundAndPlacedAsWellAsTheCommittedFiguresSay() throws IOException {
    Path folder = Terminal.shared("eval/places");
    assumeTrue(Files.exists(folder), "no ../shared here");
    try (OnnxReader reader = OnnxReader.load()) {
      for (RuleTable.Row row :
          RuleTable.load(EvaluatePlacesEval.class, "places-expected.tsv").rows()) {
        Path gold = folder.resolve(row.get("gold"));
        StringBuilder out = new StringBuilder();
        PlacesScore given =
            EvaluatePlaces.run(Gazetteer.shipped(), null, gold, d -> true, null, out);
        PlacesScore found =
            EvaluatePlaces.run(
                Gazetteer.shipped(), reader, gold, d -> hash(d) % READ_ONE_IN == 0, null, out);
        assertThat(given.near())
            .as(row.get("gold") + " within 161 km")
            .isGreaterThanOrEqualTo(Double.parseDouble(row.get("within161km")) - 0.005);
        assertThat(found.f1())
            .as(row.get("gold") + " spans")
            .isGreaterThanOrEqualTo(Double.parseDouble(row.get("spanF1")) - 0.01);
      }
    }
  }

  private static long hash(String doc) {
    CRC32 crc = new CRC32();
    crc.update(doc.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() >> 7;
  }
}
