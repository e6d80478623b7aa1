package org.accord.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.accord.app.board.Browsing;
import org.junit.jupiter.api.Test;

/** The board of a thousand hostile reports in a browser: nothing runs, nothing is asked for. */
class HostileBoardIT extends Browsing {

  private static final int OPENED = 40;

  @Override
  protected boolean mayAsk(String url) {
    return url.startsWith("file:") || url.startsWith("data:");
  }

  @Test
  void nothingOfAReportRunsOrLoadsAnythingOnTheBoardFile() throws Exception {
    visit(HostileCase.board().toUri().toString(), 1400, ColorScheme.LIGHT);
    assertUntouched(page);
    int buttons = page.locator(".say, #reports .report button").count();
    assertThat(buttons).isGreaterThan(OPENED);
    for (int i = 0; i < OPENED; i++) {
      page.evaluate(
          "n => document.querySelectorAll('.say, #reports .report button')[n].click()",
          i * (buttons - 1) / (OPENED - 1));
      assertUntouched(page);
      page.keyboard().press("Escape");
    }
  }

  /** No report made an element that runs, loads, leads away or hides another. */
  static void assertUntouched(Page page) {
    assertThat(page.evaluate("window.pwned === undefined")).isEqualTo(true);
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll("
                    + "'iframe,object,embed,img,base,form[action],link[href^=http],math,template')]"
                    + ".length"))
        .isEqualTo(0);
    assertThat(
            page.evaluate(
                "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a =>"
                    + " a.name.startsWith('on') || /^\\s*(javascript|data):/i.test(a.value)"
                    + " && ['href', 'src', 'action'].includes(a.name))).length"))
        .isEqualTo(0);
    assertThat(page.evaluate("document.querySelectorAll('#reader').length")).isEqualTo(1);
  }
}
