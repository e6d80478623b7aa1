package org.accord.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.accord.model.ReadReport;
import org.accord.model.ReportId;

/**
 * A pure function of a report and of what is known around it that remembers what it gave for each
 * report last.
 *
 * <p>It only saves time; for several threads. Who asks says from time to time which reports are
 * still there ({@link #keepOnly}), so that it holds no more than these.
 */
public final class ReportMemo<K, V> {

  private record Known<K, V>(ReadReport report, K around, V value) {}

  private final BiFunction<ReadReport, K, V> function;
  private final Map<ReportId, Known<K, V>> known = new ConcurrentHashMap<>();

  /**
   * @param function what it gives must be immutable, since all who ask share it
   */
  public ReportMemo(BiFunction<ReadReport, K, V> function) {
    this.function = function;
  }

  public V of(ReadReport report, K around) {
    Known<K, V> last = known.get(report.id());
    if (last == null || !last.around.equals(around) || !last.report.equals(report)) {
      last = new Known<>(report, around, function.apply(report, around));
      known.put(report.id(), last);
    }
    return last.value;
  }

  /** Forgets all other reports. */
  public void keepOnly(Set<ReportId> reports) {
    known.keySet().retainAll(reports);
  }
}
