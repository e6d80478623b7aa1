package org.accord.reading.pieces;

import java.util.Arrays;

/** One word in its normal form, under construction, aligned with the text it came from. */
final class NormalWord {

  private static final int LONGEST = 100;

  private final String text;
  private final Vocabulary vocabulary;
  private final Pieces pieces;
  private final StringBuilder form = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int characters;

  NormalWord(String text, Vocabulary vocabulary, Pieces pieces) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.pieces = pieces;
  }

  /** Adds a character of the normal form that stands for the text at [start, end). */
  void append(int cp, int start, int end) {
    characters++;
    int units = Character.charCount(cp);
    int length = form.length();
    if (length + units > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    for (int i = length; i < length + units; i++) {
      starts[i] = start;
      ends[i] = end;
    }
    form.appendCodePoint(cp);
  }

  /** Lets the word reach over text that has no normal form, such as an accent that follows. */
  void widen(int start, int end) {
    int last = form.length() - 1;
    if (last >= 0 && ends[last] == start) {
      ends[last] = end;
    }
  }

  /** Cuts the word into pieces, if there is one, and begins the next. */
  void end() {
    int length = form.length();
    if (length == 0) {
      return;
    }
    int before = pieces.size();
    WordShape shape = WordShape.of(text, starts[0], ends[length - 1]);
    if (characters > LONGEST || !cut(length, shape)) {
      pieces.truncate(before);
      pieces.add(vocabulary.unknown(), starts[0], ends[length - 1], true, shape);
    }
    form.setLength(0);
    characters = 0;
  }

  private boolean cut(int length, WordShape shape) {
    int from = 0;
    while (from < length) {
      int to = length;
      int id = -1;
      while (to > from) {
        String part = form.substring(from, to);
        id = vocabulary.id(from == 0 ? part : "##" + part);
        if (id >= 0) {
          break;
        }
        to--;
      }
      if (id < 0) {
        return false;
      }
      pieces.add(id, starts[from], ends[to - 1], from == 0, shape);
      from = to;
    }
    return true;
  }
}
