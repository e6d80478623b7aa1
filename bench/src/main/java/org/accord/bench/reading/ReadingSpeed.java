package org.accord.bench.reading;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ReadingBenchmark} and tells both speeds in words a second; takes JMH's options. */
public final class ReadingSpeed {

  private ReadingSpeed() {}

  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(ReadingBenchmark.class.getName())
            .jvmArgsAppend("-Xmx1g")
            .build();
    int words = ExampleText.words(ExampleText.load());
    Collection<RunResult> results = new Runner(options).run();
    double reading = 0;
    double encoder = 0;
    for (RunResult result : results) {
      double speed = words / result.getPrimaryResult().getScore();
      if (result.getParams().getBenchmark().endsWith("plainTextToReading")) {
        reading = speed;
      } else {
        encoder = speed;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%n%d words%nplain text to reading  %,8.0f words/s%nencoder alone          %,8.0f words/s%n"
            + "ratio                  %8.2f%n",
        words,
        reading,
        encoder,
        reading / encoder);
  }
}
