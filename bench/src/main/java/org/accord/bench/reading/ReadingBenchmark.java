package org.accord.bench.reading;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.accord.model.reading.Reading;
import org.accord.reading.EncoderInput;
import org.accord.reading.OnnxReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Times one pass over the example text, with and without all that surrounds the encoder. */
@SuppressWarnings("NullAway.Init") // JMH sets the fields in load()
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {

  @Param("2")
  int threads;

  private String text = "";
  private List<EncoderInput> inputs = List.of();
  private OnnxReader reader;
  private ExecutorService workers;

  /** Loads the reader without a memory of windows, and prepares the encoder's inputs. */
  @Setup
  public void load() throws IOException {
    text = ExampleText.load();
    reader = OnnxReader.load(threads, 0);
    inputs = reader.encoderInputs(text);
    workers = Executors.newFixedThreadPool(threads);
  }

  @TearDown
  public void close() {
    workers.shutdownNow();
    reader.close();
  }

  /** Plain text in, reading out. */
  @Benchmark
  public Reading plainTextToReading() {
    return reader.read(text);
  }

  /** The encoder on the same windows, each run prepared beforehand, on as many threads. */
  @Benchmark
  public long encoderAlone() throws Exception {
    long scores = 0;
    for (var done :
        workers.invokeAll(
            IntStream.range(0, inputs.size())
                .<java.util.concurrent.Callable<Integer>>mapToObj(
                    i -> () -> reader.encoder().scores(inputs.get(i)).length)
                .toList())) {
      scores += done.get();
    }
    return scores;
  }
}
