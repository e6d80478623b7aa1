package org.accord.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Span;
import org.junit.jupiter.api.Test;

class NameIndexTest {

  private static final String[] PIECES = {
    "Orla",
    "al-Orla",
    "Orlaton",
    "Old Orla",
    "orla",
    "St. Orla",
    "Ör",
    "7",
    "-",
    " ",
    ",",
    "'",
    ".",
    "\uD83D\uDEA2"
  };

  @Test
  void aNameStandsOnlyAsWholeWords() {
    NameIndex index = NameIndex.of(List.of("Orla"), List.of("Orla, Orlaton, al-Orla. Orla's"));

    assertThat(index.in(0)).containsExactly(Map.entry("Orla", List.of(span(0, 4), span(24, 28))));
  }

  @Test
  void anyTextGivesWhatAPatternWouldFind() {
    Random random = new Random(7);
    List<String> names = List.of("Orla", "al-Orla", "Old Orla", "St. Orla", "Ör", "'Orla");
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(NameIndex.of(names, List.of(text.toString())).in(0))
          .as("in '%s'", text)
          .isEqualTo(byPattern(names, text.toString()));
    }
  }

  private static Map<String, List<Span>> byPattern(List<String> names, String text) {
    Map<String, List<Span>> found = new TreeMap<>();
    for (String name : names) {
      Matcher m =
          Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
              .matcher(text);
      while (m.find()) {
        found.computeIfAbsent(name, n -> new ArrayList<>()).add(span(m.start(), m.end()));
      }
    }
    return found;
  }

  private static Span span(int start, int end) {
    return Span.of(start, end);
  }
}
