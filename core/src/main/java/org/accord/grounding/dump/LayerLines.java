package org.accord.grounding.dump;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.LayerFile;
import org.accord.grounding.gazetteer.Transliteration;

/** Lays entries out as a layer: their lines, and an index line for each of their names. */
final class LayerLines {

  private final Transliteration spelling = Transliteration.shipped();
  private final Path entryFile;
  private final Path nameFile;
  private final OutputStream entries;
  private final LineSorter names;
  private String country = "";
  private int offset;
  private int countryFrom;
  private long places;

  LayerLines(Path folder, LineSorter names) throws IOException {
    this.entryFile = folder.resolve("layer-entries");
    this.nameFile = folder.resolve("layer-names");
    this.entries = new BufferedOutputStream(Files.newOutputStream(entryFile));
    this.names = names;
  }

  /** Adds the next one, by country and id. */
  void add(GazetteerEntry entry) throws IOException {
    if (!entry.country().equals(country)) {
      endCountry();
      country = entry.country();
      countryFrom = offset;
    }
    TreeSet<String> keys = new TreeSet<>();
    keys.add(key(entry.name()));
    entry.alternates().forEach(name -> keys.add(key(name)));
    for (String key : keys) {
      index(key, offset);
    }
    byte[] line = (entry.toLine() + "\n").getBytes(StandardCharsets.UTF_8);
    entries.write(line);
    offset = Math.addExact(offset, line.length);
    places++;
  }

  private String key(String name) {
    String folded = spelling.folded(spelling.plain(name));
    return Gazetteer.nameKey(spelling.skeleton(folded), folded);
  }

  private void index(String key, int at) throws IOException {
    names.add(String.format(Locale.ROOT, "%s\t%08x", key, at));
  }

  private void endCountry() throws IOException {
    if (!country.isEmpty()) {
      index(Gazetteer.countryKey(country), countryFrom);
      index(Gazetteer.countryKey(country), offset);
    }
  }

  /** Ends the entries and writes the index. */
  void end() throws IOException {
    endCountry();
    entries.close();
    List<String> line = new ArrayList<>();
    try (BufferedWriter out = Files.newBufferedWriter(nameFile)) {
      names.drain(
          next -> {
            if (!line.isEmpty() && !head(line.get(0)).equals(head(next))) {
              out.write(indexLine(line));
              line.clear();
            }
            line.add(next);
          });
      out.write(indexLine(line));
    }
  }

  private static String indexLine(List<String> offsets) {
    StringBuilder line = new StringBuilder(head(offsets.get(0)));
    char before = '\t';
    int last = 0;
    for (String each : offsets) {
      int at = Integer.parseInt(each.substring(head(each).length() + 1), 16);
      line.append(before).append(Integer.toString(at - last, Character.MAX_RADIX));
      before = ' ';
      last = at;
    }
    return line.append('\n').toString();
  }

  private static String head(String line) {
    return line.substring(0, line.lastIndexOf('\t'));
  }

  /** Writes the layer and deletes what it was made of. */
  void pack(OutputStream out) throws IOException {
    LayerFile.pack(entryFile, nameFile, out);
    Files.delete(entryFile);
    Files.delete(nameFile);
  }

  long places() {
    return places;
  }
}
