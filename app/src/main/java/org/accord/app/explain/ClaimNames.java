package org.accord.app.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accord.app.ReportNames;
import org.accord.app.UserError;
import org.accord.model.Case;
import org.accord.model.Dossier;
import org.accord.model.ReadReport;
import org.accord.model.StoryCase;
import org.accord.model.claim.Claim;

/** Finds a claim by its id, by the id of what it holds, or by a report and an offset in it. */
final class ClaimNames {

  private static final Comparator<Claim> INNERMOST =
      Comparator.comparingInt((Claim c) -> c.evidence().span().length())
          .thenComparing(Claim::evidence)
          .thenComparing(Claim::id);

  /** A claim and the dossier of its story. */
  record Found(Dossier dossier, Claim claim) {}

  private ClaimNames() {}

  static Found find(Case made, String name) {
    for (StoryCase story : made.stories()) {
      for (Claim claim : story.dossier().claims()) {
        if (isNamed(claim, name)) {
          return new Found(story.dossier(), claim);
        }
      }
    }
    return at(made, name)
        .orElseThrow(
            () ->
                new UserError(
                    "No claim '"
                        + name
                        + "'. Maybe the id of a claim, event, quantity or attribution from "
                        + "'accord export', or a report and an offset: a.txt:120."));
  }

  private static boolean isNamed(Claim claim, String name) {
    List<String> chain = claim.chain();
    return claim.id().equals(name)
        || claim.events().contains(name)
        || claim.quantities().contains(name)
        || !chain.isEmpty() && chain.get(chain.size() - 1).equals(name);
  }

  private static Optional<Found> at(Case made, String name) {
    int colon = name.lastIndexOf(':');
    if (colon < 0 || !name.substring(colon + 1).matches("\\d{1,9}")) {
      return Optional.empty();
    }
    String report = name.substring(0, colon);
    int offset = Integer.parseInt(name.substring(colon + 1));
    for (StoryCase story : made.stories()) {
      Optional<ReadReport> read =
          story.dossier().reports().stream()
              .filter(r -> ReportNames.fits(r.report(), report))
              .findFirst();
      if (read.isPresent()) {
        return Optional.of(at(story.dossier(), read.get(), offset));
      }
    }
    throw new UserError("The case holds no report '" + report + "'.");
  }

  private static Found at(Dossier dossier, ReadReport report, int offset) {
    if (offset >= report.text().length()) {
      throw new UserError(
          "Offset " + offset + " lies behind the end of the report, at " + report.text().length());
    }
    return dossier.claims().stream()
        .filter(c -> c.evidence().report().equals(report.id()))
        .filter(c -> c.evidence().span().start() <= offset && offset < c.evidence().span().end())
        .min(INNERMOST)
        .map(c -> new Found(dossier, c))
        .orElseThrow(
            () ->
                new UserError(
                    "No claim stands at offset "
                        + offset
                        + " of that report: what stands there is told as no event, no count and "
                        + "under nobody's name."));
  }
}
