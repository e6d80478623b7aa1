package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * A browser for tests, and one page in it, which may complain of nothing and load nothing from
 * elsewhere.
 *
 * <p>What follows an act may come later than the act: expect it ({@link #expect}) or wait for it,
 * and never ask for it once. {@code -Dboard.slow=300} makes the network wait so many milliseconds
 * and the page six times slower; every test must pass so, too.
 */
public abstract class Browsing {

  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final int PATIENCE_MILLISECONDS = 120_000;
  private static final int SLOW = Integer.getInteger("board.slow", 0);

  private static Playwright playwright;
  private static Browser browser;

  protected final List<String> complaints = new ArrayList<>();
  protected Page page;

  @BeforeAll
  static void startTheBrowser() {
    Path chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(
        chromium != null, "No Chromium here: the board is not tried in a browser");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
  }

  @AfterAll
  static void stopTheBrowser() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
    }
  }

  @AfterEach
  final void nothingWasLoadedAndNothingFailed() {
    leave();
    assertThat(complaints).isEmpty();
  }

  /** Closes the page, as must be done before the server that it asks is closed. */
  protected final void leave() {
    if (page != null && !page.isClosed()) {
      page.close();
    }
  }

  /** Whether the board may ask for this. */
  protected abstract boolean mayAsk(String url);

  protected final Page visit(String address, int width, ColorScheme scheme) {
    open(address, width, scheme);
    waitUntilDrawn();
    return page;
  }

  /** The same without waiting for what is drawn. */
  protected final void open(String address, int width, ColorScheme scheme) {
    page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(width, 950)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    if (SLOW > 0) {
      slowDown();
    }
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            complaints.add(m.text());
          }
        });
    page.onPageError(complaints::add);
    page.onPopup(p -> complaints.add("opened " + p.url()));
    page.onDialog(
        dialog -> {
          complaints.add("said " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        r -> {
          if (!mayAsk(r.url())) {
            complaints.add("asked for " + r.url());
          }
        });
    page.navigate(address);
  }

  private void slowDown() {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", SLOW);
    network.addProperty("downloadThroughput", -1);
    network.addProperty("uploadThroughput", -1);
    session.send("Network.emulateNetworkConditions", network);
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", 6);
    session.send("Emulation.setCPUThrottlingRate", processor);
  }

  /** Waits until every part of the page is drawn as it is now to be. */
  protected final void waitUntilDrawn() {
    page.waitForSelector("body.drawn");
  }

  /** What should be seen, sooner or later. */
  protected final LocatorAssertions expect(String selector) {
    return PlaywrightAssertions.assertThat(page.locator(selector));
  }

  /** The first of what the selector finds should be seen so, sooner or later. */
  protected final LocatorAssertions expectFirst(String selector) {
    return PlaywrightAssertions.assertThat(page.locator(selector).first());
  }

  /** Waits until that holds in the page. */
  protected final void waitFor(String condition) {
    page.waitForFunction(condition);
  }

  protected final String focused() {
    return String.valueOf(page.evaluate("document.activeElement.innerText"));
  }

  protected static String squash(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** What axe calls serious or critical in the page as it is. */
  protected final List<?> barriers() throws IOException {
    page.evaluate(axe());
    return (List<?>)
        page.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))");
  }

  private static String axe() throws IOException {
    try (InputStream in =
        Browsing.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe-core is not on the test class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
