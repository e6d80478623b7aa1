package org.accord.bench.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.accord.grounding.gazetteer.Gazetteer;
import org.accord.grounding.gazetteer.GazetteerEntry;
import org.accord.grounding.gazetteer.Transliteration;

/**
 * Writes entries by country and id, and the index of their names.
 *
 * <p>An index line is a skeleton and a folded name, a tab, and the offsets of its entries, base 36,
 * each as its distance from the one before. Keys are ASCII, so that their order as strings is that
 * of bytes.
 */
final class GazetteerFiles {

  private GazetteerFiles() {}

  static void write(List<GazetteerEntry> entries, Path folder) throws IOException {
    List<GazetteerEntry> sorted =
        entries.stream()
            .sorted(
                Comparator.comparing(GazetteerEntry::country).thenComparingLong(GazetteerEntry::id))
            .toList();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    SortedMap<String, TreeSet<Integer>> index = new TreeMap<>();
    Transliteration spelling = Transliteration.shipped();
    for (GazetteerEntry entry : sorted) {
      int offset = lines.size();
      lines.writeBytes((entry.toLine() + "\n").getBytes(StandardCharsets.UTF_8));
      String country = Gazetteer.countryKey(entry.country());
      index.computeIfAbsent(country, k -> new TreeSet<>(List.of(offset))).add(lines.size());
      index.get(country).retainAll(List.of(index.get(country).first(), lines.size()));
      for (String name : names(entry)) {
        String folded = spelling.folded(spelling.plain(name));
        String key = Gazetteer.nameKey(spelling.skeleton(folded), folded);
        index.computeIfAbsent(key, k -> new TreeSet<>()).add(offset);
      }
    }
    pack(lines.toByteArray(), folder.resolve("entries.tsv.gz"));
    pack(indexLines(index).getBytes(StandardCharsets.UTF_8), folder.resolve("names.tsv.gz"));
  }

  private static List<String> names(GazetteerEntry entry) {
    List<String> names = new java.util.ArrayList<>(entry.alternates());
    names.add(entry.name());
    return names;
  }

  private static String indexLines(SortedMap<String, TreeSet<Integer>> index) {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, TreeSet<Integer>> entry : index.entrySet()) {
      lines.append(entry.getKey());
      char before = '\t';
      int last = 0;
      for (int offset : entry.getValue()) {
        lines.append(before).append(Integer.toString(offset - last, Character.MAX_RADIX));
        before = ' ';
        last = offset;
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static void pack(byte[] bytes, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream packed =
            new GZIPOutputStream(out) {
              {
                def.setLevel(Deflater.BEST_COMPRESSION);
              }
            }) {
      packed.write(bytes);
    }
  }
}
