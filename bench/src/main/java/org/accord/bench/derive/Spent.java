package org.accord.bench.derive;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What a step took, the whole process over.
 *
 * @param wall seconds that passed
 * @param processor seconds of processor time, of all threads and of the compilers
 */
record Spent(double wall, double processor) {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** A step's result and what it took. */
  record Measured<T>(T result, Spent spent) {}

  /** A moment since when time is spent. */
  record Since(long wall, long processor) {

    /** What was spent since then. */
    Spent now() {
      return new Spent(
          (System.nanoTime() - wall) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
    }
  }

  static Since since() {
    return new Since(System.nanoTime(), PROCESS.getProcessCpuTime());
  }

  static <T> Measured<T> on(Supplier<T> step) {
    Since since = since();
    T result = step.get();
    return new Measured<>(result, since.now());
  }
}
