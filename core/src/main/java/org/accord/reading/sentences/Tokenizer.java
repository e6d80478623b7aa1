package org.accord.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import org.accord.model.Span;

/**
 * Cuts a sentence into words, numbers and punctuation.
 *
 * <p>A token is a word as it is written: {@code rebel-held}, {@code al-Foua}, {@code 9,000}, {@code
 * 03:00}, {@code U.S.} and {@code @handle} are one each. English clitics stand alone as in the Penn
 * Treebank ({@code Assad|'s}, {@code did|n't}); runs of one mark ({@code ...}, {@code --}) are one
 * token, and so is an address of the web.
 */
public final class Tokenizer {

  private static final int LONGEST = 200;

  private final String text;
  private final int end;
  private final List<Span> found = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The tokens of {@code text} within {@code sentence}, in order. */
  public static List<Span> tokens(String text, Span sentence) {
    Tokenizer tokenizer = new Tokenizer(text, sentence.end());
    int i = sentence.start();
    while (i < sentence.end()) {
      i = Marks.isBlank(text.charAt(i)) ? i + 1 : tokenizer.next(i);
    }
    return tokenizer.found;
  }

  private int next(int start) {
    char c = text.charAt(start);
    int cp = text.codePointAt(start);
    if (isWordPart(cp)) {
      int stop = isAddress(start) ? addressEnd(start) : wordEnd(start);
      addWord(start, stop);
      return stop;
    }
    if ((c == '@' || c == '#') && start + 1 < end && isWordPart(text.codePointAt(start + 1))) {
      int stop = wordEnd(start + 1);
      found.add(Span.of(start, stop));
      return stop;
    }
    int clitic = Marks.isSingleQuote(c) && c != '`' ? cliticEnd(start) : start;
    if (clitic > start && (start == 0 || Marks.isBlank(text.charAt(start - 1)))) {
      found.add(Span.of(start, clitic));
      return clitic;
    }
    int stop = Math.min(end, start + Character.charCount(cp));
    while (isRun(c) && stop < end && text.charAt(stop) == c && stop - start < LONGEST) {
      stop++;
    }
    found.add(Span.of(start, stop));
    return stop;
  }

  private int wordEnd(int start) {
    int i = start;
    while (i < end && i - start < LONGEST) {
      int cp = text.codePointAt(i);
      if (isWordPart(cp)) {
        i = Math.min(end, i + Character.charCount(cp));
      } else if (i + 1 < end && isJoint(i)) {
        i++;
      } else {
        break;
      }
    }
    return i < end && text.charAt(i) == '.' && keepsStop(start, i) ? i + 1 : i;
  }

  /** Whether the mark at {@code i} joins what stands on both sides of it into one word. */
  private boolean isJoint(int i) {
    char c = text.charAt(i);
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i + 1);
    if (!isWordPart(after) || !isWordPart(before)) {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (c) {
      case '-', '\u2010', '\u2011', '\'', '\u2019', '&', '@', '_' -> true;
      case '.' -> digits || isSingleLetter(i) || Character.isLowerCase(after);
      case ',', ':' -> digits;
      default -> false;
    };
  }

  /** Whether exactly one letter stands before the stop at {@code i}, as in {@code U.S.} */
  private boolean isSingleLetter(int i) {
    return Character.isLetter(text.charAt(i - 1))
        && (i < 2 || !isWordPart(text.codePointBefore(i - 1)))
        && Character.isLetter(text.charAt(i + 1))
        && (i + 2 >= end || !Character.isLetter(text.charAt(i + 2)));
  }

  /** Whether the stop at {@code stop} belongs to the word before it. */
  private boolean keepsStop(int start, int stop) {
    String word = text.substring(start, stop);
    if (word.length() > 12 || Character.isDigit(word.codePointAt(0))) {
      return false;
    }
    boolean acronym = word.indexOf('.') > 0;
    boolean goesOn = stop + 1 < end && Marks.isBlank(text.charAt(stop + 1));
    return acronym || (goesOn && Abbreviations.of(word).isPresent());
  }

  private void addWord(int start, int stop) {
    int cut = stop;
    if (stop - start > 2) {
      for (int i = Math.max(start + 1, stop - 3); i < stop - 1 && cut == stop; i++) {
        char c = text.charAt(i);
        if (c != '\'' && c != '\u2019') {
          continue;
        }
        boolean not = i > start + 1 && i == stop - 2 && (text.charAt(i + 1) | 0x20) == 't';
        if (not && (text.charAt(i - 1) | 0x20) == 'n') {
          cut = i - 1;
        } else if (cliticEnd(i) == stop) {
          cut = i;
        }
      }
    }
    found.add(Span.of(start, cut));
    if (cut < stop) {
      found.add(Span.of(cut, stop));
    }
  }

  /** The end of the clitic that begins with the apostrophe at {@code start}; its start if none. */
  private int cliticEnd(int start) {
    int i = start + 1;
    while (i < end && i - start < 4 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    String letters = text.substring(Math.min(start + 1, i), i).toLowerCase(java.util.Locale.ROOT);
    return switch (letters) {
      case "s", "re", "ve", "ll", "d", "m" -> i;
      default -> start;
    };
  }

  private boolean isAddress(int start) {
    return text.startsWith("http://", start)
        || text.startsWith("https://", start)
        || text.startsWith("www.", start);
  }

  private int addressEnd(int start) {
    int i = start;
    while (i < end && !Marks.isBlank(text.charAt(i)) && text.charAt(i) < 0x2000) {
      i++;
    }
    while (i > start
        && !Character.isLetterOrDigit(text.charAt(i - 1))
        && text.charAt(i - 1) != '/') {
      i--;
    }
    return i;
  }

  private static boolean isWordPart(int cp) {
    if (Character.isLetterOrDigit(cp)) {
      return true;
    }
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || cp == 0x200C
        || cp == 0x200D
        || cp == 0x00AD;
  }

  private static boolean isRun(char c) {
    return switch (c) {
      case '.', '-', '\'', '`', '!', '?', '*', '_', '=', '~', '#', '+' -> true;
      default -> false;
    };
  }
}
