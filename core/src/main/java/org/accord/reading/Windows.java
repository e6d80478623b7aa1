package org.accord.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * <p>A window is a run of whole sentences of one paragraph, as many as fit. Where a paragraph does
 * not fit, it is cut between sentences, if possible outside a quotation; a sentence that alone does
 * not fit is cut at a clause or a word. Made one paragraph at a time, so that a long text never has
 * all its pieces in memory.
 */
final class Windows implements Iterator<Pieces> {

  /** One sentence's pieces, and whether a quotation is open after it. */
  private record Part(Pieces pieces, boolean quoteOpen) {}

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

  /** Reads on to the end of the paragraph, or until a window is ready. */
  private void fill() {
    int paragraph = sentences.get(next).paragraph();
    List<Part> parts = new ArrayList<>();
    int size = 0;
    boolean open = false;
    while (next < sentences.size() && sentences.get(next).paragraph() == paragraph) {
      Span sentence = sentences.get(next++).span();
      Pieces pieces = wordPieces.encode(text, sentence);
      open = Quotes.openAfter(text, sentence.start(), sentence.end(), open);
      if (pieces.size() > capacity) {
        emit(parts, parts.size());
        cut(pieces);
        size = 0;
        continue;
      }
      while (size + pieces.size() > capacity) {
        emit(parts, bestCut(parts));
        size = parts.stream().mapToInt(p -> p.pieces().size()).sum();
      }
      parts.add(new Part(pieces, open));
      size += pieces.size();
    }
    emit(parts, parts.size());
  }

  /** How many parts to give away: all, or fewer if that ends outside a quotation. */
  private static int bestCut(List<Part> parts) {
    for (int count = parts.size(); count > parts.size() / 2; count--) {
      if (!parts.get(count - 1).quoteOpen()) {
        return count;
      }
    }
    return parts.size();
  }

  private void emit(List<Part> parts, int count) {
    if (count == 0) {
      return;
    }
    List<Part> given = parts.subList(0, count);
    Pieces window = new Pieces(given.stream().mapToInt(p -> p.pieces().size()).sum());
    given.forEach(part -> window.addAll(part.pieces(), 0, part.pieces().size()));
    given.clear();
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
