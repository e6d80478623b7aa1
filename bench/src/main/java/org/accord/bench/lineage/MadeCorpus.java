package org.accord.bench.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.accord.bench.lineage.MadeReport.Kind;
import org.accord.model.ReportId;

/**
 * An endless row of reports like those of news sites: originals, copies damaged on the way,
 * revisions, and reports that take over passages; each with its site's footer.
 *
 * <p>Takes from the latest few thousand originals, and from some of them much more often than from
 * others. The same seed makes the same reports.
 */
final class MadeCorpus {

  private static final int OUTLETS = 300;
  private static final int REMEMBERED = 4096;
  private static final int FEWEST_KEPT = 2;

  private final Random random;
  private final MadeSentences sentences;
  private final String[] footers = new String[OUTLETS];
  private final List<Text> originals = new ArrayList<>();
  private int number;
  private int oldest;

  private record Text(ReportId id, List<String> sentences) {}

  MadeCorpus(List<String> raw, long seed) {
    random = new Random(seed);
    sentences = new MadeSentences(raw);
    for (int i = 0; i < OUTLETS; i++) {
      footers[i] = sentences.next(random) + " " + sentences.next(random);
    }
  }

  MadeReport next() {
    ReportId id = new ReportId(String.format(Locale.ROOT, "r%07d", number++));
    int dice = random.nextInt(100);
    Kind kind =
        originals.isEmpty() || dice < 55
            ? Kind.ORIGINAL
            : dice < 80 ? Kind.COPY : dice < 90 ? Kind.REVISION : Kind.PARTIAL;
    if (kind == Kind.ORIGINAL) {
      Text text = new Text(id, invented(8 + random.nextInt(21)));
      remember(text);
      return new MadeReport(id, kind, id, page(text.sentences, false));
    }
    Text parent = parent();
    List<String> kept =
        switch (kind) {
          case COPY -> kept(parent, 0.95, 0.02);
          case REVISION -> kept(parent, 0.75, 0.15);
          default -> kept(parent, 0.4, 0.1);
        };
    List<String> own =
        invented(
            switch (kind) {
              case COPY -> 0;
              case REVISION -> 1 + random.nextInt(4);
              default -> 4 + random.nextInt(8);
            });
    own.addAll(random.nextInt(own.size() + 1), kept);
    return new MadeReport(id, kind, parent.id, page(own, kind == Kind.COPY));
  }

  private void remember(Text text) {
    if (originals.size() < REMEMBERED) {
      originals.add(text);
    } else {
      originals.set(oldest, text);
      oldest = (oldest + 1) % REMEMBERED;
    }
  }

  /** The later an original, the likelier; by the cube, so that some are taken up very often. */
  private Text parent() {
    double u = random.nextDouble();
    int back = (int) (originals.size() * u * u * u);
    int latest = originals.size() < REMEMBERED ? originals.size() - 1 : oldest - 1;
    return originals.get(Math.floorMod(latest - back, originals.size()));
  }

  private List<String> invented(int size) {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      made.add(sentences.next(random));
    }
    return made;
  }

  /** That part of a text, and of what is kept that part edited; never less than two sentences. */
  private List<String> kept(Text text, double part, double edited) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < text.sentences.size(); i++) {
      boolean needed = text.sentences.size() - i <= FEWEST_KEPT - kept.size();
      if (random.nextDouble() < part || needed) {
        String sentence = text.sentences.get(i);
        kept.add(random.nextDouble() < edited ? edited(sentence) : sentence);
      }
    }
    return kept;
  }

  private String edited(String sentence) {
    String[] words = sentence.split(" ");
    words[random.nextInt(words.length)] = "reportedly";
    return String.join(" ", words);
  }

  private String page(List<String> body, boolean damaged) {
    String text = String.join(random.nextInt(3) == 0 ? "\n\n" : " ", body);
    if (damaged && random.nextBoolean()) {
      text = text.replace("-", " ").replace("\"", "").replace("'", "");
    }
    return random.nextBoolean() ? text + "\n" + footers[random.nextInt(OUTLETS)] : text;
  }
}
