package org.accord.reading.pieces;

import java.util.Arrays;
import org.accord.model.Span;

/**
 * Word pieces in order: for each its id, its place in the text, the shape of its word, and whether
 * the word begins with it.
 */
public final class Pieces {

  private int[] ids;
  private int[] starts;
  private int[] ends;
  private boolean[] first;
  private WordShape[] shapes;
  private int size;

  /** No pieces yet. */
  public Pieces(int capacity) {
    ids = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
    first = new boolean[capacity];
    shapes = new WordShape[capacity];
  }

  void add(int id, int start, int end, boolean beginsWord, WordShape shape) {
    if (size == ids.length) {
      int larger = size * 2 + 8;
      ids = Arrays.copyOf(ids, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      first = Arrays.copyOf(first, larger);
      shapes = Arrays.copyOf(shapes, larger);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size] = end;
    first[size] = beginsWord;
    shapes[size] = shape;
    size++;
  }

  /** Appends the pieces [{@code from}, {@code to}) of {@code other}. */
  public void addAll(Pieces other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.ids[i], other.starts[i], other.ends[i], other.first[i], other.shapes[i]);
    }
  }

  /** Forgets all pieces from that one on. */
  void truncate(int length) {
    size = length;
  }

  public int size() {
    return size;
  }

  public int id(int piece) {
    return ids[piece];
  }

  /** Where the piece stands in the text. */
  public Span span(int piece) {
    return Span.of(starts[piece], ends[piece]);
  }

  public int start(int piece) {
    return starts[piece];
  }

  public int end(int piece) {
    return ends[piece];
  }

  /** The encoder's number for the shape of the piece's word. */
  public int shape(int piece) {
    boolean glued = first[piece] && piece > 0 && ends[piece - 1] == starts[piece];
    return shapes[piece].ordinal() + (glued ? WordShape.GLUED : 0);
  }

  /** Whether the piece is the first of its word. */
  public boolean beginsWord(int piece) {
    return first[piece];
  }
}
