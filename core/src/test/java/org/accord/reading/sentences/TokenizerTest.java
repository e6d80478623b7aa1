package org.accord.reading.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.accord.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "Rebel-held al-Foua fell. > Rebel-held al-Foua fell .",
        "Assad's men didn't go. > Assad 's men did n't go .",
        "They’re the rebels’ guns > They ’re the rebels ’ guns",
        "9,000 or 9, 000 at 03:00 > 9,000 or 9 , 000 at 03:00",
        "3.5% of £4m, $1.2bn > 3.5 % of £ 4m , $ 1.2bn",
        "the U.S. and the U.N. > the U.S. and the U.N.",
        "Gen. Orlik, Nov. 24. > Gen. Orlik , Nov. 24 .",
        "“No,” he said... > “ No , ” he said ...",
        "``No,'' he said -- > `` No , '' he said --",
        "@envoy said #ceasefire (now) > @envoy said #ceasefire ( now )",
        "see https://example.org/a?b=1, or mail desk@news.example.org. > see https://example.org/a?b=1 , or mail desk@news.example.org .",
        "BBC/Reuters AT&T > BBC / Reuters AT&T",
        "Obama 's plan was n't > Obama 's plan was n't",
        "fire🔥fire > fire 🔥 fire"
      })
  void aTokenIsAWordAsItIsWritten(String text, String tokens) {
    assertThat(
            Tokenizer.tokens(text, Span.of(0, text.length())).stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }
}
