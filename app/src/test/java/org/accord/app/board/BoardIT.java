package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board as one file from disk. */
class BoardIT extends BoardInBrowser {

  @TempDir private static Path folder;
  private static Path example = Path.of("");

  @BeforeAll
  static void drawTheExample() throws IOException {
    example =
        Files.writeString(folder.resolve("example.html"), BoardCases.page(BoardCases.example()));
  }

  @Override
  String address() {
    return example.toUri().toString();
  }

  @Override
  protected boolean mayAsk(String url) {
    return url.startsWith("file:");
  }

  @Test
  void aHostileCaseRunsNothingAndShowsItsText() throws IOException {
    Path hostile = folder.resolve("hostile.html");
    Files.writeString(hostile, BoardCases.page(BoardCases.hostile()));
    visit(hostile.toUri().toString(), 1400, ColorScheme.LIGHT);
    assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
    assertThat(page.title()).endsWith("· Accord");
    assertThat(page.locator("main img, main svg[onload], main script, main a[href^=java]").count())
        .isZero();
    page.locator("#reports .report .say").first().click();
    expect("#reader h2").containsText("<script>");
    expect("#reader .text").containsText("</script>");
    assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
  }

  @Test
  void aPackedBoardIsUnpackedWhereItIsLookedAt() throws IOException {
    Path packed = folder.resolve("packed.html");
    Files.writeString(packed, BoardCases.packed(BoardCases.example()));
    visit(packed.toUri().toString(), 1400, ColorScheme.LIGHT);
    assertThat(page.locator("h1").innerText()).isNotBlank();
    page.locator("#says .statement .say").first().click();
    expect("#reader .text").containsText(page.locator("mark#here").innerText());
  }

  @ParameterizedTest(name = "{0} pixels wide, {2}")
  @CsvSource({"1400,1100,LIGHT", "1400,1100,DARK", "900,1100,LIGHT", "400,1300,LIGHT"})
  void thePicturesInTheReadmeAreOfTheExample(int width, int height, ColorScheme scheme)
      throws IOException {
    visit(width, scheme);
    page.setViewportSize(width, height);
    Path target = BoardCases.repository().resolve("app/target/screenshots");
    Files.createDirectories(target);
    Path picture =
        target.resolve("board-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertThat(picture).isNotEmptyFile();
  }
}
