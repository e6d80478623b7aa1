package org.accord.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.accord.model.Span;
import org.accord.model.reading.Sentence;
import org.accord.reading.pieces.Pieces;
import org.accord.reading.pieces.WordPieces;
import org.accord.reading.sentences.Quotes;

/**
 * The windows of a text: what the encoder sees at once.
 *
 * <p>A window is a sentence; where the sentence ends inside a quotation, also what follows in the
 * paragraph until the quotation is closed, so that it is read together with the words that say
 * whose it is. Wider windows were tried and read worse, above all in texts without paragraphs. A
 * quotation that does not fit is cut between sentences, a sentence that does not fit at a clause or
 * a word. Windows are made as they are asked for, so that a long text never has all its pieces in
 * memory.
 */
final class Windows implements Iterator<Pieces> {

  private final String text;
  private final List<Sentence> sentences;
  private final WordPieces wordPieces;
  private final int capacity;
  private final Deque<Pieces> ready = new ArrayDeque<>();
  private int next;

  /**
   * @param capacity most pieces of a window
   */
  Windows(String text, List<Sentence> sentences, WordPieces wordPieces, int capacity) {
    this.text = text;
    this.sentences = sentences;
    this.wordPieces = wordPieces;
    this.capacity = capacity;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && next < sentences.size()) {
      fill();
    }
    return !ready.isEmpty();
  }

  @Override
  public Pieces next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Makes the windows of the next sentence, and of those that its quotation runs on into. */
  private void fill() {
    int paragraph = sentences.get(next).paragraph();
    Pieces window = new Pieces(64);
    boolean open = false;
    do {
      Span sentence = sentences.get(next++).span();
      Pieces pieces = wordPieces.encode(text, sentence);
      open = Quotes.openAfter(text, sentence.start(), sentence.end(), open);
      if (window.size() + pieces.size() > capacity) {
        emit(window);
        window = new Pieces(64);
      }
      if (pieces.size() > capacity) {
        cut(pieces);
      } else {
        window.addAll(pieces, 0, pieces.size());
      }
    } while (open && next < sentences.size() && sentences.get(next).paragraph() == paragraph);
    emit(window);
  }

  private void emit(Pieces window) {
    if (window.size() > 0) {
      ready.add(window);
    }
  }

  private void cut(Pieces sentence) {
    int from = 0;
    while (sentence.size() - from > capacity) {
      int to = clauseEnd(sentence, from);
      add(sentence, from, to);
      from = to;
    }
    add(sentence, from, sentence.size());
  }

  private void add(Pieces sentence, int from, int to) {
    Pieces window = new Pieces(to - from);
    window.addAll(sentence, from, to);
    ready.add(window);
  }

  /** The best place to cut in the second half of what fits. */
  private int clauseEnd(Pieces sentence, int from) {
    int word = -1;
    int comma = -1;
    for (int to = from + capacity; to > from + capacity / 2; to--) {
      if (!sentence.beginsWord(to)) {
        continue;
      }
      char mark = text.charAt(sentence.end(to - 1) - 1);
      if (mark == ';' || mark == '.' || mark == '"' || mark == '\u201D') {
        return to;
      }
      comma = comma < 0 && mark == ',' ? to : comma;
      word = word < 0 ? to : word;
    }
    return comma >= 0 ? comma : word >= 0 ? word : from + capacity;
  }
}
