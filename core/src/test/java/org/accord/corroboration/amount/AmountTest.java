package org.accord.corroboration.amount;

import static org.accord.SmallCase.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.accord.model.finding.Status;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures read out of words, and held against each other. */
class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the rocket reached an altitude of 1,200 km | length | altitude | 1200000",
        "a height of about 80 miles | length | altitude | 128747.52",
        "turnout was 61.4 percent | share | turnout | 61.4",
        "it sets a cap of half a million barrels a year | volume | cap | 79493500",
        "a 4 million-barrel quota | volume | cap | 635948000",
        "the tanker transferred 300 tons of diesel | mass | cargo | 300000",
        "its $2.5 billion bid for the smelter | dollars | price | 2500000000",
        "a ransom of 30 million CFA francs was paid | CFA francs | ransom | 30000000",
        "they were jailed for seven years | time | term | 61320",
        "the plane turned around four hours into the flight | time | elapsed | 4",
        "the crossing takes 90 minutes | time | journey | 1.5",
        "she was freed after ten weeks in captivity | time | detention | 1680"
      })
  void aMeasureIsReadWithWhatItMeasures(
      String words, String dimension, String aspect, double number) {
    assertThat(Amount.in(words))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.unit().dimension()).isEqualTo(dimension);
              assertThat(a.aspect().name()).isEqualTo(aspect);
              assertThat(a.number()).isCloseTo(number, within(1e-6 * number));
            });
  }

  @Test
  void aMeasureOfNothingNamedIsNone() {
    assertThat(Amount.in("the village lies 12 km from the border")).isEmpty();
    assertThat(Amount.in("he waited for two hours")).isEmpty();
    assertThat(Amount.in("the offer holds $30 in cash")).isEmpty();
    assertThat(Amount.in("a 10-year-old boy was held in custody")).isEmpty();
  }

  @Test
  void byTellsOfAChangeHoweverFarItsVerbStands() {
    Amount cut =
        Amount.in(
                "the council cut the country's imports of coal, ore and other goods by 62 percent")
            .get(0);
    Amount trade = Amount.in("the country's imports of coal were 62 percent").get(0);

    assertThat(cut.aspect().name()).isEqualTo("cut");
    assertThat(trade.aspect().name()).isEqualTo("trade");
  }

  @Test
  void notMoreThanIsTheMostThereMayBe() {
    Amount cap = Amount.in("states cannot export more than 300,000 barrels").get(0);
    Amount below = Amount.in("it has to limit exports to 200,000 barrels").get(0);

    assertThat(cap.meets(below)).isTrue();
    assertThat(cap.exact()).isFalse();
  }

  @Test
  void aNumberRoundedIsTheSameAndAnotherNumberIsNotThoughBothCanHold() {
    Amount exact = Amount.in("the missile reached an altitude of 767 km").get(0);
    Amount rounded = Amount.in("the missile reached an altitude of about 770 km").get(0);
    Amount other = Amount.in("the missile reached an altitude of about 800 km").get(0);

    assertThat(exact.isTold(rounded)).isTrue();
    assertThat(exact.isTold(other)).isFalse();
    assertThat(exact.meets(other)).isTrue();
  }

  @Test
  void hedgesLeaveRoom() {
    Amount about = Amount.in("turnout was about 60 percent").get(0);
    Amount exact = Amount.in("turnout was 63 percent").get(0);
    Amount most = Amount.in("turnout was at most 50 percent").get(0);

    assertThat(about.meets(exact)).isTrue();
    assertThat(exact.meets(most)).isFalse();
    assertThat(exact.exact()).isTrue();
    assertThat(about.exact() || most.exact()).isFalse();
  }

  @Test
  void whatWasBeforeAndWhatIsOfEachAreOtherMeasures() {
    Amount now = Amount.in("its offer of $90 billion for the smelter").get(0);
    Amount before = Amount.in("its initial offer of $80 billion for the smelter").get(0);
    Amount each = Amount.in("its offer of $40 a share for the smelter").get(0);

    assertThat(now.comparable(before)).isFalse();
    assertThat(now.comparable(each)).isFalse();
  }

  @Test
  void oneAltitudeInTwoUnitsByTwoGovernmentsIsCorroborated() {
    assertThat(
            findings(
                "Ruritania's defence ministry said the missile reached an altitude of 800 km over"
                    + " the Gulf of Strelsau on Wednesday.",
                "Glubbdubdrib's army said the missile flew over the Gulf of Strelsau on Wednesday"
                    + " at a height of 497 miles and burned up."))
        .anyMatch(f -> f.status() == Status.CORROBORATED && f.positions().size() == 1);
  }

  @Test
  void twoExactPricesOfOnePurchaseAreContested() {
    assertThat(
            findings(
                "Karvax Holdings is to close its $38 billion purchase of the copper smelter"
                    + " Zenda Metals in May, a broker said on Wednesday.",
                "A minister said on Wednesday that Karvax Holdings would pay for the copper"
                    + " smelter Zenda Metals, a $47 billion purchase, in May."))
        .anyMatch(f -> f.status() == Status.CONTESTED && f.positions().size() == 2);
  }

  @Test
  void anOfferThatWasRaisedIsNotContested() {
    assertThat(
            findings(
                "Karvax Holdings raised its offer for the copper smelter Zenda Metals to $47"
                    + " billion on Wednesday, from $38 billion, a broker said.",
                "Karvax Holdings made a $38 billion offer for the copper smelter Zenda Metals in"
                    + " November, a minister said on Wednesday."))
        .noneMatch(f -> f.status() == Status.CONTESTED);
  }

  @Test
  void theTermsOfTwoPrisonersAreNoContest() {
    assertThat(
            findings(
                "The district court of Zenda sentenced the former mayor to seven years in prison"
                    + " on Wednesday, a clerk said.",
                "The district court of Zenda sentenced the former treasurer to nine years in"
                    + " prison on Wednesday, a lawyer said."))
        .noneMatch(f -> f.status() == Status.CONTESTED);
  }

  @Test
  void theTablesHoldNoWordTwiceAndEveryAspectHasADimension() {
    Set<String> seen = new HashSet<>();
    Set<String> dimensions = new HashSet<>(Set.of("money"));
    for (RuleTable.Row row : RuleTable.load(Units.class, "units.tsv").rows()) {
      dimensions.add(row.get("dimension"));
      assertThat(Double.parseDouble(row.get("factor"))).isPositive();
      assertThat(row.get("side")).isIn("before", "after");
      for (String word : row.list("words")) {
        assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
        assertThat(seen.add(word)).as(word).isTrue();
      }
    }
    Set<String> aspects = new HashSet<>();
    for (RuleTable.Row row : RuleTable.load(Aspect.class, "aspects.tsv").rows()) {
      assertThat(aspects.add(row.get("aspect"))).as(row.get("aspect")).isTrue();
      assertThat(dimensions).contains(row.get("dimension"));
      assertThat(row.get("holds")).isIn("once", "varies");
      assertThat(row.get("by")).isIn("yes", "no");
      assertThat(row.list("words")).isNotEmpty().doesNotHaveDuplicates();
    }
    for (RuleTable.Row row : RuleTable.load(Units.class, "hedges.tsv").rows()) {
      assertThat(row.get("bound")).isIn("about", "least", "most");
    }
  }
}
