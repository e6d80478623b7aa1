package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.accord.app.live.HeldBack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that come in while somebody looks at the live board. */
class LiveArrivalsIT extends Browsing {

  private static final int MANY = 30;

  @TempDir private static Path read;
  private static Path example;

  @TempDir private Path folder;
  private ServedBoard served;

  @BeforeAll
  static void readTheExample() {
    example = ServedBoard.example(read);
  }

  private void serve() {
    served = ServedBoard.copy(example, folder.resolve("growing.accord"));
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
  void aReportThatComesInIsAnnouncedAndShownWhenTheReaderWantsIt() {
    serve();
    String reports = page.locator(".known-at").innerText();
    page.evaluate(
        "() => { window.news = []; new MutationObserver(() => {"
            + " window.news.push(document.getElementById('news').innerText);"
            + " }).observe(document.getElementById('news'), {childList: true}); }");
    served.add(
        "coast-tribune.txt",
        "RAS UMAYRA, March 9 (Coast Tribune) - Two more convoys left the besieged port of Ras"
            + " Umayra on Sunday, the International Committee of the Red Cross said.");
    expect("#news").containsText("1 new report");
    assertThat(page.evaluate("window.news").toString())
        .contains("Just in: coast-tribune.txt: RAS UMAYRA, March 9")
        .contains("What is stated is being weighed.");
    assertThat(page.locator(".known-at").innerText()).isEqualTo(reports);
    page.locator("main").press(".");
    expect("#news").isHidden();
    expect(".known-at").containsText("all 12 reports");
    waitUntilDrawn();
    assertThat(reports).doesNotContain("all 12 reports");
  }

  @Test
  void manyReportsThatComeInMoveTheBarAndNothingElse() {
    serve();
    page.evaluate(
        "() => { window.bars = []; new MutationObserver(() => { const p ="
            + " document.querySelector('#progress progress'); if (p) window.bars.push(p.value +"
            + " ' of ' + p.max); }).observe(document.getElementById('progress'), {childList: true});"
            + " }");
    page.locator("#says").scrollIntoViewIfNeeded();
    double scrolled = number("window.scrollY");
    assertThat(scrolled).isPositive();
    String title = page.locator("h1").innerText();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      lines.append(
          "{\"id\":\"ferry-%d\",\"text\":\"The mayor of Harlin said %d people had left on ferry %d.\"}\n"
              .formatted(i, 200 + i, i));
    }
    served.add("ferries.jsonl", lines.toString());
    expect("#news").containsText(MANY + " new reports");
    expect("#progress").isHidden();
    assertThat(page.evaluate("window.bars").toString())
        .contains("1 of " + MANY + ",")
        .contains(MANY + " of " + MANY);
    assertThat(number("window.scrollY")).isEqualTo(scrolled);
    assertThat(page.locator("h1").innerText()).isEqualTo(title);
    expect(".known-at").not().containsText("41");
    page.locator("#news button").click();
    expect(".known-at").containsText("41 reports");
    expect("#news").isHidden();
  }

  @Test
  void aBoardOpenedWhileTheCaseIsWeighedShowsItsReportsAndThenAllOfIt() throws Exception {
    Path file = Files.copy(example, folder.resolve("early.accord"));
    HeldBack held = new HeldBack(file);
    served = new ServedBoard(file, held.live);
    open(served.address(), 1400, ColorScheme.LIGHT);
    expect("h1").hasText("The case is being weighed.");
    expect("#weighing").containsText("0 of 11 reports");
    expect("#reports .report").hasCount(11);
    page.locator("#reports .report .say").first().click();
    expect("#reader .text").isVisible();
    page.keyboard().press("Escape");
    page.keyboard().press("/");
    page.keyboard().type("convoy");
    expectFirst("#found li mark").containsText(Pattern.compile("convoy", Pattern.CASE_INSENSITIVE));
    held.letGo();
    waitUntilDrawn();
    expect("#stands .now").containsText("since");
  }

  private double number(String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
