package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbSentenceTest {

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document doc_name="7_2ecb.xml">
      <token t_id="1" sentence="0" number="0">Dam</token>
      <token t_id="2" sentence="0" number="1">gives</token>
      <token t_id="3" sentence="0" number="2">at</token>
      <token t_id="4" sentence="0" number="3">last</token>
      <token t_id="5" sentence="0" number="4">way</token>
      <token t_id="6" sentence="1" number="0">Nobody</token>
      <token t_id="7" sentence="1" number="1">died</token>
      <Markables>
      <ACTION_OCCURRENCE m_id="1"><token_anchor t_id="5"/><token_anchor t_id="2"/></ACTION_OCCURRENCE>
      <NEG_ACTION_OCCURRENCE m_id="2"><token_anchor t_id="7"/></NEG_ACTION_OCCURRENCE>
      <HUMAN_PART m_id="3"><token_anchor t_id="6"/></HUMAN_PART>
      </Markables>
      </Document>
      """;

  private static List<EcbSentence> chosen(Path folder, String rows) throws IOException {
    Files.createDirectories(folder.resolve("7"));
    Files.writeString(folder.resolve("7/7_2ecb.xml"), DOCUMENT);
    Files.writeString(
        folder.resolve("ECBplus_coreference_sentences.csv"), "Topic,File,Sentence Number\n" + rows);
    return EcbSentence.chosen(folder);
  }

  @Test
  void whatLiesBetweenThePartsOfAnActionBelongsToIt(@TempDir Path folder) throws IOException {
    List<EcbSentence> sentences = chosen(folder, "7,2ecb,0\n");
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).tokens()).containsExactly("Dam", "gives", "at", "last", "way");
    assertThat(sentences.get(0).labels())
        .containsExactly("O", "B-event", "I-event", "I-event", "I-event");
  }

  @Test
  void anActionThatDidNotHappenIsAnEventTooAndAPersonIsNone(@TempDir Path folder)
      throws IOException {
    assertThat(chosen(folder, "7,2ecb,1\n").get(0).labels()).containsExactly("O", "B-event");
  }

  @Test
  void onlyTopicsFromThirtyOnWereHeldOut(@TempDir Path folder) throws IOException {
    assertThat(chosen(folder, "7,2ecb,0\n").get(0).heldOut()).isFalse();
    assertThat(new EcbSentence("30_1ecb", 0, List.of("x"), List.of("O")).heldOut()).isTrue();
  }
}
