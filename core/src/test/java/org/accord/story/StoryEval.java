package org.accord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.accord.lineage.LineageFinder;
import org.accord.model.Published;
import org.accord.model.ReportId;
import org.accord.model.lineage.Story;
import org.accord.text.RuleTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The sets of the evaluation folder, all their events mixed; docs/stories.md has the figures. */
class StoryEval {

  /** What a change of lineage may move: copies count once. */
  private static final double TOLERANCE = 0.006;

  @Test
  void theCommittedFiguresHold() throws IOException {
    for (RuleTable.Row row : RuleTable.load(StoryEval.class, "story-figures.tsv").rows()) {
      Optional<StoryGold> gold = StoryGold.load(row.get("set"));
      Assumptions.assumeTrue(gold.isPresent(), "no evaluation folder");
      BCubed found = BCubed.of(gold.get().events(), found(gold.get(), row.get("form")));
      assertThat(List.of(found.precision(), found.recall(), found.f1()))
          .as("%s, %s", row.get("set"), row.get("form"))
          .usingElementComparator((a, b) -> Math.abs(a - b) < TOLERANCE ? 0 : Double.compare(a, b))
          .containsExactly(
              Double.valueOf(row.get("precision")),
              Double.valueOf(row.get("recall")),
              Double.valueOf(row.get("f1")));
    }
  }

  @Test
  void bCubedOfAKnownCase() {
    BCubed score = BCubed.of(List.of("a", "a", "b"), List.of("1", "1", "1"));
    assertThat(score.precision()).isCloseTo(5.0 / 9, within(1e-9));
    assertThat(score.recall()).isEqualTo(1);
  }

  private static List<String> found(StoryGold gold, String form) {
    return form.equals("stream") ? streamed(gold) : batch(gold);
  }

  private static List<String> batch(StoryGold gold) {
    Map<ReportId, String> storyOf = new HashMap<>();
    for (Story story : StoryFinder.find(gold.reports(), LineageFinder.find(gold.reports()))) {
      story.reports().forEach(r -> storyOf.put(r, story.id()));
    }
    return gold.reports().stream().map(r -> storyOf.getOrDefault(r.id(), "none")).toList();
  }

  private static List<String> streamed(StoryGold gold) {
    List<Integer> asPublished =
        new ArrayList<>(IntStream.range(0, gold.events().size()).boxed().toList());
    asPublished.sort(
        Comparator.comparing(
                (Integer i) -> {
                  Published when = gold.reports().get(i).report().published();
                  return when == null ? java.time.Instant.MAX : when.knownFrom();
                })
            .thenComparing(i -> gold.reports().get(i).report().name()));
    StoryStream stream = new StoryStream(45);
    String[] story = new String[asPublished.size()];
    Arrays.fill(story, "none yet");
    for (int i : asPublished) {
      StoryStream.Placement placed = stream.add(gold.reports().get(i));
      story[i] = placed.story();
      for (int k = 0; k < story.length; k++) {
        story[k] = placed.absorbed().contains(story[k]) ? placed.story() : story[k];
      }
    }
    return List.of(story);
  }
}
