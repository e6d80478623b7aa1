package org.accord.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.accord.model.Digest;
import org.accord.model.Span;
import org.accord.model.claim.EventType;
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
  private static final String CODE_VERSION = "3";

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
    Encoder encoder = new Encoder(network, model.outputs());
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
    Labelled found = labelled(text, sentences);
    return new Reading(Digest.of(text), sentences, found.spans(), found.guesses());
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
  public List<EncoderInput> encoderInputs(String text) {
    List<EncoderInput> inputs = new ArrayList<>();
    new Windows(text, SentenceSplitter.split(text), wordPieces, model.maxPieces() - 2)
        .forEachRemaining(window -> inputs.add(EncoderInput.of(window, vocabulary)));
    return inputs;
  }

  /**
   * How likely it is that what passes from one actor to another in a sentence is of a type, for
   * measuring; what is missing from 1 is of none.
   *
   * @param givers where the actor stands that does it; perhaps nowhere
   * @param takers where the other stands; perhaps nowhere
   */
  public Map<EventType, Double> typesBetween(String text, List<Span> givers, List<Span> takers) {
    Pieces all = wordPieces.encode(text, Span.of(0, text.length()));
    Pieces window = new Pieces(all.size());
    window.addAll(all, 0, Math.min(all.size(), model.maxPieces() - 2));
    float[][] scores = encoder.scores(EncoderInput.of(window, vocabulary));
    return model.types().between(scores[scores.length - 1], window, givers, takers);
  }

  /** The spans of a text whose sentences are given, in order. */
  List<TypedSpan> spans(String text, List<Sentence> sentences) {
    return labelled(text, sentences).spans();
  }

  private Labelled labelled(String text, List<Sentence> sentences) {
    Windows windows = new Windows(text, sentences, wordPieces, model.maxPieces() - 2);
    Labelled.Layers layers = new Labelled.Layers(model);
    Deque<CompletableFuture<Labelled.Window>> underWay = new ArrayDeque<>();
    while (windows.hasNext()) {
      Pieces window = windows.next();
      underWay.add(
          CompletableFuture.supplyAsync(
              () -> new Labelled.Window(window, labels(window)), workers));
      if (underWay.size() > 4 * threads) {
        layers.add(underWay.remove().join());
      }
    }
    underWay.forEach(done -> layers.add(done.join()));
    return layers.fitted(text, sentences);
  }

  private byte[][] labels(Pieces window) {
    EncoderInput input = EncoderInput.of(window, vocabulary);
    byte[][] known = cache.get(input);
    if (known != null) {
      return known;
    }
    float[][] scores = encoder.scores(input);
    int heads = model.heads().size();
    byte[][] labels = new byte[heads + 2][];
    for (int head = 0; head < heads; head++) {
      labels[head] = model.heads().get(head).viterbi().path(scores[head], 1, window.size());
    }
    labels[heads] = new byte[window.size()];
    labels[heads + 1] = new byte[window.size()];
    model.types().best(scores[heads], 1, labels[heads], labels[heads + 1]);
    cache.put(input, labels);
    return labels;
  }

  @Override
  public void close() {
    workers.shutdownNow();
    encoder.close();
  }
}
