package org.accord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.Span;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.Stance;
import org.accord.model.grounding.Quantity;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {

  private static final ReadReport REPORT =
      MarkedReport.of(
          "A bridge collapsed at noon. The mayor said that an engineer had demanded that the bridge"
              + " be closed, and 12 people died. Rain fell.");

  private final Attribution outer =
      attribution("A1", "an engineer had demanded that the bridge be closed", Stance.ASSERTS, null);
  private final Attribution inner = attribution("A2", "the bridge be closed", Stance.DEMANDS, "A1");
  private final Event collapse = event("E1", "collapsed", Certainty.ACTUAL);
  private final Event demand = event("E2", "demanded", Certainty.DISPUTED);
  private final Event closing = event("E3", "closed", Certainty.DEMANDED);
  private final Quantity dead =
      new Quantity(
          "Q1",
          evidence("12 people"),
          12.0,
          12.0,
          false,
          "dead",
          null,
          Quantity.Tally.UNTOLD,
          null,
          null);

  @Test
  void everyContentIsAClaimWithItsChainFromTheOutside() {
    List<Claim> claims = find(List.of(outer, inner), List.of(), List.of());
    assertThat(claims)
        .extracting(this::words)
        .containsExactlyInAnyOrder(
            "an engineer had demanded that the bridge be closed", "the bridge be closed");
    assertThat(claim(claims, "the bridge be closed").chain()).containsExactly("A1", "A2");
  }

  @Test
  void anEventBelongsToTheInnermostContentThatHoldsIt() {
    List<Claim> claims = find(List.of(outer, inner), List.of(closing, demand), List.of());
    assertThat(claim(claims, "the bridge be closed").events()).containsExactly("E3");
    assertThat(claim(claims, "an engineer had demanded that the bridge be closed").events())
        .containsExactly("E2");
  }

  @Test
  void theNarratorsWordsAreAClaimOnlyWhereTheyTellSomething() {
    List<Claim> claims = find(List.of(), List.of(collapse), List.of());
    assertThat(claims).extracting(this::words).containsExactly("A bridge collapsed at noon.");
    assertThat(claims.get(0).chain()).isEmpty();
    assertThat(claims.get(0).sentence().sentence()).isZero();
  }

  @Test
  void whatStandsBesideAContentIsTheNarrators() {
    List<Claim> claims = find(List.of(outer, inner), List.of(), List.of(dead));
    Claim narrator = claims.stream().filter(c -> c.chain().isEmpty()).findFirst().orElseThrow();
    assertThat(words(narrator)).isEqualTo("and 12 people died.");
    assertThat(narrator.quantities()).containsExactly("Q1");
  }

  @Test
  void aClaimIsAsCertainAsItsFirstEventAndElseAsTheStanceMakesIt() {
    List<Claim> claims = find(List.of(outer, inner), List.of(demand), List.of());
    assertThat(claim(claims, "an engineer had demanded that the bridge be closed").certainty())
        .isEqualTo(Certainty.DISPUTED);
    assertThat(claim(claims, "the bridge be closed").certainty()).isEqualTo(Certainty.DEMANDED);
  }

  @Test
  void nestingIsSeenWithoutBeingTold() {
    Attribution untold = attribution("A2", "the bridge be closed", Stance.DEMANDS, null);
    List<Claim> claims = find(List.of(untold, outer), List.of(), List.of());
    assertThat(claim(claims, "the bridge be closed").chain()).containsExactly("A1", "A2");
  }

  @Test
  void anOrderOfRowsNeverChangesTheClaims() {
    List<Attribution> attributions = new ArrayList<>(List.of(outer, inner));
    List<Event> events = new ArrayList<>(List.of(collapse, demand, closing));
    List<Claim> expected = find(attributions, events, List.of(dead));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(attributions, random);
      Collections.shuffle(events, random);
      assertThat(find(attributions, events, List.of(dead))).isEqualTo(expected);
    }
  }

  private static List<Claim> find(
      List<Attribution> attributions, List<Event> events, List<Quantity> quantities) {
    return new ClaimFinder().find(REPORT, attributions, events, quantities);
  }

  private String words(Claim claim) {
    return REPORT.words(claim.evidence().span());
  }

  private Claim claim(List<Claim> claims, String words) {
    return claims.stream().filter(c -> words(c).equals(words)).findFirst().orElseThrow();
  }

  private static Attribution attribution(
      String id, String content, Stance stance, @org.jspecify.annotations.Nullable String within) {
    Span span = MarkedReport.at(REPORT, content);
    return new Attribution(
        id,
        REPORT.id(),
        List.of(),
        List.of(),
        List.of(span),
        Quotation.INDIRECT,
        null,
        null,
        List.of(),
        stance,
        false,
        within);
  }

  private static Event event(String id, String trigger, Certainty certainty) {
    return new Event(
        id, evidence(trigger), EventType.COERCE, null, certainty, List.of(), List.of(), null, null);
  }

  private static Evidence evidence(String words) {
    return new Evidence(REPORT.id(), MarkedReport.at(REPORT, words));
  }
}
