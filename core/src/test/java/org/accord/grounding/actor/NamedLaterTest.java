package org.accord.grounding.actor;

import static org.accord.grounding.actor.Meant.meant;
import static org.accord.grounding.actor.Meant.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.accord.claim.attribution.Marked;
import org.accord.model.ReadReport;
import org.accord.model.grounding.Actor;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Test;

/** Bodies told of before they are named, and names that stand amid other words. */
class NamedLaterTest {

  @Test
  void aMonitorOfTheLeadIsTheOneNamedBelow() {
    ReadReport report =
        Marked.report(
            "Ten people died in Orva on Monday, a monitor said. The [[organization:Lund Observatory]]"
                + " said six were children.");
    assertThat(name(report, "a monitor")).contains("Lund Observatory");
  }

  @Test
  void aBodyIsNamedAsItIsMostlyNamed() {
    ReadReport report =
        Marked.report(
            "The [[organization:U.N. Security Council]] met on Monday. The [[organization:UN Security Council]] voted"
                + " at noon, the [[organization:United Nations Security Council]] said.");
    assertThat(name(report, "United Nations Security Council")).contains("UN Security Council");
  }

  @Test
  void ofTwoMonitorsNamedBelowNeitherIsMeant() {
    ReadReport report =
        Marked.report(
            "Ten people died in Orva on Monday, a monitor said. The [[organization:Lund Observatory]]"
                + " said six were children. The [[organization:Kesh Observatory]] said five were.");
    assertThat(name(report, "a monitor")).contains("monitor");
  }

  @Test
  void aMonitoringGroupIsNoCompanyNamedBelow() {
    ReadReport report =
        Marked.report(
            "The road is shut, a monitoring group said. [[organization:Harbour Freight]] said it"
                + " would wait.");
    assertThat(name(report, "a monitoring group")).contains("monitoring group");
  }

  @Test
  void whoSpeaksBesideAnotherIsHeardToo() {
    ReadReport report =
        Marked.report(
            "Six died in the raid, a monitor and activists said. The [[organization:Lund Observatory]]"
                + " said two were children.");
    assertThat(name(report, "a monitor")).contains("Lund Observatory");
  }

  @Test
  void theAirlineIsTheOneHeardBeforeAndNoOtherWithAirlineInItsName() {
    ReadReport report =
        Marked.report(
            "[[organization:Nord Airways]] said the jet turned round. The passenger held a ticket of"
                + " [[organization:Orva Airlines]]. The airline said it was sorry.");
    assertThat(name(report, "The airline")).contains("Nord Airways");
  }

  @Test
  void whoDirectsABodyIsNamedBehindIt() {
    ReadReport report =
        Marked.report(
            "The bridge is lost, the director of the clinic [[person:Hana Moss]] said on Friday.");
    assertThat(name(report, "Hana Moss")).contains("Hana Moss");
    assertThat(new ActorFinder().find(List.of(report)).actors())
        .noneMatch(a -> a.name().contains("clinic Hana"));
  }

  @Test
  void whomAPresidentIsHelpedByIsNoneOfHisTitle() {
    ReadReport report =
        Marked.report(
            "Kenyan air power began supporting Ugandan President [[person:Omar Reth]] last year. Reth"
                + " denied it.");
    assertThat(meant(report, "Omar Reth").map(Actor::role)).contains("ugandan president");
  }

  @Test
  void itsSpokesmanSpeaksForTheBodyJustNamed() {
    ReadReport report =
        Marked.report(
            "The [[organization:Orva Rail Board]] said it was safe. Its spokesman [[person:Karl Voss]]"
                + " said trains would run.");
    ActorFinder.Actors found = new ActorFinder().find(List.of(report));
    Actor board =
        found.actors().stream().filter(a -> a.name().equals("Orva Rail Board")).findFirst().get();
    assertThat(meant(report, "Karl Voss").map(Actor::affiliation)).contains(board.id());
  }

  @Test
  void aRegionThatATitleEndsWithIsNobodysName() {
    ReadReport report =
        Marked.report("The deputy for the Gulf and North Orva told the paper it was lost.");
    assertThat(new ActorFinder().find(List.of(report)).actors())
        .noneMatch(a -> a.name().equals("North Orva"));
  }

  @Test
  void theNextSentencesPronounIsNoPartOfAName() {
    ReadReport report = Marked.report("Ada Lund wept. Harbour News She said it was lost.");
    assertThat(new ActorFinder().find(List.of(report)).actors())
        .noneMatch(a -> a.name().endsWith("She"));
  }

  @Test
  void kindsOfBodiesAreToldByPatternsInSmallLetters() {
    List<RuleTable.Row> rows =
        RuleTable.load(ActorFinder.class, "reference/named-later.tsv").rows();
    assertThat(rows).isNotEmpty();
    for (RuleTable.Row row : rows) {
      assertThat(row.get("called")).isEqualTo(row.get("called").toLowerCase(Locale.ROOT));
      assertThat(Pattern.compile(row.get("called")).matcher("lund observatory").matches())
          .isFalse();
      assertThat(Pattern.compile(row.get("name")).matcher("orva").find()).isFalse();
    }
  }
}
