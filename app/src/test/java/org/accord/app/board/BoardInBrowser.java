package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The board in a browser, as a person with a mouse, a keyboard or a small screen meets it; the same
 * for the file and for the live page.
 */
abstract class BoardInBrowser extends Browsing {

  @Test
  void everyPanelIsFilledFromTheExample() {
    visit(1400, ColorScheme.LIGHT);
    assertThat(page.locator("h1").innerText()).isNotBlank();
    assertThat(page.locator(".counts dd").first().innerText()).matches("\\d+");
    assertThat(page.locator("#stands .now").innerText()).contains("since");
    assertThat(page.locator("#open li").count()).isPositive();
    assertThat(page.locator("#contested .position").count()).isGreaterThanOrEqualTo(2);
    assertThat(page.locator("#timeline .cell").count()).isGreaterThan(2);
    assertThat(page.locator("#timeline .step").count()).isGreaterThan(2);
    assertThat(page.locator("#ledger .entry .dot").count()).isGreaterThan(2);
    assertThat(page.locator("#map path.land").count()).isPositive();
    assertThat(page.locator("#map .spot").count()).isPositive();
    assertThat(page.locator("#says .statement").count()).isGreaterThan(10);
    assertThat(page.locator("#reports .report").count()).isGreaterThanOrEqualTo(8);
  }

  @Test
  void aStatementOpensItsReportAtTheSentence() {
    visit(1400, ColorScheme.LIGHT);
    Locator statement = page.locator("#says .statement .say").nth(4);
    String words = statement.innerText();
    statement.click();
    assertThat(squash(page.locator("mark#here b").innerText()).replaceFirst("[,;:]$", ""))
        .isEqualTo(squash(words));
    assertThat(squash(page.locator("#reader .text").innerText()))
        .contains(squash(page.locator("mark#here").innerText()));
    waitForInView("mark#here");
  }

  @Test
  void everyPlaceOnTheMapAndEveryCountOpensASentence() {
    visit(1400, ColorScheme.LIGHT);
    for (String what : List.of("#map .spot", "#ledger .graph", "#timeline .cell", "#stands .say")) {
      page.locator(what).first().click();
      expect("#reader").isVisible();
      assertThat(page.locator("mark#here b").innerText()).as(what).isNotBlank();
      page.keyboard().press("Escape");
      expect("#reader").isHidden();
    }
  }

  @Test
  void theKeyboardAloneOpensAndClosesAndComesBack() {
    visit(1400, ColorScheme.LIGHT);
    page.keyboard().press("Tab");
    assertThat(focused()).contains("Skip to the situation");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    String opener = focused();
    page.keyboard().press("Enter");
    page.waitForSelector("#here:focus");
    expect("#reader").isVisible();
    page.keyboard().press("Escape");
    expect("#reader").isHidden();
    assertThat(focused()).isEqualTo(opener);
  }

  @Test
  void twoReportsOfOneTextStandSideBySideWithWhatTheyShare() {
    visit(1400, ColorScheme.LIGHT);
    Locator compare = page.locator("#reports .report button[aria-label^=Compare]").first();
    compare.click();
    page.waitForSelector("#pair .column");
    assertThat(page.locator("#pair .column").count()).isEqualTo(2);
    Locator left = page.locator("#pair .column").nth(0).locator("mark");
    assertThat(left.count()).isPositive();
    assertThat(page.locator("#pair .column").nth(1).locator("mark").count()).isPositive();
    page.keyboard().press("Enter");
    expect("#pair mark.current").hasCount(2);
    page.keyboard().press("Escape");
    expect("#pair").isHidden();
    assertThat(focused()).isEqualTo(compare.innerText());
  }

  @Test
  void theSliderShowsTheCaseAsItWasKnownAndWhatCameSince() {
    visit(1400, ColorScheme.LIGHT);
    int now = Integer.parseInt(page.locator(".counts dd").first().innerText());
    String stands = page.locator("#stands .now").innerText();
    for (int i = 0; i < 4; i++) {
      page.keyboard().press("[");
    }
    waitFor(
        "() => { const s = document.getElementById('slider');"
            + " return document.body.classList.contains('past') && +s.value === +s.max - 4; }");
    waitUntilDrawn();
    expect(".past .replay .asof").containsText(" of ");
    assertThat(Integer.parseInt(page.locator(".counts dd").first().innerText())).isLessThan(now);
    assertThat(page.locator("#stands .now").innerText()).isNotEqualTo(stands);
    page.locator("details.changed summary").click();
    expectFirst("details.changed li").isVisible();
    page.locator("details.changed .say").first().click();
    expect("#reader").isVisible();
    assertThat(page.locator("mark#here b").innerText()).isNotBlank();
    page.keyboard().press("Escape");
    page.locator("button:has-text('Back to now')").click();
    page.waitForSelector("body:not(.past)");
    waitUntilDrawn();
    assertThat(page.locator("#stands .now").innerText()).isEqualTo(stands);
  }

  @Test
  void theTimelineCanBeToldByWhenItWasKnown() {
    visit(1400, ColorScheme.LIGHT);
    int steps = page.locator("#timeline .step").count();
    page.locator("#timeline input[value=known]").check();
    expectFirst("#timeline .day").containsText("of ");
    assertThat(page.locator("#timeline .step").count()).isEqualTo(steps);
  }

  @Test
  void theStatementsCanBePickedByEachFacet() {
    visit(1400, ColorScheme.LIGHT);
    page.waitForSelector("#says .statement");
    String all = page.locator("#says [role=status]").innerText();
    for (String facet : List.of("who", "party", "place", "type", "certainty", "stance")) {
      Locator select = page.locator("#says select[data-facet=" + facet + "]");
      select.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      expect("#says [role=status]").containsText(" of ");
      assertThat(page.locator("#says .statement").count()).as(facet).isPositive();
      page.locator("#says button:has-text('Clear')").click();
      expect("#says [role=status]").hasText(all);
    }
  }

  @Test
  void theSearchFindsASentenceAndOpensIt() {
    visit(1400, ColorScheme.LIGHT);
    page.keyboard().press("/");
    page.keyboard().type("buses -rooftops");
    expect("#found-title").hasText("Search: buses -rooftops");
    assertThat(
            page.locator("#found li mark").first().innerText().toLowerCase(java.util.Locale.ROOT))
        .startsWith("buses");
    assertThat(page.locator("#found").innerText()).doesNotContain("rooftops shot");
    page.locator("#found .say").first().click();
    expect("#reader").isVisible();
    expect("mark#here").containsText("buses");
    page.keyboard().press("Escape");
    expect("#reader").isHidden();
    page.keyboard().press("Escape");
    expect("#found").isHidden();
  }

  @Test
  void theKeysGoOnAfterASearch() {
    visit(1400, ColorScheme.LIGHT);
    page.keyboard().press("j");
    page.keyboard().press("j");
    String line = focused();
    page.keyboard().press("/");
    page.keyboard().type("buses");
    page.keyboard().press("Enter");
    page.waitForSelector("#found .line:focus");
    page.keyboard().press("j");
    waitFor(
        "() => document.activeElement === document.querySelectorAll('#found .line')[1]"
            + " && document.getElementById('search').value === 'buses'");
    page.keyboard().press("Enter");
    expect("#reader").isVisible();
    page.keyboard().press("Escape");
    expect("#reader").isHidden();
    page.keyboard().press("Escape");
    expect("#found").isHidden();
    assertThat(focused()).isEqualTo(line);
    page.keyboard().press("j");
    assertThat(focused()).isNotEqualTo(line);
    page.keyboard().press("/");
    page.keyboard().press("Escape");
    page.keyboard().press("k");
    assertThat(focused()).isEqualTo(line);
  }

  @Test
  void aFindingIsCopiedWithItsSentencesAndWhereTheyStand() {
    visit(1400, ColorScheme.LIGHT);
    page.evaluate(
        "() => { navigator.clipboard.writeText ="
            + " (text) => { window.copied = text; return Promise.resolve(); }; }");
    Locator finding = page.locator("#contested .finding").first();
    finding.locator(".copy").click();
    expect("#notice").containsText("Copied: Competing accounts");
    String copied = String.valueOf(page.evaluate("window.copied"));
    assertThat(copied).startsWith("Competing accounts: " + finding.locator("h3").innerText());
    assertThat(copied.lines().filter(l -> l.startsWith("- ")).count())
        .isEqualTo(finding.locator(".position").count());
    assertThat(copied.lines().filter(l -> l.startsWith("  ")))
        .isNotEmpty()
        .allMatch(l -> l.matches(" {2}“.+” .+, \\w{3} \\d+ \\w{3} \\d{4}, .+"));
    page.locator("#says .statement .say").first().click();
    page.waitForSelector("#here:focus");
    page.keyboard().press("y");
    waitFor("() => window.copied.startsWith('“')");
    assertThat(squash(String.valueOf(page.evaluate("window.copied"))))
        .contains(squash(page.locator("mark#here").innerText()));
  }

  @Test
  void theKeysGoFromLineToLineAndOpenTheSentence() {
    visit(1400, ColorScheme.LIGHT);
    page.keyboard().press("j");
    page.keyboard().press("j");
    String line = focused();
    assertThat(line).isNotBlank();
    page.keyboard().press("k");
    page.keyboard().press("j");
    assertThat(focused()).isEqualTo(line);
    page.keyboard().press("J");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    expect("#reader").isVisible();
    assertThat(page.locator("mark#here b").innerText()).isNotBlank();
    page.keyboard().press("Escape");
    expect("#reader").isHidden();
    page.keyboard().press("?");
    expect("dialog[open]").containsText("next line");
    page.keyboard().press("Escape");
    expect("dialog[open]").hasCount(0);
  }

  @ParameterizedTest(name = "{0} pixels wide")
  @ValueSource(ints = {320, 400, 900, 1400})
  void noWidthNeedsScrollingSideways(int width) {
    visit(width, ColorScheme.LIGHT);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
    page.locator("#says .statement .say").first().click();
    waitForInView("mark#here");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .isEqualTo(true);
  }

  @ParameterizedTest(name = "{0} pixels wide, {1}")
  @CsvSource({"1400,LIGHT", "1400,DARK", "400,LIGHT", "400,DARK"})
  void noBarrierThatAxeWouldCallSerious(int width, ColorScheme scheme) throws IOException {
    visit(width, scheme);
    page.locator("#says .statement .say").first().click();
    waitForInView("mark#here");
    assertThat(barriers()).isEmpty();
  }

  /** Where the board of the example is. */
  abstract String address();

  final Page visit(int width, ColorScheme scheme) {
    return visit(address(), width, scheme);
  }

  /** Waits until an element is there and on the screen; a live board asks for a text first. */
  private void waitForInView(String selector) {
    page.waitForFunction(
        "s => { const e = document.querySelector(s); if (!e) return false;"
            + " const b = e.getBoundingClientRect();"
            + " return b.bottom > 0 && b.top < window.innerHeight; }",
        selector);
  }
}
