package org.accord.bench.lineage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * datasketch's MinHash LSH on reports of the same corpus.
 *
 * <p>It is given the words ready made; the index here starts from plain text.
 *
 * @param oneByOne processor seconds, a shingle at a time as its documentation begins
 * @param atOnce processor seconds, all shingles of a report at once
 */
record Peer(int reports, double oneByOne, double atOnce) {

  static Peer run(Path python, Path script, MadeCorpus corpus, int reports, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("peer.txt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < reports; i++) {
        String words =
            corpus.next().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        out.write(words.strip());
        out.write('\n');
      }
    }
    Process process =
        new ProcessBuilder(python.toString(), script.toString(), file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("The peer failed with " + process.exitValue());
    }
    Files.delete(file);
    String[] seconds = printed.strip().split(" ");
    return new Peer(reports, Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]));
  }
}
