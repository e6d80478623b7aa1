package org.accord;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accord.decision.Rulings;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.StoryCase;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;

/**
 * Stories as they were told before, each with what it was told from.
 *
 * <p>Kept are those of the last case, and of earlier ones as many as hold no more reports than it.
 */
final class ToldStories {

  /**
   * What a story is told from. The ids of stories and lineages, which follow their order in the
   * case, change nothing that is told, unless a decision is about it: then they name what it
   * touched.
   */
  record Basis(List<ReadReport> reports, Lineages lineages, Rulings rulings, Gazetteer gazetteer) {}

  /** A story as told; its rulings know what became of the decisions on it. */
  record Told(Basis basis, StoryCase story) {

    private boolean standsFor(Story story, Basis now) {
      boolean sameName = this.story.dossier().story().id().equals(story.id());
      return basis.reports.equals(now.reports)
          && basis.gazetteer == now.gazetteer
          && basis.rulings.standAs(now.rulings)
          && (sameName || basis.rulings.isEmpty())
          && basis.lineages.sameButForIds(now.lineages);
    }

    private Told as(Story story, Basis now) {
      Dossier dossier = this.story.dossier();
      return dossier.story().equals(story) && basis.lineages.equals(now.lineages)
          ? this
          : new Told(
              new Basis(basis.reports, now.lineages, basis.rulings, basis.gazetteer),
              new StoryCase(
                  dossier.named(story, now.lineages),
                  this.story.counts(),
                  this.story.findings(),
                  this.story.operation()));
    }
  }

  private final Grounds grounds = new Grounds();
  private final Telling telling = new Telling(grounds);
  private Map<List<ReportId>, Told> kept = Map.of();

  /** Tells a story, or takes it as it was told. */
  Told tell(Story story, Basis basis) {
    Told known = kept.get(story.reports());
    return known != null && known.standsFor(story, basis)
        ? known.as(story, basis)
        : new Told(
            basis,
            telling.of(story, basis.reports, basis.lineages, basis.rulings, basis.gazetteer));
  }

  /** Keeps these for later, and of the others as many as there is room for. */
  void keep(List<Told> now) {
    Map<List<ReportId>, Told> next = new LinkedHashMap<>();
    int room = 0;
    for (Told told : now) {
      next.put(told.story.dossier().story().reports(), told);
      room += told.basis.reports.size();
    }
    for (Map.Entry<List<ReportId>, Told> earlier : kept.entrySet()) {
      int size = earlier.getKey().size();
      if (size <= room && next.putIfAbsent(earlier.getKey(), earlier.getValue()) == null) {
        room -= size;
      }
    }
    kept = next;
    Set<ReportId> reports = new HashSet<>();
    next.keySet().forEach(reports::addAll);
    grounds.keepOnly(reports);
  }
}
