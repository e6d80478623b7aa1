package org.accord.ingest.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class SeamTablesTest {

  private static List<RuleTable.Row> rows(String table) {
    return RuleTable.load(Furniture.class, table).rows();
  }

  @Test
  void everyKindOfFurnitureIsFoundByItsExample() {
    for (RuleTable.Row row : rows("furniture.tsv")) {
      String example = row.get("example");
      String text = example + " Ships burned";

      assertThat(row.get("where")).isIn("first", "behind");
      assertThat(row.get("line")).isIn("kept", "out");
      assertThat(Furniture.isOut(example)).as(example).isEqualTo(row.get("line").equals("out"));
      assertThat(Furniture.end(text, 0, text.length(), text.length(), true))
          .as(example)
          .isEqualTo(example.length());
      assertThat(Furniture.end(text, 0, text.length(), text.length(), false))
          .as(example)
          .isEqualTo(row.get("where").equals("first") ? example.length() : 0);
    }
  }

  @Test
  void noFurnitureIsFoundBeforeSmallLetters() {
    for (RuleTable.Row row : rows("furniture.tsv")) {
      String text = row.get("example") + " ships burned";

      assertThat(Furniture.end(text, 0, text.length(), text.length(), true))
          .as(text)
          .isLessThan(row.get("example").length());
    }
  }

  @Test
  void everyTailIsFoundByItsExampleBehindAnArticleOnly() {
    String article = "Ships burned in Tarn. ".repeat(200);
    for (RuleTable.Row row : rows("tails.tsv")) {
      String example = row.get("example");

      assertThat(Tails.start(article + example)).as(example).isEqualTo(article.length());
      assertThat(Tails.start(example + " " + article))
          .as(example)
          .isEqualTo(example.length() + 1 + article.length());
    }
  }

  @Test
  void openersAreSortedCapitalsAndEachIsOnce() {
    List<String> words = rows("openers.tsv").stream().map(r -> r.get("word")).toList();

    assertThat(words).isSorted().doesNotHaveDuplicates().allMatch(w -> w.matches("\\p{Lu}.*"));
    assertThat(rows("openers.tsv")).allMatch(r -> r.get("behind").matches("any|small"));
  }

  @Test
  void leadingWordsAreSortedSmallAndEachIsOnce() {
    List<String> words = rows("leading-words.tsv").stream().map(r -> r.get("word")).toList();

    assertThat(words)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)));
  }
}
