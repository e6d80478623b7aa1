package org.accord.model;

import java.util.List;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Operation;

/** One story of a case: what its reports state, what that amounts to, how the operation stands. */
public record StoryCase(Dossier dossier, List<Finding> findings, Operation operation) {

  public StoryCase {
    findings = List.copyOf(findings);
  }
}
