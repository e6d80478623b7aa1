package org.accord.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.accord.model.Span;

/**
 * Rows by where they stand in a text, for asking what stands at a place without looking at all.
 *
 * <p>Rows are kept by start, with the farthest end of all rows up to each: a question walks back
 * from the place only as far as a row may still reach it.
 */
public final class SpanIndex<T> {

  private record Entry<T>(Span span, int order, T row) {}

  private final List<Entry<T>> entries = new ArrayList<>();
  private final int[] farthest;

  private SpanIndex(Collection<T> rows, Function<T, ? extends Collection<Span>> spans) {
    int order = 0;
    for (T row : rows) {
      for (Span span : spans.apply(row)) {
        entries.add(new Entry<>(span, order, row));
      }
      order++;
    }
    entries.sort(Comparator.comparing((Entry<T> e) -> e.span()).thenComparingInt(Entry::order));
    farthest = new int[entries.size()];
    int end = 0;
    for (int i = 0; i < farthest.length; i++) {
      end = Math.max(end, entries.get(i).span().end());
      farthest[i] = end;
    }
  }

  /** An index of rows of one span each. */
  public static <T> SpanIndex<T> of(Collection<T> rows, Function<T, Span> span) {
    return new SpanIndex<>(rows, r -> List.of(span.apply(r)));
  }

  /** An index of rows that may stand in several pieces; each piece leads to its row. */
  public static <T> SpanIndex<T> ofPieces(
      Collection<T> rows, Function<T, ? extends Collection<Span>> pieces) {
    return new SpanIndex<>(rows, pieces);
  }

  /**
   * The rows that share at least one character with {@code where}, each once, in the order in which
   * they were given.
   */
  public List<T> overlapping(Span where) {
    List<Entry<T>> found = new ArrayList<>();
    for (int i = lastBefore(where.end()); i >= 0 && farthest[i] > where.start(); i--) {
      if (entries.get(i).span().overlaps(where)) {
        found.add(entries.get(i));
      }
    }
    found.sort(Comparator.comparingInt(Entry::order));
    List<T> rows = new ArrayList<>();
    int last = -1;
    for (Entry<T> entry : found) {
      if (entry.order() != last) {
        rows.add(entry.row());
        last = entry.order();
      }
    }
    return Collections.unmodifiableList(rows);
  }

  /** The last entry that begins before {@code end}; -1 for none. */
  private int lastBefore(int end) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().start() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
