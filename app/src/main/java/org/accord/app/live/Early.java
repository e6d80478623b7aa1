package org.accord.app.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accord.Accord;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.model.Span;
import org.accord.model.StoryCase;
import org.accord.model.finding.Counts;
import org.accord.model.finding.Operation;
import org.accord.model.lineage.Lineage;
import org.accord.model.lineage.Lineages;
import org.accord.model.lineage.Story;
import org.accord.model.reading.Sentence;

/**
 * What is known of a case before it is derived: its reports, which of them carry one text, and
 * which belong to one story; of what they state, nothing.
 */
final class Early {

  private Early() {}

  /** The case so far; each story is headed by the title, or first sentence, of its first report. */
  static Case of(Accord.Sorted sorted) {
    Map<ReportId, ReadReport> reports = new HashMap<>();
    sorted.reports().forEach(r -> reports.put(r.id(), r));
    List<Lineages> lineages = sorted.lineages().within(sorted.stories());
    List<StoryCase> stories = new java.util.ArrayList<>();
    for (int i = 0; i < sorted.stories().size(); i++) {
      Story story = sorted.stories().get(i);
      List<ReadReport> its =
          story.reports().stream()
              .filter(reports::containsKey)
              .map(reports::get)
              .sorted(Accord.ORDER)
              .toList();
      if (!its.isEmpty()) {
        stories.add(story(story, its, lineages.get(i)));
      }
    }
    return new Case(sorted.reports(), sorted.lineages(), stories, List.of(), List.of());
  }

  private static StoryCase story(Story story, List<ReadReport> reports, Lineages lineages) {
    Dossier dossier =
        new Dossier(
            story, reports, lineages, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());
    ReadReport first = reports.get(0);
    Span sentence =
        first.reading().sentences().stream()
            .findFirst()
            .map(Sentence::span)
            .orElse(Span.of(0, first.text().length()));
    String title = first.report().title();
    Map<ReportId, Lineage> lineageOf = lineages.byReport();
    long texts = reports.stream().map(r -> lineageOf.get(r.id())).distinct().count();
    return new StoryCase(
        dossier,
        new Counts(reports.size(), (int) texts, 0),
        List.of(),
        new Operation(
            title == null || title.isBlank() ? first.words(sentence) : title,
            new Evidence(first.id(), sentence),
            List.of(),
            List.of(),
            List.of(),
            null));
  }
}
