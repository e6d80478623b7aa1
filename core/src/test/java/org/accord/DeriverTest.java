package org.accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.accord.decision.Names;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.StoryCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeriverTest {

  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private final List<ReadReport> all = reports();
  private final Deriver deriver = new Deriver();

  /**
   * Three events told by several outlets, with copies, quotations, sources without a name, one
   * outlet named in another's report, and a report of both.
   */
  private static List<ReadReport> reports() {
    String copied =
        "Dorvik's coast guard rescued 42 people from a sinking ferry on Tuesday, the ministry said.\n"
            + "The ferry Alma Ruse had left Dorvik for Salm, captain Ivo Teral told reporters.\n"
            + "Nine people were still missing, he said.\n";
    return SmallCase.evacuation()
        .report("Beacon", "2031-04-02", copied)
        .report("Ledger", "2031-04-03", copied)
        .report(
            "Mirror",
            "2031-04-04",
            "The ministry said 51 people had been rescued from the ferry Alma Ruse off Dorvik.\n"
                + "The captain denied that the ferry had been overloaded.\n")
        .report(
            "Sentinel",
            "2031-02-01",
            "A strike at the Orrin steel works ended on Sunday, the union said.\n"
                + "The union and the owners agreed on a deal over pay.\n")
        .report(
            "Digest",
            "2031-04-05",
            "At least 300 people left Marwa on Thursday, the Red Cross said.\n"
                + "The captain denied that the ferry had been overloaded.\n")
        .report(
            "Courier",
            "2031-04-04",
            "Officials close to the search said that eight people from the Alma Ruse were missing.\n"
                + "Two sailors aboard told the Ledger that the ferry Alma Ruse had been overloaded.\n"
                + "Captain Teral and Mara Oslin of the coast guard met them in Dorvik.\n")
        .report(
            "Tribune",
            "2031-04-05",
            "Officials close to the search said that seven people from the Alma Ruse were missing.\n"
                + "Two sailors aboard said the ferry Alma Ruse had not been overloaded, Oslin said.\n")
        .reports();
  }

  private static Case anew(
      List<ReadReport> reports, List<Decision> decisions, @Nullable Instant asOf) {
    return new Deriver().derive(reports, decisions, asOf, GAZETTEER);
  }

  @Test
  void whateverWasDerivedBeforeTheCaseIsThatDerivedFromNothing() {
    Random random = new Random(23);
    List<ReadReport> now = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    int told = 0;
    for (int step = 0; step < 40; step++) {
      if (random.nextInt(4) == 0 && !now.isEmpty()) {
        now.remove(random.nextInt(now.size()));
      } else {
        now.add(all.get(random.nextInt(all.size())));
      }
      Instant asOf =
          random.nextInt(3) > 0
              ? null
              : Instant.parse("2031-04-0" + (1 + random.nextInt(6)) + "T00:00:00Z");
      Case kept = deriver.derive(now, decisions, asOf, GAZETTEER);
      assertThat(kept).as("step %d", step).isEqualTo(anew(now, decisions, asOf));
      told += kept.stories().size();
      decide(kept, random, decisions);
      Collections.shuffle(now, random);
    }
    assertThat(told).isGreaterThan(40);
    assertThat(decisions).hasSizeGreaterThan(8);
  }

  @Test
  void aStoryThatMorePeopleEnterIsThatDerivedFromNothing() {
    Random random = new Random(31);
    List<ReadReport> now = new ArrayList<>();
    int most = 0;
    for (int day = 10; day < 24; day++) {
      now.add(crowd("2031-05-" + day, random));
      Case kept = deriver.derive(now, List.of(), null, GAZETTEER);
      assertThat(kept).as("day %d", day).isEqualTo(anew(now, List.of(), null));
      for (StoryCase story : kept.stories()) {
        most = Math.max(most, story.dossier().actors().size());
      }
    }
    assertThat(most).as("people of one story, so that their ids grow longer").isGreaterThan(12);
  }

  /** A report of one siege in which three persons of any initials say something. */
  private static ReadReport crowd(String day, Random random) {
    StringBuilder text =
        new StringBuilder("Gunmen besieged the port of Marwa again, the army said.\n");
    for (int i = 0; i < 3; i++) {
      text.append("Colonel ")
          .append((char) ('A' + random.nextInt(26)))
          .append("lbo ")
          .append((char) ('A' + random.nextInt(26)))
          .append("ordane said the gunmen had killed ")
          .append(2 + random.nextInt(40))
          .append(" soldiers at the port of Marwa.\n");
    }
    return new SmallCase().report("Paper " + day, day, text.toString()).reports().get(0);
  }

  /** Sometimes rejects, corrects, merges, splits or undoes something that the case holds. */
  private static void decide(Case made, Random random, List<Decision> decisions) {
    List<StoryCase> stories = made.stories();
    if (stories.isEmpty() || random.nextInt(2) == 0) {
      return;
    }
    Dossier dossier = stories.get(random.nextInt(stories.size())).dossier();
    Instant when = Instant.parse("2031-04-01T00:00:00Z").plusSeconds(60L * decisions.size());
    String subject;
    String value = null;
    Decision.Kind kind;
    switch (random.nextInt(5)) {
      case 0 -> {
        kind = Decision.Kind.MERGE;
        subject = Names.of(dossier.story()).toString();
        value = Names.of(stories.get(0).dossier().story()).toString();
      }
      case 1 -> {
        if (decisions.isEmpty()) {
          return;
        }
        kind = Decision.Kind.UNDO;
        subject = decisions.get(random.nextInt(decisions.size())).id();
      }
      case 2 -> {
        if (dossier.actors().isEmpty()) {
          return;
        }
        kind = Decision.Kind.CORRECT;
        subject = Names.of(dossier, dossier.actors().get(0)).toString();
        value = "role=harbour master";
      }
      default -> {
        if (dossier.claims().isEmpty()) {
          return;
        }
        kind = Decision.Kind.REJECT;
        subject = Names.of(dossier.claims().get(0)).toString();
      }
    }
    decisions.add(new Decision(decisions.size() + 1L, kind, subject, value, "desk", when));
  }

  @Test
  void aStoryThatNothingTouchedIsNotToldAnew() {
    List<ReadReport> without =
        all.stream().filter(r -> !r.report().name().startsWith("mirror")).toList();
    Case before = deriver.derive(without, List.of(), null, GAZETTEER);

    Case after = deriver.derive(all, List.of(), null, GAZETTEER);

    assertThat(after.stories().get(0).findings()).isNotEmpty();
    assertThat(after.stories()).filteredOn(s -> told(s, before)).isNotEmpty();
    assertThat(after.stories()).filteredOn(s -> !told(s, before)).isNotEmpty();
  }

  private static boolean told(StoryCase story, Case before) {
    return before.stories().stream().anyMatch(s -> s.findings() == story.findings());
  }
}
