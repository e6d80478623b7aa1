package org.accord.app.search;

import java.io.PrintWriter;
import java.util.Map;
import org.accord.app.show.ReportLabels;
import org.accord.app.show.Sentences;
import org.accord.app.show.Wording;
import org.accord.model.ReportId;
import org.accord.model.Span;

/** What a search found, for people: the sentences, the words sought in brackets. */
public final class SearchText {

  private static final int WIDTH = 300;
  private static final int BEFORE = 100;

  private SearchText() {}

  public static void print(Found found, KnownReports known, PrintWriter out) {
    Map<ReportId, String> labels = ReportLabels.of(known.reports());
    out.println(count(found));
    for (Hit hit : found.hits()) {
      out.println();
      out.println("  " + around(marked(hit)));
      out.println(
          "      "
              + labels.get(hit.report().id())
              + (hit.title() ? ", title" : "")
              + (hit.story() == null ? "" : ", " + hit.story())
              + (hit.copies().isEmpty()
                  ? ""
                  : "; also in "
                      + Wording.plural(hit.copies().size(), "other report")
                      + ", "
                      + labels.get(hit.copies().get(0).id())
                      + (hit.copies().size() > 1 ? " and on" : "")));
    }
  }

  private static String count(Found found) {
    if (found.total() == 0) {
      return "No sentence holds all of these words. Maybe take fewer, or a prefix such as evacuat*.";
    }
    String all = Wording.plural(found.total(), "sentence");
    int from = found.request().offset();
    return found.hits().size() == found.total()
        ? all
        : found.hits().isEmpty()
            ? all + ", none from number " + (from + 1) + " on"
            : all + ", numbers " + (from + 1) + " to " + (from + found.hits().size());
  }

  private static String marked(Hit hit) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span word : hit.words()) {
      marked.append(hit.sentence(), at, word.start());
      marked.append('[').append(hit.sentence(), word.start(), word.end()).append(']');
      at = word.end();
    }
    return Sentences.squash(marked.append(hit.sentence().substring(at)).toString());
  }

  /** So much of a long sentence that the first of the words is seen. */
  private static String around(String marked) {
    int first = marked.indexOf('[');
    int cut = first < WIDTH - BEFORE ? -1 : marked.lastIndexOf(' ', first - BEFORE);
    return cut < 0
        ? Sentences.shorten(marked, WIDTH)
        : "… " + Sentences.shorten(marked.substring(cut + 1), WIDTH);
  }
}
