package org.accord.bench.reading;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.accord.reading.OnnxReader;

/**
 * Tells how long a new process takes until the reader is loaded and has read its first sentence.
 */
public final class StartUp {

  private StartUp() {}

  public static void main(String[] args) {
    try (OnnxReader reader = OnnxReader.load()) {
      long loaded = sinceStart();
      reader.read("The ferry company said on Friday that two of its ships had left the port.");
      System.out.printf(
          Locale.ROOT,
          "%d ms from the start of the process to the model loaded, %d ms to the first reading%n",
          loaded,
          sinceStart());
    }
  }

  private static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }
}
