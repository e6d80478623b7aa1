package org.accord.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.accord.app.UserError;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void wordsMustAllStandThere() {
    assertThat(Query.parse("ferry port").expression()).isEqualTo("\"ferry\" AND \"port\"");
  }

  @Test
  void aPhraseMayBeQuotedStraightOrCurly() {
    assertThat(Query.parse("\"the old port\" “two ferries”").expression())
        .isEqualTo("\"the old port\" AND \"two ferries\"");
  }

  @Test
  void anUnclosedQuoteRunsToTheEnd() {
    assertThat(Query.parse("\"the old port").expression()).isEqualTo("\"the old port\"");
  }

  @Test
  void aStarLetsTheWordGoOn() {
    assertThat(Query.parse("evacuat* \"the old po\"*").expression())
        .isEqualTo("\"evacuat*\" * AND \"the old po\" *");
  }

  @Test
  void aMinusTakesAWordOrPhraseOut() {
    assertThat(Query.parse("port -ferry -\"old town\"").expression())
        .isEqualTo("(\"port\") NOT (\"ferry\" OR \"old town\")");
  }

  @Test
  void aHyphenInsideAWordIsNoMinus() {
    assertThat(Query.parse("cease-fire").wanted())
        .containsExactly(new Query.Term("cease-fire", false));
  }

  @Test
  void whatTheIndexTakesForOperatorsIsWords() {
    assertThat(Query.parse("NEAR(a OR title:b)").expression())
        .isEqualTo("\"NEAR(a\" AND \"OR\" AND \"title:b)\"");
  }

  @Test
  void signsAloneAreNothingToLookFor() {
    assertThat(Query.parse("* - \"\" -- ( ) 🔥").isEmpty()).isTrue();
    assertThat(Query.parse("-ferry").isEmpty()).isTrue();
  }

  @Test
  void aQueryThatIsTooLongSaysSo() {
    assertThatThrownBy(() -> Query.parse("ferry ".repeat(200)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("1200 characters");
  }
}
