package org.accord.app.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.Accord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page as text: what reports say never becomes markup, whatever they say. */
class BoardFileTest {

  private static final Pattern SCRIPT =
      Pattern.compile("<script(.*?)>(.*?)</script>", Pattern.DOTALL);

  private static String page = "";

  @BeforeAll
  static void drawTheHostileCase() {
    page = BoardCases.page(BoardCases.hostile());
  }

  @Test
  void aReportThatClosesTheScriptDoesNotCloseIt() {
    assertThat(scripts()).hasSize(4);
    assertThat(page).doesNotContain("<img", "<svg onload", "<b>Ana");
  }

  @Test
  void theDataBlockHoldsTheTextsAsTheyAre() throws JsonProcessingException {
    JsonNode reports = new ObjectMapper().readTree(scripts().get(0).group(2)).get("reports");
    assertThat(reports.findValuesAsText("title")).containsOnly(BoardCases.TITLE);
    assertThat(reports.findValuesAsText("text"))
        .anyMatch(t -> t.contains("</script><script>window.ran=1</script>"))
        .anyMatch(t -> t.contains("\u2028"));
  }

  @Test
  void lineSeparatorsAndHalvesOfCharactersAreEscaped() {
    String data = scripts().get(0).group(2);
    assertThat(data).doesNotContain("\u2028").contains("\\u2028").contains("\\ud800");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
  }

  @Test
  void onlyItsOwnTwoScriptsMayRunAndNothingIsLoaded() throws NoSuchAlgorithmException {
    Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"(.*?)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1)).startsWith("default-src 'none'").doesNotContain("http");
    Matcher allowed = Pattern.compile("script-src ([^;]*);").matcher(policy.group(1));
    assertThat(allowed.find()).isTrue();
    assertThat(allowed.group(1).split(" "))
        .containsExactly(digest(scripts().get(2).group(2)), digest(scripts().get(3).group(2)));
  }

  @Test
  void anEmptyCaseHasABoard() {
    assertThat(BoardCases.page(Accord.derive(List.of(), List.of(), null)))
        .contains("\"stories\":[]");
  }

  @Test
  void theSameCaseGivesTheSameBytes() {
    assertThat(BoardCases.page(BoardCases.hostile())).isEqualTo(page);
  }

  private static List<java.util.regex.MatchResult> scripts() {
    List<java.util.regex.MatchResult> found = new ArrayList<>();
    Matcher matcher = SCRIPT.matcher(page);
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found;
  }

  private static String digest(String script) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
