package org.accord.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.accord.app.Terminal;
import org.accord.app.live.LiveCase;
import org.accord.app.server.ServerOptions.Limits;

/** A real server over a case file, on a port that was free, and a client that asks it. */
final class Served implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Set<String> OVER = Set.of("done", "failed");
  static final String TOKEN = "a-token-for-tests-only";
  static final ObjectMapper JSON = new ObjectMapper();

  final LiveCase live;
  final AccordServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Served(LiveCase live, AccordServer server) {
    this.live = live;
    this.server = server;
  }

  static Served over(Path file) {
    return over(file, "127.0.0.1", Limits.defaults());
  }

  static Served over(Path file, String host, Limits limits) {
    return over(file, LiveCase.open(file, Terminal.CLOCK), host, limits);
  }

  /** A case that is open already; the server closes it. */
  static Served over(Path file, LiveCase live) {
    return over(file, live, "127.0.0.1", Limits.defaults());
  }

  private static Served over(Path file, LiveCase live, String host, Limits limits) {
    ServerOptions options = new ServerOptions(host, 0, Token.of(TOKEN), limits);
    return new Served(live, AccordServer.start(live, file, options));
  }

  /** The example case, read into a file of that folder. */
  static Path example(Path folder) {
    Path file = folder.resolve("harbour.accord");
    new Terminal().run("read", Terminal.example().resolve("reports"), "--case", file, "--no-board");
    return file;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<byte[]> post(String path, String type, String body, String... headers) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Posts with the token. */
  HttpResponse<byte[]> post(String path, String type, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofByteArray(body))
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + TOKEN);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks all of these at once. */
  List<HttpResponse<byte[]>> send(List<HttpRequest> requests) {
    return requests.stream()
        .map(r -> client.sendAsync(r, BodyHandlers.ofByteArray()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  /** Waits until what was posted is in a snapshot, and tells what became of it. */
  JsonNode done(HttpResponse<byte[]> response) throws InterruptedException {
    JsonNode job = json(response);
    while (response.statusCode() == 202 && !OVER.contains(job.path("state").asText())) {
      Thread.sleep(100);
      job = json("/api/v1/jobs/" + job.get("job").asText());
    }
    assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("done");
    return job;
  }

  HttpClient client() {
    return client;
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<byte[]> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    live.close();
  }
}
