package org.accord.claim.attribution.extent;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;

/**
 * Finds what stands between quotation marks, of whichever kind, well kept or damaged.
 *
 * <p>Straight and curly double marks, {@code ''} and {@code ``} pairs and the same closing mark on
 * both sides are told apart by the spaces around them; single marks count only where they cannot be
 * apostrophes. A quotation never crosses a paragraph's end.
 */
public final class Quotations {

  private static final String DOUBLE = "“”\"„«»";
  private static final String SINGLE = "‘’'`";

  private final String text;
  private final List<Quoted> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** In order, never overlapping. */
  public static List<Quoted> in(String text) {
    Quotations quotations = new Quotations(text);
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      quotations.paragraph(from, end);
      from = end + 1;
    }
    return List.copyOf(quotations.found);
  }

  private void paragraph(int from, int to) {
    int open = -1;
    int openLength = 0;
    int gap = from;
    for (int i = from; i < to; i++) {
      int length = doubleMark(i, to);
      if (length == 0) {
        continue;
      }
      boolean opens = opens(i, length, from, to, open >= 0);
      if (opens) {
        if (open >= 0) {
          add(open, openLength, i, i, false);
        } else {
          singles(gap, i);
        }
        open = i;
        openLength = length;
      } else if (open >= 0) {
        add(open, openLength, i, i + length, true);
        open = -1;
        gap = i + length;
      }
      i += length - 1;
    }
    if (open >= 0) {
      add(open, openLength, to, to, false);
    } else {
      singles(gap, to);
    }
  }

  private int doubleMark(int i, int to) {
    char c = text.charAt(i);
    if (DOUBLE.indexOf(c) >= 0) {
      return 1;
    }
    boolean pair = i + 1 < to && text.charAt(i + 1) == c && (c == '\'' || c == '`' || c == '’');
    return pair ? 2 : 0;
  }

  private boolean opens(int i, int length, int from, int to, boolean open) {
    char c = text.charAt(i);
    boolean spaceBefore =
        i == from || isGap(text.charAt(i - 1)) || "([—–-:".indexOf(text.charAt(i - 1)) >= 0;
    boolean spaceAfter = i + length >= to || isGap(text.charAt(i + length));
    if (c == '“' || c == '„' || c == '`' || c == '«') {
      return !(open && !spaceBefore && spaceAfter);
    }
    if (spaceBefore && !spaceAfter) {
      return true;
    }
    if (!spaceBefore && spaceAfter) {
      return false;
    }
    return !open && !(c == '”' && !spaceBefore);
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Single marks as outer ones, between doubles. */
  private void singles(int from, int to) {
    int i = from;
    while (i < to) {
      boolean opening =
          SINGLE.indexOf(text.charAt(i)) >= 0
              && (i == 0 || isGap(text.charAt(i - 1)) || "(—–".indexOf(text.charAt(i - 1)) >= 0)
              && i + 1 < to
              && Character.isLetter(text.charAt(i + 1))
              && !isElision(i, to);
      if (opening) {
        int close = closingSingle(i + 1, to);
        if (close > 0) {
          add(i, 1, close, close + 1, true);
          i = close;
        } else if (introduced(i)) {
          add(i, 1, to, to, false);
          return;
        }
      }
      i++;
    }
  }

  /** A single mark that stands for missing letters: 'em, '90s, 'til. */
  private boolean isElision(int i, int to) {
    String next = text.substring(i + 1, Math.min(to, i + 5)).toLowerCase(java.util.Locale.ROOT);
    return next.startsWith("em ") || next.startsWith("til ") || next.startsWith("twas");
  }

  private int closingSingle(int from, int to) {
    int plural = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’')
          && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)))
          && !isGap(text.charAt(i - 1))) {
        boolean possessive =
            text.charAt(i - 1) == 's' && i + 2 < to && Character.isLowerCase(text.charAt(i + 2));
        if (!possessive) {
          return i;
        }
        plural = plural < 0 ? i : plural;
      }
    }
    return plural;
  }

  private boolean introduced(int i) {
    int before = i - 1;
    while (before >= 0 && isGap(text.charAt(before))) {
      before--;
    }
    return before >= 0 && (text.charAt(before) == ':' || text.charAt(before) == ',');
  }

  private void add(int open, int openLength, int close, int end, boolean closed) {
    int start = open + openLength;
    int stop = close;
    while (start < stop && isGap(text.charAt(start))) {
      start++;
    }
    while (stop > start && isGap(text.charAt(stop - 1))) {
      stop--;
    }
    int outer = closed ? end : stop;
    if (start < stop) {
      Span inner = Span.of(start, stop);
      found.add(new Quoted(Span.of(open, outer), inner, closed, inner.in(text)));
    }
  }
}
