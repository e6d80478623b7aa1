package org.accord.grounding.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import org.accord.model.Span;
import org.junit.jupiter.api.Test;

class StartsTest {

  private static final String[] PIECES = {
    "on ",
    "Monday",
    "the ",
    "next day",
    "midnight",
    "at ",
    "last ",
    "week",
    "2016",
    "16",
    ":30",
    " p.m.",
    "three ",
    "days",
    " ago",
    "early ",
    "in ",
    "May",
    ", ",
    ". ",
    "$",
    "-",
    "\n",
    "mid-",
    "Dec. ",
    "29",
    "th",
    "1990s",
    "every ",
    "noon",
    "‘",
    "fiscal ",
    "quarter",
    "now",
    "a ",
    "for ",
    "since ",
    "year,",
    "dawn",
    "past "
  };

  @Test
  void noPhraseBeginsWhereNoneIsLookedFor() {
    Random random = new Random(11);
    int phrases = 0;
    for (int round = 0; round < 1_500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 3 + random.nextInt(12); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Starts starts = Starts.of(text.toString(), Span.of(0, text.length()));
      for (int i = 0; i < Starts.RULES.size(); i++) {
        MomentRule rule = Starts.RULES.get(i);
        Matcher match = rule.pattern().matcher(text);
        while (match.find()) {
          assertThat(starts.of(i))
              .as("row %s, '%s' in '%s'", rule.order(), match.group(), text)
              .contains(match.start());
          phrases++;
        }
      }
    }
    assertThat(phrases).isGreaterThan(700);
  }
}
