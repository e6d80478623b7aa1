package org.accord.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;

/**
 * A pure function of a report alone that remembers what it gave for the last so many reports.
 *
 * <p>As a {@link Memo} it only saves time, and forgets all when it is full; but it knows a report
 * by its id, and compares it only with the one it knows by that.
 */
public final class ReportFacts<V> {

  private record Known<V>(ReadReport report, V value) {}

  private final Function<ReadReport, V> function;
  private final int most;
  private final Map<ReportId, Known<V>> known = new ConcurrentHashMap<>();

  /**
   * @param most results kept; each must be immutable, since all who ask share it
   */
  public ReportFacts(int most, Function<ReadReport, V> function) {
    this.most = most;
    this.function = function;
  }

  public V of(ReadReport report) {
    Known<V> last = known.get(report.id());
    if (last == null || !last.report.equals(report)) {
      last = new Known<>(report, function.apply(report));
      if (known.size() >= most) {
        known.clear();
      }
      known.put(report.id(), last);
    }
    return last.value;
  }
}
