package org.accord;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.accord.ToldStories.Told;
import org.accord.decision.Rulings;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.ingest.seam.Seams;
import org.accord.lineage.LineageMemory;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;
import org.accord.story.StoryMemory;
import org.accord.text.SideBySide;
import org.jspecify.annotations.Nullable;

/**
 * Derives a case that changes, and tells only those stories anew that changed.
 *
 * <p>What it gives is what {@link Accord#derive} gives from nothing, byte for byte, whatever it
 * derived before: a story is taken as told only if its reports, their dates, their lineages, the
 * decisions on them and the gazetteer are the same. For several threads, one after another.
 */
public final class Deriver {

  private final Seams seams = new Seams();
  private final LineageMemory texts = new LineageMemory();
  private final StoryMemory words = new StoryMemory();
  private final ToldStories stories = new ToldStories();

  /** The case that the reports and decisions make, as {@link Accord#derive} tells it. */
  public Case derive(
      Collection<ReadReport> reports,
      List<Decision> decisions,
      @Nullable Instant asOf,
      Gazetteer gazetteer) {
    return derive(reports, decisions, asOf, gazetteer, Progress.UNHEARD);
  }

  /** The same, telling how far it is. */
  public synchronized Case derive(
      Collection<ReadReport> reports,
      List<Decision> decisions,
      @Nullable Instant asOf,
      Gazetteer gazetteer,
      Progress progress) {
    return SideBySide.inPool(() -> all(reports, decisions, asOf, gazetteer, progress));
  }

  private Case all(
      Collection<ReadReport> reports,
      List<Decision> decisions,
      @Nullable Instant asOf,
      Gazetteer gazetteer,
      Progress progress) {
    Rulings rulings = Accord.rulings(decisions, asOf);
    Accord.Sorted sorted = Accord.sort(seams.part(reports), rulings, asOf, texts, words);
    Map<ReportId, ReadReport> known = new HashMap<>();
    sorted.reports().forEach(r -> known.put(r.id(), r));
    progress.sorted(sorted);
    AtomicInteger done = new AtomicInteger();
    List<Lineages> lineages = sorted.lineages().within(sorted.stories());
    List<Told> told =
        LargestFirst.map(
            sorted.stories().size(),
            i -> sorted.stories().get(i).reports().size(),
            i -> {
              Story story = sorted.stories().get(i);
              Told one = tell(story, known, lineages.get(i), rulings, gazetteer);
              progress.told(done.addAndGet(story.reports().size()), known.size());
              return one;
            });
    told.forEach(t -> rulings.take(t.basis().rulings()));
    stories.keep(told);
    return new Case(
        sorted.reports(),
        sorted.lineages(),
        told.stream().map(Told::story).toList(),
        rulings.decisions(),
        rulings.told());
  }

  private Told tell(
      Story story,
      Map<ReportId, ReadReport> known,
      Lineages lineages,
      Rulings rulings,
      Gazetteer gazetteer) {
    List<ReadReport> reports =
        story.reports().stream()
            .distinct()
            .filter(known::containsKey)
            .map(known::get)
            .sorted(Accord.ORDER)
            .toList();
    Story inOrder = new Story(story.id(), reports.stream().map(ReadReport::id).toList());
    return stories.tell(
        inOrder, new ToldStories.Basis(reports, lineages, rulings.within(inOrder), gazetteer));
  }
}
