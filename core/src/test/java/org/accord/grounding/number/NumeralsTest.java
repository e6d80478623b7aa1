package org.accord.grounding.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.accord.model.Span;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  private static final List<String> ONES =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static Optional<Numeral> read(String text) {
    return new Numerals(Words.of(text, Span.of(0, text.length()))).at(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nine|9",
        "forty-two|42",
        "one hundred and five|105",
        "9,000|9000",
        "9, 000 people|9000",
        "20 000 people|20000",
        "1.2 million|1200000",
        "half a million|500000",
        "a dozen|12",
        "two dozen|24",
        "two and a half|2",
        "three thousand four hundred|3400",
        "4m|4000000",
        "12 m|12",
        "5bn|5000000000",
        "a hundred|100"
      })
  void aNumberIsReadHoweverItIsSpelled(String text, double value) {
    assertThat(read(text)).hasValueSatisfying(n -> assertThat(n.low()).isEqualTo(value));
    assertThat(read(text)).hasValueSatisfying(n -> assertThat(n.isExact()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "dozens,24",
    "scores,40",
    "hundreds,200",
    "thousands,2000",
    "tens of thousands,20000",
    "hundreds of thousands,200000",
    "several,3",
    "several dozen,36",
    "a few hundred,300",
    "millions,2000000"
  })
  void aVagueAmountHasALeastAndNoMost(String text, double least) {
    assertThat(read(text).map(Numeral::low)).contains(least);
    assertThat(read(text)).hasValueSatisfying(n -> assertThat(n.high()).isNull());
  }

  @ParameterizedTest
  @CsvSource({"people", "third", "3rd", "a", "few", "and five"})
  void wordsThatAreNoNumberAreNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void everyNumberBelowAMillionIsReadBackFromItsWords() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      int n = 1 + random.nextInt(999_999);
      assertThat(read(spelled(n)).map(Numeral::low)).as(spelled(n)).contains((double) n);
    }
  }

  private static String spelled(int n) {
    if (n >= 1000) {
      String rest = n % 1000 == 0 ? "" : (n % 1000 < 100 ? " and " : " ") + spelled(n % 1000);
      return spelled(n / 1000) + " thousand" + rest;
    }
    if (n >= 100) {
      return ONES.get(n / 100) + " hundred" + (n % 100 == 0 ? "" : " and " + spelled(n % 100));
    }
    if (n >= 20) {
      return TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + ONES.get(n % 10));
    }
    return ONES.get(n);
  }

  @Test
  void everyRowOfNumbersIsAWordOfAKnownKindWithAValue() {
    List<RuleTable.Row> rows = RuleTable.load(Numerals.class, "numbers.tsv").rows();
    assertThat(rows).extracting(r -> r.get("word")).doesNotHaveDuplicates();
    assertThat(rows).allMatch(r -> Double.parseDouble(r.get("value")) >= 0);
  }

  @Test
  void wordsKeepTheirPlaceInTheText() {
    String text = "Kesh's 9,000 – “five-year” U.N. 4m";
    for (Word word : Words.of(text, Span.of(0, text.length()))) {
      assertThat(word.span().in(text)).isEqualTo(word.text());
    }
  }
}
