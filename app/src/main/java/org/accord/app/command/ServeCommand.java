package org.accord.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.accord.app.UsageError;
import org.accord.app.UserError;
import org.accord.app.command.console.Browser;
import org.accord.app.command.console.CaseFileOption;
import org.accord.app.command.console.Console;
import org.accord.app.command.console.ExitCodes;
import org.accord.app.live.LiveCase;
import org.accord.app.server.AccordServer;
import org.accord.app.server.ServerOptions;
import org.accord.app.server.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the live board and the REST interface. */
@Command(
    name = "serve",
    description = {
      "Serves the case on this machine: the live board for people, /api/v1 for programs.",
      "Writing needs the token, which is printed in the address; with --host other than this",
      "machine everything does. Ends with Ctrl-C."
    },
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

  private static final long LONGEST_END_SECONDS = 15;

  private final Console console;
  private final CountDownLatch over = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  @Mixin private CaseFileOption chosen = new CaseFileOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7400",
      description = "The port to listen at, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 7400;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen at (default: ${DEFAULT-VALUE}, this machine alone).")
  private String host = "127.0.0.1";

  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      description = "Read the reports of this folder, and new ones as they appear.")
  private @Nullable Path watch;

  @Option(
      names = "--token",
      paramLabel = "FILE",
      description = "A file that holds the token (default: a new one each time).")
  private @Nullable Path token;

  @Option(names = "--open", description = "Open the board in the browser.")
  private boolean open;

  public ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UsageError("Not a port: " + port + ". Maybe 7400.");
    }
    if (watch != null && !Files.isDirectory(watch)) {
      throw new UserError("There is no folder " + watch + ".");
    }
    Path file = chosen.file();
    if (!Files.exists(file)) {
      console.err().println("There is no case file " + file + " yet; it begins empty.");
    }
    Token secret = token == null ? Token.random() : Token.in(token);
    ServerOptions options = new ServerOptions(host, port, secret, ServerOptions.Limits.defaults());
    try (LiveCase live = LiveCase.open(file, console.clock());
        AccordServer server = AccordServer.start(live, file, options);
        LiveCase.Listening watching = watch == null ? () -> {} : live.watch(watch)) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "accord-stop"));
      String address = server.address() + "#token=" + secret.secret();
      console.out().println("Serving " + file + " at " + address);
      console.out().flush();
      if (open) {
        Browser.open(address, console);
      }
      over.await();
    } finally {
      closed.countDown();
    }
    return ExitCodes.DONE;
  }

  /** The program ends when this does, so it waits until the case file is closed. */
  private void stop() {
    over.countDown();
    try {
      if (!closed.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
        console.err().println("accord: something was still being read or derived; it is dropped.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
