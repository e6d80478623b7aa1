package org.accord.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.grounding.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of GeoWebNews: brat annotations ({@code 0.ann}) beside texts ({@code 0.txt}).
 *
 * <p>Descriptions ("the city") and what names no place are left out. Only notes with coordinates
 * give these; GeoNames ids alone do not.
 */
final class GeoWebNews {

  private static final Set<String> TOPONYMS =
      Set.of(
          "Literal",
          "Literal_Modifier",
          "Mixed",
          "Coercion",
          "Embedded_Literal",
          "Embedded_Non_Lit",
          "Metonymic",
          "Non_Literal_Modifier",
          "Homonym",
          "Demonym");
  private static final Pattern TOPONYM = Pattern.compile("(T\\d+)\\t(\\S+) (\\d+) (\\d+)\\t(.*)");
  private static final Pattern NOTE =
      Pattern.compile("#\\d+\\tAnnotatorNotes (T\\d+)\\t(-?[\\d.]+),\\s*(-?[\\d.]+)\\s*");

  private GeoWebNews() {}

  static List<GoldArticle> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(f -> f.getFileName().toString().endsWith(".ann"))
              .sorted(Comparator.comparing(f -> f.getFileName().toString()))
              .toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + " has no .ann files. Maybe it is not GeoWebNews");
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      String doc = file.getFileName().toString().replaceFirst("\\.ann$", "");
      String text = Files.readString(file.resolveSibling(doc + ".txt"));
      articles.add(
          new GoldArticle(
              doc,
              Report.of(doc, null, null, null, null, text),
              toponyms(text, Files.readAllLines(file))));
    }
    return articles;
  }

  private static List<GoldArticle.Toponym> toponyms(String text, List<String> lines) {
    Map<String, Coordinates> noted = new HashMap<>();
    for (String line : lines) {
      Matcher note = NOTE.matcher(line);
      if (note.matches()) {
        noted.put(
            note.group(1),
            new Coordinates(Double.parseDouble(note.group(2)), Double.parseDouble(note.group(3))));
      }
    }
    List<GoldArticle.Toponym> toponyms = new ArrayList<>();
    for (String line : lines) {
      Matcher toponym = TOPONYM.matcher(line);
      if (toponym.matches() && TOPONYMS.contains(toponym.group(2))) {
        Span given =
            Span.of(Integer.parseInt(toponym.group(3)), Integer.parseInt(toponym.group(4)));
        @Nullable Coordinates coordinates = noted.get(toponym.group(1));
        toponyms.add(
            new GoldArticle.Toponym(
                given, GoldArticle.aligned(text, given, toponym.group(5)), coordinates));
      }
    }
    return toponyms;
  }
}
