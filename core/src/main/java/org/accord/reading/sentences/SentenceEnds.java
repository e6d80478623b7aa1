package org.accord.reading.sentences;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accord.model.Span;

/** Finds the sentences of one paragraph. */
final class SentenceEnds {

  /** Longest sentence in characters; a longer one is cut at a clause or a word. */
  static final int LONGEST = 1500;

  private static final int LONGEST_ABBREVIATION = 12;
  private static final int LOOK_AHEAD = 80;

  private final String text;
  private final int end;
  private final List<Span> found = new ArrayList<>();
  private int start;
  private boolean quoteOpen;
  private int lastClause;
  private int lastWord;

  private SentenceEnds(String text, Span paragraph) {
    this.text = text;
    this.start = paragraph.start();
    this.end = paragraph.end();
  }

  /** The sentences of the paragraph, in order, without the white space between them. */
  static List<Span> of(String text, Span paragraph) {
    SentenceEnds ends = new SentenceEnds(text, paragraph);
    ends.scan();
    return ends.found;
  }

  private void scan() {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (i - start >= LONGEST) {
        cutLong(i);
      }
      if (Marks.isBlank(c)) {
        lastWord = i;
        char before = i > start ? text.charAt(i - 1) : ' ';
        if (before == ',' || before == ';' || before == ':' || Marks.isDash(before)) {
          lastClause = i;
        }
      } else if (Marks.isDoubleQuote(c)) {
        quoteOpen = Quotes.opens(text, i, quoteOpen);
      } else if (Marks.isTerminator(c)) {
        int stop = i + 1;
        while (stop < end && Marks.isTerminator(text.charAt(stop)) && stop - i < LONGEST / 2) {
          stop++;
        }
        int after = afterClosers(stop);
        if (isEnd(i, stop, after)) {
          add(after);
        }
        i = after;
        continue;
      }
      i++;
    }
    add(end);
  }

  private void cutLong(int at) {
    int half = start + LONGEST / 2;
    int cut = lastClause > half ? lastClause : lastWord > half ? lastWord : at;
    if (Character.isLowSurrogate(text.charAt(cut)) && cut > start + 1) {
      cut--;
    }
    add(cut);
  }

  /** Skips what closes a quotation or a bracket right after the stop. */
  private int afterClosers(int stop) {
    int i = stop;
    while (i < end && i - stop < 6) {
      char c = text.charAt(i);
      if (Marks.isDoubleQuote(c)) {
        if (Quotes.opens(text, i, quoteOpen)) {
          break;
        }
        quoteOpen = false;
      } else if (Marks.isSingleQuote(c)) {
        if (i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))) {
          break;
        }
      } else if (!Marks.isClosingBracket(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether the stop at [{@code at}, {@code stop}), with its closers up to {@code after}, ends. */
  private boolean isEnd(int at, int stop, int after) {
    if (after >= end || Marks.isUnspacedTerminator(text.charAt(at))) {
      return true;
    }
    if (!Marks.isBlank(text.charAt(after))) {
      return isEndWithoutSpace(at, stop, after);
    }
    int next = nextWord(after);
    if (next >= end) {
      return true;
    }
    int opening = text.codePointAt(next);
    boolean ellipsis = stop - at > 1 || text.charAt(at) == '\u2026';
    if (Character.isLowerCase(opening)
        || (!Character.isLetterOrDigit(opening) && !isSymbol(opening))
        || (ellipsis && Character.isDigit(opening) && text.charAt(at) != '?')) {
      return false;
    }
    if (text.charAt(at) == '.' && stop - at == 1) {
      return isEndOfWord(at, stop, after, next);
    }
    boolean quoted = after > stop && Marks.isDoubleQuote(text.charAt(after - 1));
    return !quoted || !QuoteTags.startsWithTag(text, next, end);
  }

  private boolean isEndOfWord(int at, int stop, int after, int next) {
    int from = wordStart(at);
    String word = text.substring(from, at);
    if (from == start && word.length() <= 3 && isNumber(word)) {
      return false;
    }
    Optional<Abbreviations.Ends> rule = Abbreviations.of(word);
    if (rule.isEmpty()) {
      return true;
    }
    if (after > stop && !Marks.isClosingBracket(text.charAt(after - 1))) {
      return true;
    }
    boolean quoted = next > start && Marks.isDoubleQuote(text.charAt(next - 1));
    return quoted
        ? rule.get() != Abbreviations.Ends.NEVER
        : Abbreviations.ends(
            rule.get(),
            text.substring(next, wordEnd(next)),
            CharBuffer.wrap(text, next, Math.min(end, next + LOOK_AHEAD)));
  }

  /** {@code deal.The}: a lost space, unless it looks like an address or an abbreviation. */
  private boolean isEndWithoutSpace(int at, int stop, int after) {
    int next = nextWord(after);
    if (stop - at > 1 || next + 1 >= end || next - after > 1) {
      return false;
    }
    boolean capital =
        Character.isUpperCase(text.charAt(next)) && Character.isLowerCase(text.charAt(next + 1));
    if (!capital || after > stop) {
      return capital && Marks.isDoubleQuote(text.charAt(after - 1));
    }
    String word = text.substring(wordStart(at), at);
    return word.length() >= 3
        && word.length() < LONGEST_ABBREVIATION + 8
        && word.chars().allMatch(c -> Character.isLetter(c) || Marks.isDash((char) c))
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && Abbreviations.of(word).isEmpty();
  }

  /** The first letter, digit or symbol from {@code from} on, past blanks, opening marks, dashes. */
  private int nextWord(int from) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      boolean skipped =
          Marks.isBlank(c)
              || Marks.isDoubleQuote(c)
              || Marks.isSingleQuote(c)
              || Marks.isOpeningBracket(c)
              || Marks.isDash(c);
      if (!skipped) {
        break;
      }
      i++;
    }
    return i;
  }

  private int wordStart(int at) {
    int from = at;
    while (from > start && at - from < 2 * LONGEST_ABBREVIATION) {
      char c = text.charAt(from - 1);
      if (Marks.isBlank(c)
          || Marks.isDoubleQuote(c)
          || Marks.isSingleQuote(c)
          || Marks.isOpeningBracket(c)) {
        break;
      }
      from--;
    }
    return from;
  }

  private int wordEnd(int from) {
    int to = from;
    while (to < end && to - from < 40 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL
        || type == Character.OTHER_SYMBOL
        || c == '@'
        || c == '#';
  }

  /** Ends the sentence; a remainder without a letter or digit belongs to the sentence before. */
  private void add(int stop) {
    int from = start;
    int to = stop;
    while (from < to && Marks.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Marks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    start = stop;
    if (from == to) {
      return;
    }
    boolean bare = text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
    if (bare && !found.isEmpty() && to - found.get(found.size() - 1).start() <= LONGEST) {
      Span last = found.remove(found.size() - 1);
      found.add(Span.of(last.start(), to));
    } else {
      found.add(Span.of(from, to));
    }
  }
}
