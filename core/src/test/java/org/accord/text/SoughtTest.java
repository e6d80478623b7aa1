package org.accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

  private static String words(String regex) {
    return String.join("/", RequiredWords.of(Pattern.compile(regex)).words());
  }

  @Test
  void everyMatchHasOneOfTheWords() {
    assertThat(words("\\bsign up (for|to) our\\b")).isEqualTo("sign up ");
    assertThat(words("(?:ferry|boat)s? sank")).isEqualTo(" sank");
    assertThat(words("(?:ferry|boats?)$")).isEqualTo("ferry/boat");
    assertThat(words("colou?r")).isEqualTo("colo");
    assertThat(words("go+al")).isEqualTo("go");
    assertThat(words("(?i)Read More")).isEqualTo("read more");
    assertThat(words("(?:no )?[a-z]+ word\\.")).isEqualTo(" word.");
    assertThat(words("(?<=the )harbour(?! master)")).isEqualTo("harbour");
    assertThat(words("a{0,2}bc{2}de")).isEqualTo("bc");
    assertThat(words("(?:\\Qat sea\\E|\\Qa.b\\E\\p{L}*)")).isEqualTo("at sea/a.b");
  }

  @ParameterizedTest
  @CsvSource({"ferry|", "(?:ferry)?", "[a-z]+", "\\w+ \\d", "(?iu)ferry", "[^]a]b?", "a|ferry"})
  void whereNothingIsSureNoWordIsAsked(String regex) {
    assertThat(RequiredWords.of(Pattern.compile(regex)).words()).isEmpty();
  }

  @Test
  void itFindsWhatThePatternFinds() {
    List<String> pieces =
        List.of(
            "ferry",
            "boat",
            " sank",
            "(?:ferry|boat)",
            "(?i)Quay",
            "[a-f]+",
            "s?",
            "\\b",
            "(?:the )?",
            "(?=x)",
            "\\d{1,2}",
            ".*",
            "|",
            "(harbour|quay){0,1}",
            "e+",
            "(?<!no )",
            "\\.");
    List<String> words =
        List.of("ferry", "boat", " sank", "QUAY", "quay", "the ", "no ", "harbour", "7", ".", "ee");
    Random random = new Random(5);
    int found = 0;
    for (int i = 0; i < 4_000; i++) {
      Pattern pattern = Pattern.compile(some(pieces, random));
      Sought sought = Sought.of(pattern);
      for (int k = 0; k < 6; k++) {
        String text = some(words, random);
        boolean there = pattern.matcher(text).find();
        found += there ? 1 : 0;
        assertThat(sought.in(text)).as("%s in %s", pattern, text).isEqualTo(there);
      }
    }
    assertThat(found).isBetween(3_000, 21_000);
  }

  private static String some(List<String> of, Random random) {
    StringBuilder all = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      all.append(of.get(random.nextInt(of.size())));
    }
    return all.toString();
  }

  @Test
  void oneThatRemembersAnswersTheSameAgain() {
    Sought sank = Sought.remembering("(?i)\\bsank\\b");
    for (int again = 0; again < 2; again++) {
      assertThat(sank.in("The ferry Sank off Norvik.")).isTrue();
      assertThat(sank.in("The ferry is sinking.")).isFalse();
    }
  }
}
