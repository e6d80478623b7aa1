package org.accord.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.accord.app.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateArticlesTest {

  private static final String ARTICLE =
      "Two ferries left the harbour on Friday with four hundred people on board, the port said.";

  @TempDir private Path gold;

  @BeforeEach
  void onePage() throws IOException {
    Files.createDirectory(gold.resolve("html"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(gold.resolve("html/ferries.html.gz")))) {
      out.write(
          ("<html><body><nav>Home News</nav><article><p>"
                  + ARTICLE
                  + "</p></article></body></html>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theArticleIsWrittenUnderTheNameOfItsPage() {
    Terminal terminal = new Terminal();
    Path out = gold.resolve("out.jsonl");
    assertThat(
            terminal.run("evaluate", "articles", gold.toString(), "--predictions", out.toString()))
        .isZero();
    assertThat(out).hasContent("{\"id\":\"ferries\",\"text\":\"" + ARTICLE + "\"}");
    assertThat(terminal.out.toString()).contains("1 pages").doesNotContain("shingles");
  }

  @Test
  void whereTheTextIsKnownTheFigureIsPrinted() throws IOException {
    Files.writeString(
        gold.resolve("ground-truth.json"), "{\"ferries\": {\"articleBody\": \"" + ARTICLE + "\"}}");
    Terminal terminal = new Terminal();
    assertThat(terminal.run("evaluate", "articles", gold.toString())).isZero();
    assertThat(terminal.out.toString()).contains("F1 1.000");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Terminal terminal = new Terminal();
    assertThat(terminal.run("evaluate", "articles", gold.resolve("none").toString())).isEqualTo(1);
    assertThat(terminal.err.toString()).contains("There is no folder");
  }
}
