package org.accord.bench.reading.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.accord.bench.reading.ExampleText;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times CoreNLP's stock quote attribution pipeline over the example's reports, each a document of
 * its own, two at a time.
 */
@SuppressWarnings("NullAway.Init") // JMH sets the field in load()
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx5g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class QuotePipelineBenchmark {

  @Param("2")
  int threads;

  private List<String> reports = List.of();
  private StanfordCoreNLP pipeline;

  /** Loads every model of the pipeline, which is not timed. */
  @Setup
  public void load() throws IOException {
    reports = ExampleText.reports();
    Properties stock = new Properties();
    stock.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    pipeline = new StanfordCoreNLP(stock);
  }

  /** Plain text in; sentences, names, parses, coreference and quotes with their speakers out. */
  @Benchmark
  public int quotePipeline() {
    List<Annotation> documents = reports.stream().map(Annotation::new).toList();
    pipeline.annotate(documents, threads);
    return documents.stream()
        .mapToInt(document -> document.get(CoreAnnotations.QuotationsAnnotation.class).size())
        .sum();
  }
}
