package org.accord.model;

import java.util.List;
import org.accord.model.lineage.Lineages;

/**
 * All of it for one desk's question: a pure function of the reports and the analyst's decisions.
 *
 * @param rulings what became of each decision, in the order in which they were made
 */
public record Case(
    List<ReadReport> reports,
    Lineages lineages,
    List<StoryCase> stories,
    List<Decision> decisions,
    List<Ruling> rulings) {

  public Case {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
    decisions = List.copyOf(decisions);
    rulings = List.copyOf(rulings);
  }
}
