package org.accord.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.accord.model.Digest;
import org.accord.model.Span;
import org.accord.model.reading.Reader;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.TypedSpan;
import org.accord.reading.pieces.Pieces;
import org.accord.reading.pieces.Vocabulary;
import org.accord.reading.pieces.WordPieces;
import org.accord.reading.sentences.SentenceSplitter;
import org.accord.reading.sentences.Tokenizer;

/**
 * The reader that Accord ships: a small neural encoder with a head for every layer of spans.
 *
 * <p>Loading takes about half a second; load one and share it. Readings are the same whatever the
 * number of threads. A text is read up to its first {@link #LONGEST_TEXT} characters; what lies
 * beyond has no sentences and no spans.
 */
public final class OnnxReader implements Reader {

  /** Most characters of one text that are read: about a thousand book pages. */
  public static final int LONGEST_TEXT = 1 << 20;

  /** Changes whenever the code around the model could give another reading. */
  private static final String CODE_VERSION = "1";

  private static final int THREADS = 2;
  private static final int CACHED_WINDOWS = 10_000;

  private final ReaderModel model;
  private final Vocabulary vocabulary;
  private final WordPieces wordPieces;
  private final Encoder encoder;
  private final LabelCache cache;
  private final ExecutorService workers;
  private final int threads;

  private OnnxReader(
      ReaderModel model, Vocabulary vocabulary, Encoder encoder, int threads, int cachedWindows) {
    this.model = model;
    this.vocabulary = vocabulary;
    this.wordPieces = new WordPieces(vocabulary);
    this.encoder = encoder;
    this.threads = threads;
    this.cache = new LabelCache(cachedWindows);
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "accord-reader");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Loads the model from the class path, to read with two threads. */
  public static OnnxReader load() {
    return load(THREADS);
  }

  /** Loads the model from the class path, to read that many windows at a time. */
  public static OnnxReader load(int threads) {
    return load(threads, CACHED_WINDOWS);
  }

  /** The same, remembering the labels of at most so many windows; 0 reads everything anew. */
  public static OnnxReader load(int threads, int cachedWindows) {
    if (threads < 1) {
      throw new IllegalArgumentException("Not a number of threads: " + threads);
    }
    CompletableFuture<Vocabulary> vocabulary =
        CompletableFuture.supplyAsync(() -> open("vocab.txt", Vocabulary::read));
    ReaderModel model = open("reader.json", ReaderModel::read);
    byte[] network = open("reader.onnx", InputStream::readAllBytes);
    Encoder encoder = new Encoder(network, model.heads().stream().map(Head::name).toList());
    return new OnnxReader(model, vocabulary.join(), encoder, threads, cachedWindows);
  }

  private interface Parser<T> {
    T parse(InputStream in) throws IOException;
  }

  private static <T> T open(String name, Parser<T> parser) {
    try (InputStream in = OnnxReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The reader's " + name + " is not in the class path. Maybe training/ has not made it");
      }
      return parser.parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of the reader on the class path, told without loading its network. */
  public static String shippedVersion() {
    return version(open("reader.json", ReaderModel::read));
  }

  @Override
  public String version() {
    return version(model);
  }

  private static String version(ReaderModel model) {
    return model.version() + "/" + CODE_VERSION;
  }

  @Override
  public Reading read(String text) {
    List<Sentence> sentences = SentenceSplitter.split(text, Math.min(text.length(), LONGEST_TEXT));
    return new Reading(Digest.of(text), sentences, spans(text, sentences));
  }

  /**
   * The spans of a text that is one sentence, whatever its punctuation; for measuring on sentences
   * that somebody else cut.
   */
  public List<TypedSpan> readSentence(String text) {
    Span whole = Span.of(0, text.length());
    return spans(text, List.of(new Sentence(0, 0, whole, Tokenizer.tokens(text, whole))));
  }

  /** The encoder alone, for measuring. */
  public Encoder encoder() {
    return encoder;
  }

  /** What the encoder is given of the text, window by window, for measuring. */
  public List<long[]> encoderInputs(String text) {
    List<long[]> inputs = new ArrayList<>();
    new Windows(text, SentenceSplitter.split(text), wordPieces, model.maxPieces() - 2)
        .forEachRemaining(window -> inputs.add(ids(window)));
    return inputs;
  }

  /** The spans of a text whose sentences are given, in order. */
  List<TypedSpan> spans(String text, List<Sentence> sentences) {
    Windows windows = new Windows(text, sentences, wordPieces, model.maxPieces() - 2);
    List<List<TypedSpan>> layers = new ArrayList<>();
    model.heads().forEach(head -> layers.add(new ArrayList<>()));
    Deque<CompletableFuture<List<List<TypedSpan>>>> underWay = new ArrayDeque<>();
    while (windows.hasNext()) {
      Pieces window = windows.next();
      underWay.add(CompletableFuture.supplyAsync(() -> spans(window), workers));
      if (underWay.size() > 4 * threads) {
        addAll(layers, underWay.remove().join());
      }
    }
    underWay.forEach(done -> addAll(layers, done.join()));
    SpanEdges edges = new SpanEdges(text, sentences);
    return layers.stream().flatMap(layer -> edges.fit(layer).stream()).sorted().toList();
  }

  private static void addAll(List<List<TypedSpan>> layers, List<List<TypedSpan>> found) {
    for (int head = 0; head < layers.size(); head++) {
      layers.get(head).addAll(found.get(head));
    }
  }

  private List<List<TypedSpan>> spans(Pieces window) {
    byte[][] labels = labels(window);
    List<List<TypedSpan>> layers = new ArrayList<>();
    for (int head = 0; head < labels.length; head++) {
      layers.add(Spans.of(window, labels[head], model.heads().get(head)));
    }
    return layers;
  }

  private byte[][] labels(Pieces window) {
    long[] ids = ids(window);
    byte[][] known = cache.get(ids);
    if (known != null) {
      return known;
    }
    float[][] scores = encoder.scores(ids);
    byte[][] labels = new byte[scores.length][];
    for (int head = 0; head < labels.length; head++) {
      labels[head] = model.heads().get(head).viterbi().path(scores[head], 1, window.size());
    }
    cache.put(ids, labels);
    return labels;
  }

  private long[] ids(Pieces window) {
    long[] ids = new long[window.size() + 2];
    ids[0] = vocabulary.opening();
    for (int i = 0; i < window.size(); i++) {
      ids[i + 1] = window.id(i);
    }
    ids[ids.length - 1] = vocabulary.closing();
    return ids;
  }

  @Override
  public void close() {
    workers.shutdownNow();
    encoder.close();
  }
}
