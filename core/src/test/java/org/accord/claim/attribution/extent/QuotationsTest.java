package org.accord.claim.attribution.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  private static List<String> inner(String text) {
    return Quotations.in(text).stream().map(Quoted::text).toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "He said: \"All is well.\" Then he left.",
        "He said: “All is well.” Then he left.",
        "He said: ”All is well.” Then he left.",
        "He said: ''All is well.'' Then he left.",
        "He said: ``All is well.'' Then he left.",
        "He said: 'All is well.' Then he left.",
        "He said: ‘All is well.’ Then he left.",
      })
  void everyKindOfMarkIsSeen(String text) {
    assertThat(inner(text)).containsExactly("All is well.");
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(inner("The rebels' leader didn't say whose boats they're using.")).isEmpty();
  }

  @Test
  void anUnclosedMarkLastsToTheParagraphsEnd() {
    assertThat(inner("“One goes on.\n“Two ends.” He left."))
        .containsExactly("One goes on.", "Two ends.");
  }

  @Test
  void twoQuotationsSideBySideStayTwo() {
    assertThat(inner("He has “signals.” “We’re ready,” it said."))
        .containsExactly("signals.", "We’re ready,");
  }
}
