package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
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
    leave();
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
    finding.locator("button.decide:not(.copy)").click();
    page.locator("#analyst").fill("Ben Ruiz");
    page.locator("#note").fill("Ask the field office.");
    page.locator("#keep-note").click();
    expect("#" + id + " .decided")
        .hasText(
            Pattern.compile("Noted: Ask the field office. by Ben Ruiz, \\d{4}-\\d\\d-\\d\\d.*"));
    waitUntilDrawn();
    page.locator("#" + id + " .decided button").click();
    expect("#" + id).isVisible();
    expect("#" + id + " .decided").hasCount(0);
  }

  @Test
  void twoNamesBecomeOneByKeyboardAndAreTwoAgainWhenUndone() {
    String before = page.locator("#everybody summary").innerText();
    page.locator("#everybody summary").click();
    page.locator("#everybody .line").first().focus();
    page.keyboard().press("m");
    page.locator("#analyst").fill("Ana Bell");
    page.locator("#merge-with").fill("unhcr");
    expectFirst("#merge-other option").containsText("UNHCR");
    page.locator("#merge").press("Enter");
    expectFirst("#decisions .decision")
        .hasText(Pattern.compile("Merged with .*UNHCR.* by Ana Bell, .* UTC.*"));
    waitUntilDrawn();
    expect("#everybody summary").not().hasText(before);
    assertThat(page.locator("#everybody .decided").count()).isEqualTo(1);
    page.locator("main").press("u");
    expect("#decisions .decision.undone").hasCount(1);
    expect("#everybody summary").hasText(before);
  }

  @Test
  void aFindingIsTakenApartAndPutTogetherWithAnother() {
    Locator finding = page.locator("#contested .finding").first();
    String id = finding.getAttribute("id");
    int positions = finding.locator(".position").count();
    finding.focus();
    page.keyboard().press("s");
    page.locator("#analyst").fill("Ben Ruiz");
    page.locator(".parts input").first().check();
    page.locator("#split").click();
    expect("#" + id + " .decided").containsText("Split: taken out");
    expect("#" + id + " .position").hasCount(positions - 1);
    waitUntilDrawn();
    page.locator("#" + id).focus();
    page.keyboard().press("m");
    page.locator("#merge").click();
    expect("#" + id + " .decided").containsText("Merged with");
    assertThat(page.locator("#" + id + " .position").count()).isGreaterThan(positions - 1);
    waitUntilDrawn();
    page.locator("main").press("u");
    expect("#" + id + " .position").hasCount(positions - 1);
    waitUntilDrawn();
    page.locator("main").press("u");
    expect("#" + id + " .decided").hasCount(0);
    expect("#" + id + " .position").hasCount(positions);
  }

  @Test
  void aReportIsTakenOutOfItsStoryAndItsStoryPutBack() {
    int stories = page.locator("#story option").count();
    int reports = page.locator("#reports .report").count();
    page.locator("#reports .report").last().focus();
    page.keyboard().press("s");
    page.locator("#analyst").fill("Ana Bell");
    expect(".parts input:checked").hasCount(1);
    page.locator("#split").click();
    expect("#story option").hasCount(stories + 1);
    waitUntilDrawn();
    expect("#reports .report").hasCount(reports - 1);
    expect(".headline .decided").containsText("Split: taken out");
    waitUntilDrawn();
    page.locator(".headline").focus();
    page.keyboard().press("m");
    page.locator("#merge").click();
    expect("#story option").hasCount(stories);
    expect(".headline .decided").containsText("Merged with");
  }

  @Test
  void aPlaceIsCorrected() {
    page.locator("#map details summary").click();
    Locator place = page.locator("#map details .line").first();
    place.focus();
    page.keyboard().press("c");
    page.locator("#analyst").fill("Ana Bell");
    page.locator("#field").selectOption("name");
    page.locator("input[aria-label='What it should be']").fill("Old Harbour");
    page.locator("#keep-correction").click();
    expectFirst("#decisions .decision").containsText("Corrected: name=Old Harbour by Ana Bell");
    waitUntilDrawn();
    page.locator("#map details summary").click();
    expectFirst("#map details .decided").containsText("Corrected");
    expectFirst("#map details .line:has(.decided)").containsText("Old Harbour");
  }

  @Test
  void whatCannotBeDecidedSaysWhyAndIsNotKept() throws IOException {
    page.locator("#contested .finding").first().focus();
    page.keyboard().press("s");
    page.locator("#analyst").fill("Ana Bell");
    for (Locator part : page.locator(".parts input").all()) {
      part.check();
    }
    page.locator("#split").click();
    expect("#dialog-says").containsText("not all");
    page.locator("dialog summary:has-text('Merge')").click();
    assertThat(barriers()).isEmpty();
    expect("dialog[open]").hasCount(1);
    page.keyboard().press("Escape");
    expect("dialog[open]").hasCount(0);
    assertThat(page.locator("#decisions").count()).isZero();
  }
}
