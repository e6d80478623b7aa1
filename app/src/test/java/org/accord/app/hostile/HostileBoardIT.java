package org.accord.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The board of a thousand hostile reports in a browser: nothing runs, nothing is asked for. */
class HostileBoardIT {

  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final int OPENED = 40;

  @Test
  void nothingOfAReportRunsOrLoadsAnythingOnTheBoardFile() throws Exception {
    Path chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(
        chromium != null, "No Chromium here: the board is not tried in a browser");
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")))) {
      List<String> complaints = new ArrayList<>();
      Page page = browser.newPage();
      page.onDialog(
          dialog -> {
            complaints.add("dialog " + dialog.message());
            dialog.dismiss();
          });
      page.onPageError(e -> complaints.add("error " + e));
      page.onPopup(p -> complaints.add("popup " + p.url()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
              complaints.add("request " + request.url());
            }
          });
      page.navigate(HostileCase.board().toUri().toString());
      page.waitForSelector("#reports .report, #reports li");
      assertUntouched(page);
      Locator says = page.locator(".say, #reports .report button");
      int buttons = says.count();
      assertThat(buttons).isGreaterThan(OPENED);
      for (int i = 0; i < OPENED; i++) {
        page.evaluate(
            "n => document.querySelectorAll('.say, #reports .report button')[n].click()",
            i * (buttons - 1) / (OPENED - 1));
        assertUntouched(page);
        page.keyboard().press("Escape");
      }
      assertThat(complaints).isEmpty();
    }
  }

  /** No report made an element that runs, loads, leads away or hides another. */
  private static void assertUntouched(Page page) {
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
