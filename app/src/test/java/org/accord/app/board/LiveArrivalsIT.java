package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that come in while somebody looks at the live board. */
class LiveArrivalsIT extends Browsing {

  @TempDir private static Path read;
  private static Path example;

  @TempDir private Path folder;
  private ServedBoard served;

  @BeforeAll
  static void readTheExample() {
    example = ServedBoard.example(read);
  }

  @BeforeEach
  void serve() {
    served = ServedBoard.copy(example, folder.resolve("growing.accord"));
    visit(served.address(), 1400, ColorScheme.LIGHT);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Override
  protected boolean mayAsk(String url) {
    return url.startsWith(served.root());
  }

  @Test
  void aReportThatComesInIsAnnouncedAndShownWhenTheReaderWantsIt() {
    String reports = page.locator(".known-at").innerText();
    served.add(
        "coast-tribune.txt",
        "RAS UMAYRA, March 9 (Coast Tribune) - Two more convoys left the besieged port of Ras"
            + " Umayra on Sunday, the International Committee of the Red Cross said.");
    expect("#news").containsText("1 new report");
    assertThat(page.locator(".known-at").innerText()).isEqualTo(reports);
    page.locator("main").press(".");
    expect("#news").isHidden();
    expect(".known-at").containsText("all 12 reports");
    waitUntilDrawn();
    assertThat(reports).doesNotContain("all 12 reports");
  }
}
