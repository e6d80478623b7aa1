package org.accord.app.export.row;

import java.util.LinkedHashMap;
import java.util.Map;
import org.accord.app.export.MarkdownExport;
import org.accord.app.show.Sentences;
import org.accord.app.show.Wording;
import org.accord.model.Dossier;
import org.accord.model.Evidence;
import org.accord.model.ReadReport;

/** The footnotes of a Markdown text, numbered as they are first called; one a sentence. */
public final class Footnotes {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The mark to put behind the words that the evidence bears out. */
  public String mark(Dossier dossier, Evidence evidence) {
    ReadReport read = dossier.report(evidence.report());
    String sentence = read.words(Sentences.around(read, evidence.span()));
    String url = read.report().url();
    boolean linked = url != null && url.matches("https?://[^\\s<>()\\[\\]]+");
    String note =
        MarkdownExport.plain(read.report().outletOrName())
            + ", "
            + Wording.published(read.report().published())
            + ": “"
            + MarkdownExport.plain(sentence)
            + "”"
            + (linked ? " <" + url + ">" : "")
            + " ("
            + MarkdownExport.plain(read.report().name())
            + ")";
    int number = numbers.computeIfAbsent(note, n -> numbers.size() + 1);
    return "[^" + number + "]";
  }

  /** All of them, to stand at the end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    numbers.forEach(
        (note, number) -> text.append("[^").append(number).append("]: ").append(note).append('\n'));
    return text.toString();
  }
}
