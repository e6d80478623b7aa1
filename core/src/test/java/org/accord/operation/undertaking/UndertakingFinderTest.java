package org.accord.operation.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.accord.SmallCase;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.operation.Condition;
import org.accord.model.operation.Leg;
import org.accord.model.operation.Part;
import org.accord.model.operation.Stand;
import org.accord.model.operation.Undertaking;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

class UndertakingFinderTest {

  private static Undertaking undertaking() {
    Undertaking found = SmallCase.evacuation().derive().stories().get(0).operation().undertaking();
    assertThat(found).isNotNull();
    return java.util.Objects.requireNonNull(found);
  }

  @Test
  void aDealOnAnEvacuationIsAnUndertaking() {
    assertThat(undertaking().kind()).isEqualTo("evacuation");
  }

  @Test
  void anAttackIsNone() {
    SmallCase small =
        new SmallCase()
            .report("Gazette", "2031-03-05", "Gunmen killed nine people in Ost on Tuesday.\n");
    assertThat(small.derive().stories().get(0).operation().undertaking()).isNull();
  }

  @Test
  void whoBrokersADealIsItsMediator() {
    assertThat(undertaking().parts())
        .anyMatch(p -> p.role() == Part.Role.MEDIATOR && p.name().contains("Oman"));
  }

  @Test
  void whatIsTiedToAnotherThingIsACondition() {
    assertThat(undertaking().conditions())
        .anyMatch(c -> c.link() == Condition.Link.ONLY_IF && c.words().contains("coast road"));
  }

  @Test
  void theWayBeginsWherePeopleLeave() {
    assertThat(undertaking().legs())
        .anyMatch(l -> l.direction() == Leg.Direction.FROM && l.name().contains("Marwa"));
  }

  @Test
  void whoHasNotConfirmedIsSilentInTheMatrix() {
    assertThat(undertaking().stands()).anyMatch(s -> s.sides().containsKey(Stand.Side.SILENT));
  }

  private static Undertaking with(String sentences) {
    SmallCase small =
        new SmallCase()
            .report(
                "Gazette",
                "2031-03-05",
                "The government and the rebels have agreed on a deal to evacuate the port of"
                    + " Marwa.\n"
                    + sentences);
    return java.util.Objects.requireNonNull(
        small.derive().stories().get(0).operation().undertaking());
  }

  @Test
  void aConditionIsAPairOfActsWhereItsSentenceHasBoth() {
    Condition condition =
        undertaking().conditions().stream()
            .filter(c -> c.cue().equals("only if"))
            .findFirst()
            .orElseThrow();
    assertThat(condition.what()).isEqualTo("they would leave Marwa");
    assertThat(condition.on()).isEqualTo("the army opened the coast road");
  }

  @Test
  void whatMustComeFirstMayOpenTheSentence() {
    Condition condition =
        with("Once the army opens the road, the evacuation of Marwa will start.\n")
            .conditions()
            .get(0);
    assertThat(condition.what()).isEqualTo("the evacuation of Marwa will start");
    assertThat(condition.on()).isEqualTo("the army opens the road");
  }

  @Test
  void whatOnlyCameBeforeIsNoCondition() {
    assertThat(
            with("Soldiers searched the port of Marwa before they left it under the deal.\n")
                .conditions())
        .isEmpty();
  }

  @Test
  void aTimeIsNoCondition() {
    assertThat(with("The evacuation of Marwa will last until Saturday.\n").conditions()).isEmpty();
    assertThat(with("The evacuation of Marwa must begin at once.\n").conditions()).isEmpty();
  }

  @Test
  void whoIsHeardOnAnythingHasSpoken() {
    assertThat(with("The rebels said that the winter had been cold.\n").stands())
        .filteredOn(s -> s.name().equals("rebels"))
        .noneMatch(s -> s.sides().isEmpty());
  }

  @Test
  void anAccusationTakesNoSide() {
    assertThat(with("The rebels accused the army of breaking the deal.\n").stands())
        .noneMatch(s -> s.sides().containsKey(Stand.Side.AGAINST));
  }

  @Test
  void everyLineHasEvidence() {
    Undertaking u = undertaking();
    assertThat(u.conditions()).allMatch(c -> !c.evidence().isEmpty());
    assertThat(u.stands()).allMatch(s -> s.sides().values().stream().noneMatch(List::isEmpty));
  }

  @Test
  void everyRowOfEveryTableIsUnderstood() {
    for (RuleTable.Row row : RuleTable.load(Kind.class, "undertakings.tsv").rows()) {
      assertThat(row.list("words")).isNotEmpty().doesNotHaveDuplicates();
      row.list("types").forEach(t -> assertThat(EventType.valueOf(t)).isNotNull());
    }
    for (RuleTable.Row row : RuleTable.load(Kind.class, "roles.tsv").rows()) {
      assertThat(Part.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT))).isNotNull();
      assertThat(row.get("actor")).isIn("before", "after", "either");
    }
    for (RuleTable.Row row : RuleTable.load(Kind.class, "links.tsv").rows()) {
      assertThat(Condition.Link.valueOf(row.get("link").toUpperCase(Locale.ROOT).replace(' ', '_')))
          .isNotNull();
      assertThat(row.get("first")).isIn("what", "on", "either", "both", "not", "none");
    }
    for (RuleTable.Row row : RuleTable.load(Kind.class, "sides.tsv").rows()) {
      assertThat(Stand.Side.valueOf(row.get("side").toUpperCase(Locale.ROOT))).isNotNull();
      if (!row.get("stance").equals("silent")) {
        assertThat(Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT))).isNotNull();
      }
    }
    for (RuleTable.Row row : RuleTable.load(Kind.class, "directions.tsv").rows()) {
      assertThat(Leg.Direction.valueOf(row.get("direction").toUpperCase(Locale.ROOT))).isNotNull();
    }
    for (String table : List.of("waits.tsv", "negotiation.tsv")) {
      assertThat(RuleTable.load(Kind.class, table).rows())
          .allMatch(
              r -> r.list("words").stream().allMatch(w -> w.equals(w.toLowerCase(Locale.ROOT))));
    }
  }
}
