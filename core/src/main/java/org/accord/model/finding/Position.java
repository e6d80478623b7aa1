package org.accord.model.finding;

import java.util.List;
import org.accord.model.Evidence;
import org.accord.model.ReportId;

/**
 * One side of a finding.
 *
 * @param says the words of one of its claims, as the text has them
 * @param who names of those who say it; the outlet where the narrator does
 * @param claims ids
 * @param reports that carry it, by published time, name, id
 * @param origins those that are surely independent of each other
 * @param possibly who tells it too and may be one of the origins or rest on one of them: they are
 *     shown and not counted
 */
public record Position(
    String says,
    List<String> who,
    List<String> claims,
    List<ReportId> reports,
    Counts counts,
    List<Origin> origins,
    List<Origin> possibly,
    List<Evidence> evidence) {

  public Position {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A position without evidence: " + says);
    }
    who = List.copyOf(who);
    claims = List.copyOf(claims);
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    possibly = List.copyOf(possibly);
    evidence = List.copyOf(evidence);
  }
}
