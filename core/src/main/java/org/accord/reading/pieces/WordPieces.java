package org.accord.reading.pieces;

import java.text.Normalizer;
import org.accord.model.Span;

/**
 * Cuts text into word pieces as Hugging Face's uncased {@code BertTokenizer} does: clean, lower
 * case, strip accents, split at white space, punctuation and Chinese characters, then the longest
 * known piece first (Wu et al. 2016, Devlin et al. 2019).
 */
public final class WordPieces {

  private final Vocabulary vocabulary;

  public WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The pieces of {@code text} within {@code where}; offsets refer to the whole text. */
  public Pieces encode(String text, Span where) {
    Pieces pieces = new Pieces(where.length() / 4 + 8);
    NormalWord word = new NormalWord(text, vocabulary, pieces);
    int i = where.start();
    while (i < where.end()) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word.append(c, i, ++i);
      } else if (c >= 'A' && c <= 'Z') {
        word.append(c + 0x20, i, ++i);
      } else if (c == ' ') {
        word.end();
        i++;
      } else {
        int cp = text.codePointAt(i);
        int next = Math.min(where.end(), i + Character.charCount(cp));
        other(word, cp, i, next);
        i = next;
      }
    }
    word.end();
    return pieces;
  }

  private static void other(NormalWord word, int cp, int start, int end) {
    if (isBlank(cp)) {
      word.end();
    } else if (isDropped(cp)) {
      if (Character.getType(cp) == Character.FORMAT) {
        word.widen(start, end);
      }
    } else if (isChinese(cp)) {
      word.end();
      normal(word, cp, start, end);
      word.end();
    } else {
      normal(word, cp, start, end);
    }
  }

  private static void normal(NormalWord word, int cp, int start, int end) {
    if (cp < 0xC0) {
      append(word, cp, start, end);
      return;
    }
    String form = Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFD);
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      int part = form.codePointAt(i);
      if (Character.getType(part) == Character.NON_SPACING_MARK) {
        word.widen(start, end);
      } else {
        append(word, Character.toLowerCase(part), start, end);
      }
    }
  }

  private static void append(NormalWord word, int cp, int start, int end) {
    if (isPunctuation(cp)) {
      word.end();
      word.append(cp, start, end);
      word.end();
    } else {
      word.append(cp, start, end);
    }
  }

  private static boolean isBlank(int cp) {
    return cp == '\t'
        || cp == '\n'
        || cp == '\r'
        || cp == ' '
        || cp == 0xA0
        || Character.isSpaceChar(cp);
  }

  private static boolean isDropped(int cp) {
    if (cp == 0xFFFD) {
      return true;
    }
    int type = Character.getType(cp);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE;
  }

  private static boolean isChinese(int cp) {
    return (cp >= 0x4E00 && cp <= 0x9FFF)
        || (cp >= 0x3400 && cp <= 0x4DBF)
        || (cp >= 0x20000 && cp <= 0x2A6DF)
        || (cp >= 0x2A700 && cp <= 0x2B73F)
        || (cp >= 0x2B740 && cp <= 0x2B81F)
        || (cp >= 0x2B920 && cp <= 0x2CEAF)
        || (cp >= 0xF900 && cp <= 0xFAFF)
        || (cp >= 0x2F800 && cp <= 0x2FA1F);
  }

  private static boolean isPunctuation(int cp) {
    if (cp < 0x80) {
      return (cp >= 33 && cp <= 47)
          || (cp >= 58 && cp <= 64)
          || (cp >= 91 && cp <= 96)
          || (cp >= 123 && cp <= 126);
    }
    return switch (Character.getType(cp)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
