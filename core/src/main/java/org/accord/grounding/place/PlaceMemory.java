package org.accord.grounding.place;

import java.util.List;
import java.util.Set;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.toponym.CountryShares;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;
import org.accord.text.ReportMemo;

/**
 * What names places in reports that were there before, so that only new ones are looked through.
 *
 * <p>It changes nothing that is found; for several threads.
 */
public final class PlaceMemory {

  /** Which countries a story speaks of is all that a name in one report is believed by. */
  private record Around(Gazetteer gazetteer, Set<String> countries) {}

  private final ReportMemo<Boolean, List<CountryEvidence.Told>> evidence =
      new ReportMemo<>((report, always) -> CountryEvidence.in(report));
  private final ReportMemo<Around, List<Named>> mentions =
      new ReportMemo<>(
          (report, around) ->
              new MentionFinder(around.gazetteer, CountryShares.of(around.countries), false)
                  .of(report));

  List<CountryEvidence.Told> evidence(ReadReport report) {
    return evidence.of(report, true);
  }

  List<Named> mentions(ReadReport report, Gazetteer gazetteer, Set<String> countries) {
    return mentions.of(report, new Around(gazetteer, countries));
  }

  /** Forgets all other reports. */
  public void keepOnly(Set<ReportId> reports) {
    evidence.keepOnly(reports);
    mentions.keepOnly(reports);
  }
}
