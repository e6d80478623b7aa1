package org.accord.reading;

import org.accord.reading.pieces.Pieces;
import org.accord.reading.pieces.Vocabulary;

/**
 * What the encoder is given of one window: ids and shapes of its pieces, between the marks that
 * open and close every input.
 */
public final class EncoderInput {

  private final long[] ids;
  private final long[] shapes;

  private EncoderInput(long[] ids, long[] shapes) {
    this.ids = ids;
    this.shapes = shapes;
  }

  static EncoderInput of(Pieces window, Vocabulary vocabulary) {
    long[] ids = new long[window.size() + 2];
    long[] shapes = new long[ids.length];
    ids[0] = vocabulary.opening();
    for (int i = 0; i < window.size(); i++) {
      ids[i + 1] = window.id(i);
      shapes[i + 1] = window.shape(i);
    }
    ids[ids.length - 1] = vocabulary.closing();
    return new EncoderInput(ids, shapes);
  }

  /** Pieces, with the opening and the closing mark. */
  public int size() {
    return ids.length;
  }

  /** The very array; not to be written to. */
  long[] ids() {
    return ids;
  }

  /** The very array; not to be written to. */
  long[] shapes() {
    return shapes;
  }
}
