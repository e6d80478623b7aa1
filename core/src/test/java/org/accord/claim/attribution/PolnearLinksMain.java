package org.accord.claim.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accord.claim.attribution.draft.Draft;
import org.accord.claim.attribution.draft.SpanLinker;
import org.accord.claim.attribution.extent.Quotations;
import org.accord.model.ReadReport;
import org.accord.model.Report;
import org.accord.model.Span;
import org.accord.model.reading.Reading;
import org.accord.model.reading.SpanType;
import org.accord.model.reading.TypedSpan;
import org.accord.text.Words;

/**
 * Measures the linking alone on PolNeAR: gold source, cue and content spans in, gold links out.
 *
 * <p>Argument: a PolNeAR folder ({@code attributions/*.ann} beside {@code text/*.txt}). Prints how
 * many cues got their content, and how many their source; {@code --misses} lists the others.
 */
public final class PolnearLinksMain {

  private record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

  private PolnearLinksMain() {}

  public static void main(String[] args) throws IOException {
    boolean misses = args.length > 1 && args[1].equals("--misses");
    int cues = 0;
    int contents = 0;
    int sources = 0;
    int withSource = 0;
    try (Stream<Path> files = Files.list(Path.of(args[0]).resolve("attributions"))) {
      for (Path ann : files.sorted().toList()) {
        String base = ann.getFileName().toString().replaceFirst("_[0-9a-f]{4}\\.ann$|\\.ann$", "");
        Path txt = Path.of(args[0]).resolve("text").resolve(base + ".txt");
        if (!Files.exists(txt)) {
          txt =
              Path.of(args[0])
                  .resolve("text")
                  .resolve(ann.getFileName().toString().replaceFirst("\\.ann$", ".txt"));
        }
        if (!Files.exists(txt)) {
          continue;
        }
        String text = Files.readString(txt);
        List<Gold> gold = gold(Files.readAllLines(ann));
        List<TypedSpan> spans = new ArrayList<>();
        for (Gold g : gold) {
          g.cue().forEach(c -> spans.add(new TypedSpan(SpanType.CUE, c)));
          g.content().forEach(c -> spans.add(new TypedSpan(SpanType.CONTENT, c)));
          g.source().forEach(c -> spans.add(new TypedSpan(SpanType.SOURCE, c)));
        }
        List<TypedSpan> marked =
            spans.stream().distinct().sorted(Comparator.naturalOrder()).toList();
        Reading plain = new PlainReader().read(text);
        Reading reading = new Reading(plain.textDigest(), plain.sentences(), marked);
        ReadReport report = new ReadReport(Report.of(base, null, null, null, null, text), reading);
        Words words = Words.of(report);
        List<Draft> drafts = new SpanLinker(reading, words, Quotations.in(text)).link();
        for (Gold g : gold) {
          Draft draft =
              drafts.stream().filter(d -> Draft.overlap(d.cue, g.cue())).findFirst().orElse(null);
          if (draft == null || g.content().isEmpty()) {
            continue;
          }
          cues++;
          boolean content = Draft.overlap(draft.content, g.content());
          contents += content ? 1 : 0;
          boolean source = Draft.overlap(draft.source, g.source());
          withSource += g.source().isEmpty() ? 0 : 1;
          sources += source ? 1 : 0;
          if (misses && (!content || !g.source().isEmpty() && !source)) {
            Span whole = g.cue().get(0);
            for (List<Span> pieces : List.of(g.content(), g.source())) {
              for (Span piece : pieces) {
                whole = whole.cover(piece);
              }
            }
            System.out.println(
                (content ? "" : "CONTENT ")
                    + (g.source().isEmpty() || source ? "" : "SOURCE ")
                    + g.cue().stream().map(c -> c.in(text)).toList()
                    + " of "
                    + g.source().stream().map(c -> c.in(text)).toList()
                    + ", not "
                    + draft.source.stream().map(c -> c.in(text)).toList()
                    + ": "
                    + whole.in(text).replaceAll("\\s+", " "));
          }
        }
      }
    }
    System.out.printf("contents %d of %d, sources %d of %d%n", contents, cues, sources, withSource);
  }

  private static List<Gold> gold(List<String> lines) {
    Map<String, List<Span>> spans = new TreeMap<>();
    List<Gold> gold = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.startsWith("T")) {
        List<Span> pieces = new ArrayList<>();
        for (String piece : cells[1].substring(cells[1].indexOf(' ') + 1).split(";")) {
          String[] at = piece.split(" ");
          pieces.add(Span.of(Integer.parseInt(at[0]), Integer.parseInt(at[1])));
        }
        spans.put(cells[0], pieces.stream().sorted().toList());
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        Map<String, List<Span>> roles = new TreeMap<>();
        for (String role : line.split("\t")[1].split(" ")) {
          String[] pair = role.split(":");
          roles.putIfAbsent(pair[0], spans.getOrDefault(pair[1], List.of()));
        }
        if (roles.containsKey("Cue")) {
          gold.add(
              new Gold(
                  roles.getOrDefault("Source", List.of()),
                  roles.get("Cue"),
                  roles.getOrDefault("Content", List.of())));
        }
      }
    }
    return gold;
  }
}
