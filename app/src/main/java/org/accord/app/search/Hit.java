package org.accord.app.search;

import java.util.List;
import org.accord.model.Report;
import org.accord.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence or title in which all the words sought stand.
 *
 * @param rank its place among all hits, from 1
 * @param report the first of those looked in to carry it
 * @param title whether it is the report's title, which is kept apart from the text
 * @param span where it stands in the report's text; of a title, the whole of it
 * @param sentence its words, untouched
 * @param words where the words sought stand in {@code sentence}, in order
 * @param copies the other reports that carry the same sentence, in the order in which reports are
 *     told
 */
public record Hit(
    int rank,
    Report report,
    @Nullable String lineage,
    @Nullable String story,
    boolean title,
    Span span,
    String sentence,
    List<Span> words,
    List<Report> copies) {

  public Hit {
    words = List.copyOf(words);
    copies = List.copyOf(copies);
  }
}
