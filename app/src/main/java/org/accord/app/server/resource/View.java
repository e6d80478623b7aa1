package org.accord.app.server.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accord.app.export.row.EvidenceRows;
import org.accord.app.search.KnownReports;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.StoryCase;

/** A snapshot's case with what is looked up in it often. */
final class View {

  private final Case made;
  private final RowTable rows;
  private final KnownReports known;
  private final EvidenceRows evidenceRows;
  private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

  View(Case made) {
    this.made = made;
    this.rows = new RowTable(made);
    this.known = KnownReports.of(made);
    this.evidenceRows = new EvidenceRows(made);
    made.stories().forEach(this::index);
  }

  private void index(StoryCase story) {
    Dossier dossier = story.dossier();
    String id = dossier.story().id();
    dossier.claims().forEach(c -> put(c.id(), c.evidence()));
    dossier.attributions().forEach(a -> put(a.id(), a.evidence()));
    dossier.events().forEach(e -> put(e.id(), e.trigger()));
    dossier.quantities().forEach(q -> put(q.id(), q.evidence()));
    dossier.actorMentions().forEach(m -> put(id + "/" + m.actor(), m.evidence()));
    dossier.placeMentions().forEach(m -> put(id + "/" + m.place(), m.evidence()));
    story
        .findings()
        .forEach(f -> f.positions().forEach(p -> p.evidence().forEach(e -> put(f.id(), e))));
  }

  private void put(String id, Evidence one) {
    evidence.computeIfAbsent(id, i -> new ArrayList<>(1)).add(one);
  }

  Case made() {
    return made;
  }

  RowTable rows() {
    return rows;
  }

  KnownReports known() {
    return known;
  }

  EvidenceRows evidenceRows() {
    return evidenceRows;
  }

  /** What the row of that id rests on, of an actor or place its mentions; nothing if unknown. */
  List<Evidence> evidence(String id) {
    return evidence.getOrDefault(id, List.of());
  }
}
