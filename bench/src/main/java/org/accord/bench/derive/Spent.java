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

  static <T> Measured<T> on(Supplier<T> step) {
    long wall = System.nanoTime();
    long processor = PROCESS.getProcessCpuTime();
    T result = step.get();
    return new Measured<>(
        result,
        new Spent(
            (System.nanoTime() - wall) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9));
  }
}
