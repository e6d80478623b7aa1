package org.accord.bench.derive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.accord.app.casefile.CaseFile;
import org.accord.model.ReadReport;
import org.accord.reading.OnnxReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a case file of very many made reports with their readings. */
@Command(
    name = "made-case",
    description = "Writes case files of made reports that are read already; they grow by size.",
    mixinStandardHelpOptions = true)
public final class MadeCase implements Callable<Integer> {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  @Option(names = "--sizes", split = ",", description = "Default: ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of(1_000, 3_000, 10_000);

  @Option(names = "--raw", description = "JSON lines whose texts are raw material too.")
  private List<Path> raw = List.of();

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(names = "--folder", required = true, description = "Gets made-SIZE.accord.")
  private Path folder = Path.of(".");

  private MadeCase() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new MadeCase()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    try (OnnxReader reader = OnnxReader.load()) {
      List<List<Passage>> articles = RawArticles.read(reader, raw);
      for (int size : sizes) {
        Path path = folder.resolve("made-" + size + ".accord");
        Files.deleteIfExists(path);
        try (CaseFile file = CaseFile.open(path, CLOCK)) {
          for (ReadReport read : new MadeStories(articles, seed).reports(size)) {
            byte[] bytes = read.text().getBytes(StandardCharsets.UTF_8);
            file.add(read.report(), read.report().name(), bytes, read.reading(), reader.version());
          }
        }
      }
    }
    return 0;
  }
}
