package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions taken on the live board and taken back, each test on a case of its own. */
class LiveDecisionsIT extends Browsing {

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
    served = ServedBoard.copy(example, folder.resolve("decided.accord"));
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
  void aStatementIsRejectedByKeyboardShownWithWhoAndWhenAndTakenBack() {
    String before = page.locator("#says [role=status]").innerText();
    page.locator("#says .statement").nth(3).focus();
    page.keyboard().press("r");
    page.locator("#analyst").fill("Ana Bell");
    page.locator("#reject").click();
    expectFirst("#decisions .decision")
        .hasText(Pattern.compile("Rejected by Ana Bell, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC.*"));
    waitUntilDrawn();
    assertThat(page.locator("#says [role=status]").innerText()).isNotEqualTo(before);
    page.locator("main").press("u");
    expect("#decisions .decision.undone").hasCount(1);
    waitUntilDrawn();
    assertThat(page.locator("#says [role=status]").innerText()).isEqualTo(before);
  }

  @Test
  void aNoteOnAFindingStandsBesideItAndIsUndoneThere() {
    Locator finding = page.locator("#contested .finding").first();
    String id = finding.getAttribute("id");
    finding.hover();
    finding.locator("button.decide").click();
    page.locator("#analyst").fill("Ben Ruiz");
    page.locator("#note").fill("Ask the field office.");
    page.locator("#keep-note").click();
    expect("#" + id + " .decided")
        .hasText(
            Pattern.compile("Noted: Ask the field office. by Ben Ruiz, \\d{4}-\\d\\d-\\d\\d.*"));
    page.locator("#" + id + " .decided button").click();
    expect("#" + id).isVisible();
    expect("#" + id + " .decided").hasCount(0);
  }
}
