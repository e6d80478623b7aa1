package org.accord.app.casefile;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;

/**
 * A text as the index holds it: without what nobody sees, and the way back to the text as it is.
 *
 * <p>Format characters (soft hyphens, joiners, marks of direction) are left out, so that a word
 * with one inside is found by its letters. Control characters and lone surrogates, which SQLite
 * can't hold or which mark matches here, become spaces.
 */
public final class SearchWords {

  private static final char OPENS = '\u0002';
  private static final char CLOSES = '\u0003';

  private final String folded;

  /** For each character of what is indexed, where it stands in the text. */
  private final int[] offsets;

  private SearchWords(String folded, int[] offsets) {
    this.folded = folded;
    this.offsets = offsets;
  }

  public static SearchWords of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] offsets = new int[text.length()];
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int units = Character.charCount(character);
      int type = Character.getType(character);
      if (type == Character.CONTROL || type == Character.SURROGATE) {
        offsets[folded.length()] = at;
        folded.append(' ');
      } else if (type != Character.FORMAT) {
        for (int unit = 0; unit < units; unit++) {
          offsets[folded.length() + unit] = at + unit;
        }
        folded.appendCodePoint(character);
      }
      at += units;
    }
    return new SearchWords(folded.toString(), offsets);
  }

  /** What is indexed, and what a query's words must be made into, too. */
  public String folded() {
    return folded;
  }

  /** Where in the text the marked words stand; {@code marked} is what is indexed, with marks. */
  List<Span> spans(String marked) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == OPENS) {
        start = at;
      } else if (c == CLOSES) {
        if (at > start) {
          spans.add(Span.of(offsets[start], offsets[at - 1] + 1));
        }
      } else {
        at++;
      }
    }
    return spans;
  }
}
