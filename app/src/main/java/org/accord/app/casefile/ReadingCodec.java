package org.accord.app.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;
import org.accord.model.claim.EventType;
import org.accord.model.reading.EventGuess;
import org.accord.model.reading.Reading;
import org.accord.model.reading.Sentence;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;

/**
 * The compact form in which a reading is cached: offsets as differences, each a variable-length
 * integer.
 *
 * <p>A token costs about two bytes, where JSON would take twenty.
 */
final class ReadingCodec {

  private static final SpanType[] TYPES = SpanType.values();
  private static final EventType[] EVENT_TYPES = EventType.values();

  private ReadingCodec() {}

  static byte[] encode(Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(reading.textDigest());
      writeInt(out, reading.sentences().size());
      for (Sentence sentence : reading.sentences()) {
        writeInt(out, sentence.index());
        writeInt(out, sentence.paragraph());
        writeSpan(out, sentence.span(), 0);
        writeInt(out, sentence.tokens().size());
        int at = sentence.span().start();
        for (Span token : sentence.tokens()) {
          writeSpan(out, token, at);
          at = token.end();
        }
      }
      writeInt(out, reading.spans().size());
      for (TypedSpan span : reading.spans()) {
        out.writeByte(span.type().ordinal());
        writeSpan(out, span.span(), 0);
      }
      writeInt(out, reading.guesses().size());
      for (EventGuess guess : reading.guesses()) {
        out.writeByte(guess.type().ordinal());
        out.writeByte(guess.likelihood());
        writeSpan(out, guess.trigger(), 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Reading decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String digest = in.readUTF();
      int sentenceCount = readInt(in);
      List<Sentence> sentences = new ArrayList<>(sentenceCount);
      for (int i = 0; i < sentenceCount; i++) {
        int index = readInt(in);
        int paragraph = readInt(in);
        Span span = readSpan(in, 0);
        int tokenCount = readInt(in);
        List<Span> tokens = new ArrayList<>(tokenCount);
        int at = span.start();
        for (int j = 0; j < tokenCount; j++) {
          Span token = readSpan(in, at);
          tokens.add(token);
          at = token.end();
        }
        sentences.add(new Sentence(index, paragraph, span, tokens));
      }
      int spanCount = readInt(in);
      List<TypedSpan> spans = new ArrayList<>(spanCount);
      for (int i = 0; i < spanCount; i++) {
        spans.add(new TypedSpan(TYPES[in.readUnsignedByte()], readSpan(in, 0)));
      }
      int guessCount = readInt(in);
      List<EventGuess> guesses = new ArrayList<>(guessCount);
      for (int i = 0; i < guessCount; i++) {
        EventType type = EVENT_TYPES[in.readUnsignedByte()];
        int likelihood = in.readUnsignedByte();
        guesses.add(new EventGuess(readSpan(in, 0), type, likelihood));
      }
      return new Reading(digest, sentences, spans, guesses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeSpan(DataOutputStream out, Span span, int from) throws IOException {
    writeInt(out, span.start() - from);
    writeInt(out, span.length());
  }

  private static Span readSpan(DataInputStream in, int from) throws IOException {
    int start = from + readInt(in);
    return Span.of(start, start + readInt(in));
  }

  private static void writeInt(DataOutputStream out, int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readInt(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      value |= (b & 0x7F) << shift;
      if ((b & 0x80) == 0) {
        return value;
      }
    }
  }
}
