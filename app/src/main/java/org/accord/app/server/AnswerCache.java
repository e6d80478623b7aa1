package org.accord.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.accord.app.server.route.Answer;
import org.accord.model.Digest;
import org.jspecify.annotations.Nullable;

/** Answers that follow from a snapshot, kept as they are sent, the least used thrown out first. */
final class AnswerCache {

  private static final int SMALLEST_PACKED = 1_000;
  private static final int LOCKS = 64;
  private static final int TAG_CHARACTERS = 32;

  /**
   * An answer with its tag, and packed where that is worth while.
   *
   * @param tag names the bytes: the same bytes, the same tag
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Kept(Answer answer, String tag, byte @Nullable [] packed) {

    static Kept of(Answer answer) {
      return of(answer, tag(answer.body()));
    }

    private static Kept of(Answer answer, String tag) {
      byte[] body = answer.body();
      return new Kept(answer, tag, body.length < SMALLEST_PACKED ? null : packed(body));
    }

    private static String tag(byte[] body) {
      return Digest.of(body).substring(0, TAG_CHARACTERS);
    }

    private static byte[] packed(byte[] body) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4 + 64);
      try (Packing gzip = new Packing(out)) {
        gzip.write(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    private long bytes() {
      return answer.body().length + (packed == null ? 0L : packed.length);
    }
  }

  /** Packs as fast as it can: most answers are made for one who waits, and cross no network. */
  private static final class Packing extends GZIPOutputStream {

    Packing(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);

  /** The tags of bytes that are given as the same array again and again. */
  @SuppressWarnings("ArrayAsKeyOfSetOrMap") // the same array is meant, not the same bytes
  private final Map<byte[], String> tags = Collections.synchronizedMap(new WeakHashMap<>());

  private final Object[] locks = new Object[LOCKS];
  private final long mostBytes;
  private long bytes;

  AnswerCache(long mostBytes) {
    this.mostBytes = mostBytes;
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /** The answer of that name, made if need be; fifty who ask at once have it made once. */
  Kept get(String name, Supplier<Answer> make) {
    Kept known = find(name);
    if (known != null) {
      return known;
    }
    synchronized (locks[Math.floorMod(name.hashCode(), LOCKS)]) {
      Kept made = find(name);
      return made != null ? made : put(name, Kept.of(make.get()));
    }
  }

  /** An answer made anew, packed once for as long as it is the same. */
  Kept packed(Answer answer) {
    if (answer.body().length < SMALLEST_PACKED) {
      return Kept.of(answer);
    }
    String tag = tags.computeIfAbsent(answer.body(), Kept::tag);
    Kept known = find(tag);
    return known != null && known.answer().isLike(answer) ? known : put(tag, Kept.of(answer, tag));
  }

  private synchronized @Nullable Kept find(String name) {
    return kept.get(name);
  }

  private synchronized Kept put(String name, Kept made) {
    if (made.bytes() > mostBytes / 4) {
      return made;
    }
    Kept before = kept.put(name, made);
    bytes += made.bytes() - (before == null ? 0 : before.bytes());
    var oldest = kept.values().iterator();
    while (bytes > mostBytes) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
    return made;
  }
}
