package org.accord.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accord.model.Decision;
import org.accord.model.Evidence;
import org.accord.model.ReportId;
import org.accord.model.lineage.Story;

/** Puts stories together and apart as decided. */
final class StoryRulings {

  private final Rulings rulings;

  StoryRulings(Rulings rulings) {
    this.rulings = rulings;
  }

  List<Story> apply(List<Story> stories) {
    List<Story> decided = new ArrayList<>(stories);
    for (Rulings.Standing standing : rulings.about(Target.Kind.STORY)) {
      Decision decision = standing.decision();
      Optional<Story> found = Names.story(standing.target(), decided);
      if (found.isEmpty()) {
        continue;
      }
      switch (decision.kind()) {
        case MERGE -> merge(decision, found.get(), decided);
        case SPLIT -> split(decision, found.get(), decided);
        case ACCEPT, NOTE -> rulings.applied(decision, found.get().id());
        default -> rulings.refused(decision, "a story can be merged, split, accepted or noted on");
      }
    }
    return decided;
  }

  private void merge(Decision decision, Story story, List<Story> decided) {
    Optional<Story> other = DossierRulings.other(decision).flatMap(t -> Names.story(t, decided));
    if (other.isEmpty()) {
      return;
    }
    if (!other.get().equals(story)) {
      List<ReportId> all = new ArrayList<>(story.reports());
      all.addAll(other.get().reports());
      decided.set(decided.indexOf(story), new Story(story.id(), all));
      decided.remove(other.get());
    }
    rulings.applied(decision, story.id());
  }

  /** The reports that the value names leave the story and become one of their own. */
  private void split(Decision decision, Story story, List<Story> decided) {
    Set<ReportId> leaving =
        DossierRulings.other(decision).stream()
            .flatMap(t -> t.anchors().stream())
            .map(Evidence::report)
            .filter(story.reports()::contains)
            .collect(Collectors.toSet());
    if (leaving.isEmpty() || leaving.size() == story.reports().size()) {
      rulings.refused(decision, "a split names some of the story's reports, not all and not none");
      return;
    }
    List<ReportId> stay = story.reports().stream().filter(r -> !leaving.contains(r)).toList();
    List<ReportId> go = story.reports().stream().filter(leaving::contains).toList();
    decided.set(decided.indexOf(story), new Story(story.id(), stay));
    // Named after its parent, so that no other story's number moves.
    String id = story.id() + "." + (1 + decided.stream().filter(s -> isPartOf(s, story)).count());
    decided.add(new Story(id, go));
    rulings.applied(decision, story.id());
    rulings.applied(decision, id);
  }

  private static boolean isPartOf(Story story, Story parent) {
    return story.id().startsWith(parent.id() + ".");
  }
}
