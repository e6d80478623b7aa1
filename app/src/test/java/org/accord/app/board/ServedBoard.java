package org.accord.app.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.accord.app.Terminal;
import org.accord.app.live.LiveCase;
import org.accord.app.live.Upload;
import org.accord.app.server.AccordServer;
import org.accord.app.server.ServerOptions;
import org.accord.app.server.Token;
import org.accord.ingest.form.Particulars;

/** A case served with its board, for one test or for tests that only look. */
public final class ServedBoard implements AutoCloseable {

  private static final ServerOptions.Limits UNLIMITED =
      new ServerOptions.Limits(20L << 20, 1L << 30, 1_000_000, 1_000, 32);

  final LiveCase live;
  private final AccordServer server;
  private final Token token = Token.random();

  public ServedBoard(Path file) {
    this(file, LiveCase.open(file, Clock.systemUTC()));
  }

  /** A case that is open already; the server closes it. */
  ServedBoard(Path file, LiveCase open) {
    this(file, open, ServerOptions.Limits.defaults());
  }

  private ServedBoard(Path file, LiveCase open, ServerOptions.Limits limits) {
    live = open;
    server = AccordServer.start(live, file, new ServerOptions("127.0.0.1", 0, token, limits));
  }

  /** To which as much can be sent at once as one likes. */
  public static ServedBoard unlimited(Path file) {
    return new ServedBoard(file, LiveCase.open(file, Clock.systemUTC()), UNLIMITED);
  }

  public LiveCase live() {
    return live;
  }

  /** The example case, read into a file of that folder. */
  static Path example(Path folder) {
    Path file = folder.resolve("example.accord");
    new Terminal().run("read", Terminal.example().resolve("reports"), "--case", file, "--no-board");
    return file;
  }

  /** A copy of a case file that nobody has open, for a test that writes. */
  static ServedBoard copy(Path file, Path to) {
    try {
      return new ServedBoard(Files.copy(file, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its board's address begins with. */
  public String root() {
    return server.address();
  }

  /** Where its board is, for somebody who may decide. */
  public String address() {
    return server.address() + "#token=" + token.secret();
  }

  /** What a request that writes must carry. */
  public String secret() {
    return token.secret();
  }

  /** Hands reports over as files. */
  LiveCase.Taken add(String name, String text) {
    return live.add(
        List.of(new Upload(name, text.getBytes(StandardCharsets.UTF_8), Particulars.NONE)));
  }

  @Override
  public void close() {
    server.close();
    live.close();
  }
}
