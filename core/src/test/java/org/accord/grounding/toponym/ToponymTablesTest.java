package org.accord.grounding.toponym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.MatchQuality;
import org.accord.grounding.gazetteer.PlaceKind;
import org.accord.grounding.gazetteer.PlaceQuery;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class ToponymTablesTest {

  private static List<RuleTable.Row> rows(String table) {
    return RuleTable.load(ToponymResolver.class, table).rows();
  }

  @Test
  void everyShortFormMeansOneDivisionOfTheGazetteer() {
    List<String> shortForms = new ArrayList<>();
    for (RuleTable.Row row : rows("short-forms.tsv")) {
      shortForms.addAll(row.list("short"));
      assertThat(
              Gazetteer.shipped()
                  .candidates(PlaceQuery.named(row.get("name")).in(row.get("country"))))
          .as(row.toString())
          .anyMatch(
              c ->
                  c.entry().kind() == PlaceKind.ADMIN1 && c.entry().name().equals(row.get("name")));
    }
    assertThat(shortForms).doesNotHaveDuplicates().allMatch(s -> !s.contains("."));
  }

  @Test
  void everyDemonymLeadsToAPlace() {
    List<String> words = new ArrayList<>();
    for (RuleTable.Row row : rows("demonyms.tsv")) {
      words.addAll(row.list("words"));
      PlaceQuery query = PlaceQuery.named(row.get("name"));
      assertThat(
              Gazetteer.shipped()
                  .candidates(row.get("country").isEmpty() ? query : query.in(row.get("country"))))
          .as(row.toString())
          .anyMatch(
              c ->
                  c.quality() == MatchQuality.EXACT
                      && c.entry().country().equals(row.get("country")));
    }
    assertThat(words).doesNotHaveDuplicates();
  }
}
