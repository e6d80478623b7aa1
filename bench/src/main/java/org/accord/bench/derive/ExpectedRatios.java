package org.accord.bench.derive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each step is expected to take, in times of the peer; lines of step, tab and ratio. */
record ExpectedRatios(Map<String, Double> ratios) {

  /** A machine that others share may take so much longer. */
  private static final double SLACK = 1.5;

  static ExpectedRatios load(Path table) throws IOException {
    Map<String, Double> ratios = new TreeMap<>();
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && cells.length >= 2 && !cells[1].equals("ratio")) {
        ratios.put(cells[0], Double.parseDouble(cells[1]));
      }
    }
    return new ExpectedRatios(ratios);
  }

  /** Whether the step took more than it should; a step of which nothing is told never does. */
  boolean isMissedBy(String step, double ratio) {
    @Nullable Double expected = ratios.get(step);
    return expected != null && ratio > SLACK * expected;
  }
}
