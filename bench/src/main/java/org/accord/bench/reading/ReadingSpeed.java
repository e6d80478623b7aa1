package org.accord.bench.reading;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ReadingBenchmark}, and CoreNLP's pipeline where the build has it, and tells their
 * speeds in words a second and as ratios; takes JMH's options.
 */
public final class ReadingSpeed {

  private static final String READING = "plainTextToReading";
  private static final String ENCODER = "encoderAlone";
  private static final String PEER = "quotePipeline";

  private ReadingSpeed() {}

  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(ReadingSpeed.class.getPackageName() + "\\.")
            .build();
    int words = ExampleText.words(ExampleText.load());
    Map<String, Double> speeds = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      String name = result.getParams().getBenchmark();
      speeds.put(
          name.substring(name.lastIndexOf('.') + 1), words / result.getPrimaryResult().getScore());
    }
    System.out.printf("%n%d words, two threads each unless told otherwise%n", words);
    double reading = speeds.getOrDefault(READING, Double.NaN);
    double encoder = speeds.getOrDefault(ENCODER, Double.NaN);
    line("plain text to reading", reading, "%,8.0f words/s");
    line("encoder alone", encoder, "%,8.0f words/s");
    line("ratio", reading / encoder, "%8.2f");
    Double peer = speeds.get(PEER);
    if (peer != null) {
      line("CoreNLP quote pipeline", peer, "%,8.0f words/s");
      line("ratio", reading / peer, "%8.1f");
    }
  }

  private static void line(String what, double value, String format) {
    System.out.printf(Locale.ROOT, "%-24s" + format + "%n", what, value);
  }
}
