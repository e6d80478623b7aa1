package org.accord.app.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.accord.Deriver;
import org.accord.Progress;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.model.Case;
import org.accord.model.Decision;
import org.accord.model.Digest;
import org.accord.model.ReadReport;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a case is derived from, at one moment.
 *
 * @param reports with their readings, by id
 * @param decisions in the order they were made
 * @param version a digest of all of it: the same inputs, the same version
 */
public record Inputs(
    List<ReadReport> reports, List<Decision> decisions, Gazetteer gazetteer, String version) {

  public Inputs {
    reports = List.copyOf(reports);
    decisions = List.copyOf(decisions);
  }

  /**
   * Inputs whose version is worked out.
   *
   * @param reader version of the reader that made the readings
   * @param layer digest of the gazetteer layer, null if there is none
   */
  static Inputs of(
      List<ReadReport> reports,
      List<Decision> decisions,
      Gazetteer gazetteer,
      String reader,
      @Nullable String layer) {
    StringBuilder ids = new StringBuilder();
    reports.forEach(r -> ids.append(r.id()).append(' '));
    return new Inputs(
        reports, decisions, gazetteer, version(Digest.shortOf(reader, layer, ids), decisions));
  }

  private static String version(String base, List<Decision> decisions) {
    StringBuilder ids = new StringBuilder();
    decisions.forEach(d -> ids.append(d.id()).append(' '));
    return base + Digest.shortOf(ids);
  }

  /** The number of the decision that is appended next. */
  long next() {
    return decisions.isEmpty() ? 1 : decisions.get(decisions.size() - 1).number() + 1;
  }

  /** These and one more decision, as if it were appended now. */
  public Inputs with(Decision more) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(
        new Decision(next(), more.kind(), more.subject(), more.value(), more.who(), more.when()));
    String base = version.substring(0, version.length() / 2);
    return new Inputs(reports, all, gazetteer, version(base, all));
  }

  /** Derives the case as known at that time, or as known in all. */
  public Case derive(Deriver deriver, @Nullable Instant asOf) {
    return deriver.derive(reports, decisions, asOf, gazetteer);
  }

  /** Derives the case as known in all, telling how far it is. */
  Case derive(Deriver deriver, Progress progress) {
    return deriver.derive(reports, decisions, null, gazetteer, progress);
  }
}
