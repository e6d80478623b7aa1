package org.accord.reading.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abbreviations.tsv",
        "starters.tsv",
        "quote-tags.tsv",
        "clock-companions.tsv",
        "leaning-words.tsv"
      })
  void aTableIsSortedLowerCaseAndWithoutRepeats(String name) {
    List<String> words =
        RuleTable.load(Tokenizer.class, name).rows().stream().map(r -> r.get("word")).toList();
    assertThat(words).doesNotHaveDuplicates().isSorted();
    assertThat(words).allSatisfy(w -> assertThat(w).isEqualTo(w.toLowerCase(Locale.ROOT)));
    assertThat(words).noneMatch(w -> w.isBlank() || w.endsWith("."));
  }

  @Test
  void everyAbbreviationHasARule() {
    RuleTable.load(Tokenizer.class, "abbreviations.tsv")
        .rows()
        .forEach(row -> assertThat(Abbreviations.of(row.get("word"))).isPresent());
  }
}
