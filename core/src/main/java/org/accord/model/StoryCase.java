package org.accord.model;

import java.util.List;
import org.accord.model.finding.Counts;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Operation;

/**
 * One story of a case: what its reports state, what that amounts to, how the operation stands.
 *
 * @param counts the reports of the story, the texts among them, and every origin heard in them
 */
public record StoryCase(
    Dossier dossier, Counts counts, List<Finding> findings, Operation operation) {

  public StoryCase {
    findings = List.copyOf(findings);
  }
}
