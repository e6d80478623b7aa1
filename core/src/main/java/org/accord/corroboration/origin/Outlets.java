package org.accord.corroboration.origin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accord.model.Report;
import org.accord.model.finding.Origin;

/** Whose copy a report carries: the agency that it credits, else the outlet itself. */
public final class Outlets {

  private Outlets() {}

  /** The agency or the outlet first, then whoever else shares its credit line; never empty. */
  public static List<String> of(Report report) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Credits.agency(report).orElse(report.outletOrName()));
    names.addAll(Credits.shared(report));
    return List.copyOf(names);
  }

  /** Whether a report says itself whose copy it carries. */
  public static boolean isCredited(Report report) {
    return Credits.agency(report).isPresent();
  }

  /** The outlet as the one on whom a claim rests. */
  public static Origin origin(String outlet) {
    return new Origin("party:" + Parties.plain(outlet), outlet, false);
  }
}
