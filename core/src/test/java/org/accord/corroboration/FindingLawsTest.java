package org.accord.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.accord.corroboration.MadeDossier.Paper;
import org.accord.corroboration.MadeDossier.Told;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Position;
import org.accord.model.grounding.ActorKind;
import org.accord.operation.OperationFinder;
import org.junit.jupiter.api.Test;

/** What must hold of findings whatever the story, on stories made from a seed. */
class FindingLawsTest {

  private static final int STORIES = 60;

  private static final List<Told> SAYINGS =
      List.of(
          Told.by("Harbour Council", "the ferry will carry families from the lower quay at dawn")
              .as(EventType.MOVE, "Harbour Council"),
          Told.by("Anna Brel", "the ferry will carry the families away from the lower quay")
              .as(EventType.MOVE, "Harbour Council"),
          Told.by("Northern Guard", "council gunmen shelled the granary on Pike Street")
              .as(EventType.ASSAULT, "Harbour Council")
              .with(Stance.ACCUSES),
          Told.by("Harbour Council", "guard gunmen shelled the granary on Pike Street")
              .as(EventType.ASSAULT, "Northern Guard")
              .with(Stance.ACCUSES),
          Told.by("Relief League", "at least 400 people have crossed the bridge since Monday")
              .counting(400.0, null),
          Told.narrator("Up to 600 people crossed the bridge since Monday").counting(null, 600.0),
          Told.narrator("Bakers in the upper town have run out of flour and salt"),
          Told.by("Relief League", "bakers in the upper town have no flour left"),
          Told.narrator("Both commanders signed a pact about the lighthouse")
              .as(EventType.AGREE, "Northern Guard"),
          Told.by("Northern Guard", "the pact about the lighthouse is signed")
              .as(EventType.AGREE, "Northern Guard"),
          Told.by("Harbour Council", "has not confirmed the pact about the lighthouse").silence(),
          Told.by("officials", "bakers in the upper town have no flour and no salt left"),
          Told.by("council officials", "bakers in the upper town have run out of flour"),
          Told.by("Harbour Council officials", "bakers in the upper town have no flour left"),
          Told.by("League", "bakers in the upper town have no flour and salt"),
          Told.by("Relief League doctors", "bakers in the upper town have run out of flour, salt"),
          Told.by("doctors", "bakers in the upper town have no salt and no flour left"),
          Told.by("Upper Town mayor", "bakers in the upper town have run out of flour now"),
          Told.by("Oda Vael", "bakers in the upper town have no flour, no salt left"));

  private static MadeDossier cast() {
    return new MadeDossier()
        .actor("Harbour Council", ActorKind.STATE, null)
        .actor("Northern Guard", ActorKind.ARMED_GROUP, null)
        .actor("Relief League", ActorKind.NGO, null)
        .actor("Anna Brel", ActorKind.PERSON, "Harbour Council")
        .actor("Oda Vael", ActorKind.PERSON, null);
  }

  private static List<Paper> papers(Random chance) {
    List<Paper> papers = new ArrayList<>();
    int count = 2 + chance.nextInt(4);
    for (int i = 0; i < count; i++) {
      List<Told> told = new ArrayList<>();
      for (int s = 0; s < 3 + chance.nextInt(5); s++) {
        Told saying = SAYINGS.get(chance.nextInt(SAYINGS.size()));
        if (!told.contains(saying)) {
          told.add(saying);
        }
      }
      papers.add(new Paper("r" + i + ".txt", "Outlet " + i, 1 + chance.nextInt(20), "L" + i, told));
    }
    return papers;
  }

  @Test
  void shuffledListsGiveTheSameFindings() {
    for (int seed = 0; seed < STORIES; seed++) {
      List<Paper> papers = papers(new Random(seed));
      assertThat(FindingFinder.find(cast().of(papers, new Random(seed + 1000L))))
          .isEqualTo(FindingFinder.find(cast().of(papers)));
    }
  }

  @Test
  void aCopyChangesArticlesAndNothingElse() {
    for (int seed = 0; seed < STORIES; seed++) {
      Random chance = new Random(seed);
      List<Paper> papers = papers(chance);
      Paper original = papers.get(chance.nextInt(papers.size()));
      List<Paper> copied = new ArrayList<>(papers);
      copied.add(new Paper("z-copy.txt", "Echo", 28, original.lineage(), original.sentences()));
      assertThat(gists(FindingFinder.find(cast().of(copied))))
          .isEqualTo(gists(FindingFinder.find(cast().of(papers))));
    }
  }

  @Test
  void renamingOutletsChangesNoStatus() {
    for (int seed = 0; seed < STORIES; seed++) {
      List<Paper> papers = papers(new Random(seed));
      List<Paper> renamed =
          papers.stream()
              .map(p -> p.under("The " + p.outlet().replace("Outlet", "Gazette")))
              .toList();
      assertThat(statuses(FindingFinder.find(cast().of(renamed))))
          .isEqualTo(statuses(FindingFinder.find(cast().of(papers))));
    }
  }

  @Test
  void removingAReportNeverRaisesTheOriginsBehindWhatIsStillSaid() {
    for (int seed = 0; seed < STORIES; seed++) {
      List<Paper> papers = papers(new Random(seed));
      List<Finding> whole = FindingFinder.find(cast().of(papers));
      for (int i = 0; i < papers.size() && papers.size() > 1; i++) {
        List<Paper> fewer = new ArrayList<>(papers);
        fewer.remove(i);
        assertThat(StoryCounts.of(cast().of(fewer)).origins())
            .isLessThanOrEqualTo(StoryCounts.of(cast().of(papers)).origins());
        for (Finding finding : FindingFinder.find(cast().of(fewer))) {
          finding.positions().forEach(p -> assertNoMoreOriginsThan(whole, p));
        }
      }
    }
  }

  /** A position of the fewer reports that a position of all of them holds whole has no more. */
  private static void assertNoMoreOriginsThan(List<Finding> whole, Position fewer) {
    for (Finding finding : whole) {
      for (Position all : finding.positions()) {
        if (all.claims().containsAll(fewer.claims())) {
          assertThat(fewer.counts().origins()).isLessThanOrEqualTo(all.counts().origins());
        }
      }
    }
  }

  @Test
  void everyPositionHasEvidenceAndCountsThatFit() {
    for (int seed = 0; seed < STORIES; seed++) {
      for (Finding finding : FindingFinder.find(cast().of(papers(new Random(seed))))) {
        for (Position position : finding.positions()) {
          assertThat(position.evidence()).isNotEmpty();
          assertThat(position.counts().articles()).isEqualTo(position.reports().size());
          assertThat(position.counts().origins()).isEqualTo(position.origins().size()).isPositive();
        }
      }
    }
  }

  @Test
  void theOperationDependsOnNoOrder() {
    for (int seed = 0; seed < STORIES; seed++) {
      List<Paper> papers = papers(new Random(seed));
      var still = cast().of(papers);
      var shuffled = cast().of(papers, new Random(seed + 7L));
      assertThat(OperationFinder.find(shuffled, FindingFinder.find(shuffled)))
          .isEqualTo(OperationFinder.find(still, FindingFinder.find(still)));
    }
  }

  /** All of the findings but how many articles carry them and where. */
  private static List<String> gists(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                f.kind()
                    + f.topic()
                    + f.status()
                    + f.weight()
                    + f.silent()
                    + f.positions().stream()
                        .map(
                            p ->
                                p.says()
                                    + p.who()
                                    + p.origins()
                                    + p.counts().texts()
                                    + p.counts().origins())
                        .toList())
        .toList();
  }

  private static List<String> statuses(List<Finding> findings) {
    return findings.stream().map(f -> f.kind() + f.topic() + f.status()).sorted().toList();
  }
}
