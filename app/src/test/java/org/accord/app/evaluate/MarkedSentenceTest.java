package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedSentenceTest {

  @Test
  void theActorsAreWhereTheMarksWere(@TempDir Path folder) throws IOException {
    MarkedSentence sentence =
        only(folder, "<s>Arvania</s> urged <t>its neighbours</t> to leave.", "REQUEST");
    assertThat(sentence.text()).isEqualTo("Arvania urged its neighbours to leave.");
    assertThat(sentence.givers()).extracting(s -> s.in(sentence.text())).containsExactly("Arvania");
    assertThat(sentence.takers())
        .extracting(s -> s.in(sentence.text()))
        .containsExactly("its neighbours");
    assertThat(sentence.root()).isEqualTo("REQUEST");
  }

  @Test
  void aCellThatASpreadsheetQuotedIsReadAsItWas(@TempDir Path folder) throws IOException {
    MarkedSentence sentence =
        only(folder, "\"<s>He</s> said \"\"no\"\" to <t>them</t>.\"", "REJECT");
    assertThat(sentence.text()).isEqualTo("He said \"no\" to them.");
  }

  @Test
  void aRowWithoutMarksIsPassedOver(@TempDir Path folder) throws IOException {
    assertThat(rows(folder, "Nobody is marked here.", "AID")).isEmpty();
  }

  @Test
  void aTableOfOtherColumnsIsRefused(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("other.tsv");
    Files.writeString(table, "a\tb\n1\t2\n");
    assertThatThrownBy(() -> MarkedSentence.of(table))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("marked_sentence");
  }

  private static MarkedSentence only(Path folder, String marked, String root) throws IOException {
    List<MarkedSentence> rows = rows(folder, marked, root);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<MarkedSentence> rows(Path folder, String marked, String root)
      throws IOException {
    Path table = folder.resolve("types.tsv");
    Files.writeString(table, "sentence\tmarked_sentence\tgold_root\nx\t" + marked + "\t" + root);
    return MarkedSentence.of(table);
  }
}
