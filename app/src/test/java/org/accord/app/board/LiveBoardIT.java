package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.accord.app.Terminal;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Upload;
import org.accord.app.server.AccordServer;
import org.accord.app.server.ServerOptions;
import org.accord.app.server.Token;
import org.accord.ingest.form.Particulars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board live from a server on this machine: decisions, and reports that come in meanwhile. */
class LiveBoardIT extends BoardInBrowser {

  @TempDir private static Path folder;
  private static LiveCase live;
  private static AccordServer server;
  private static String address = "";

  @BeforeAll
  static void serveTheExample() {
    Path file = folder.resolve("example.accord");
    new Terminal().run("read", Terminal.example().resolve("reports"), "--case", file, "--no-board");
    Token token = Token.random();
    live = LiveCase.open(file, Clock.systemUTC());
    server =
        AccordServer.start(
            live, file, new ServerOptions("127.0.0.1", 0, token, ServerOptions.Limits.defaults()));
    address = server.address() + "#token=" + token.secret();
  }

  @AfterAll
  static void stopServing() {
    if (server != null) {
      server.close();
      live.close();
    }
  }

  @Override
  String address() {
    return address;
  }

  @Override
  boolean mayAsk(String url) {
    return url.startsWith(server.address());
  }

  @Test
  void aStatementIsRejectedByKeyboardShownWithWhoAndWhenAndTakenBack() {
    visit(1400, ColorScheme.LIGHT);
    page.waitForSelector("#says .statement");
    String before = page.locator("#says [role=status]").innerText();
    page.locator("#says .statement").nth(3).focus();
    page.keyboard().press("r");
    page.locator("#analyst").fill("Ana Bell");
    page.locator("#reject").click();
    page.waitForSelector("#decisions .decision");
    assertThat(page.locator("#decisions .decision").first().innerText())
        .containsPattern("Rejected by Ana Bell, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC");
    page.waitForSelector("body.drawn");
    assertThat(page.locator("#says [role=status]").innerText()).isNotEqualTo(before);
    page.locator("main").press("u");
    page.waitForSelector("#decisions .decision.undone");
    page.waitForSelector("body.drawn");
    assertThat(page.locator("#says [role=status]").innerText()).isEqualTo(before);
  }

  @Test
  void aNoteOnAFindingStandsBesideItAndIsUndoneThere() {
    visit(1400, ColorScheme.LIGHT);
    Locator finding = page.locator("#contested .finding").first();
    String id = finding.getAttribute("id");
    finding.hover();
    finding.locator("button.decide").click();
    page.locator("#analyst").fill("Ben Ruiz");
    page.locator("#note").fill("Ask the field office.");
    page.locator("#keep-note").click();
    page.waitForSelector("#" + id + " .decided");
    assertThat(page.locator("#" + id + " .decided").innerText())
        .containsPattern("Noted: Ask the field office. by Ben Ruiz, \\d{4}-\\d\\d-\\d\\d");
    page.locator("#" + id + " .decided button").click();
    page.waitForSelector("#" + id + ":not(:has(.decided))");
  }

  @Test
  void aReportThatComesInIsAnnouncedAndShownWhenTheReaderWantsIt() {
    visit(1400, ColorScheme.LIGHT);
    String reports = page.locator(".known-at").innerText();
    String text =
        "RAS UMAYRA, March 9 (Coast Tribune) - Two more convoys left the besieged port of Ras"
            + " Umayra on Sunday, the International Committee of the Red Cross said.";
    live.add(
        List.of(
            new Upload(
                "coast-tribune.txt", text.getBytes(StandardCharsets.UTF_8), Particulars.NONE)));
    page.waitForSelector("#news:not([hidden])");
    assertThat(page.locator("#news").innerText()).contains("1 new report");
    assertThat(page.locator(".known-at").innerText()).isEqualTo(reports);
    page.locator("main").press(".");
    page.waitForSelector("#news[hidden]", hidden());
    page.waitForSelector("body.drawn");
    assertThat(page.locator(".known-at").innerText()).isNotEqualTo(reports);
  }

  private static com.microsoft.playwright.Page.WaitForSelectorOptions hidden() {
    return new com.microsoft.playwright.Page.WaitForSelectorOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }
}
