package org.accord.grounding.dump;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more lines than fit into memory: sorted runs on disk, merged at the end. */
final class LineSorter {

  /** Takes lines in order. */
  interface Sink {
    void take(String line) throws IOException;
  }

  private final Path folder;
  private final String name;
  private final long charactersInMemory;
  private final List<Path> runs = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private long characters;

  LineSorter(Path folder, String name, long charactersInMemory) {
    this.folder = folder;
    this.name = name;
    this.charactersInMemory = charactersInMemory;
  }

  void add(String line) throws IOException {
    lines.add(line);
    characters += line.length() + Long.BYTES * 6;
    if (characters > charactersInMemory) {
      spill();
    }
  }

  private void spill() throws IOException {
    Collections.sort(lines);
    Path run = folder.resolve(name + "-" + runs.size());
    try (BufferedWriter out = Files.newBufferedWriter(run)) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    runs.add(run);
    lines.clear();
    characters = 0;
  }

  /** Gives all lines in order, once, equal ones as often as they came; the runs are deleted. */
  void drain(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      Collections.sort(lines);
      for (String line : lines) {
        sink.take(line);
      }
      lines.clear();
      return;
    }
    spill();
    merge(sink);
    for (Path run : runs) {
      Files.delete(run);
    }
    runs.clear();
  }

  private record Head(String line, int run) {}

  private void merge(Sink sink) throws IOException {
    List<BufferedReader> readers = new ArrayList<>();
    PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::line).thenComparingInt(Head::run));
    try {
      for (Path run : runs) {
        readers.add(Files.newBufferedReader(run));
        push(heads, readers, readers.size() - 1);
      }
      for (Head head = heads.poll(); head != null; head = heads.poll()) {
        sink.take(head.line());
        push(heads, readers, head.run());
      }
    } finally {
      for (BufferedReader reader : readers) {
        reader.close();
      }
    }
  }

  private static void push(PriorityQueue<Head> heads, List<BufferedReader> readers, int run)
      throws IOException {
    String line = readers.get(run).readLine();
    if (line != null) {
      heads.add(new Head(line, run));
    }
  }
}
