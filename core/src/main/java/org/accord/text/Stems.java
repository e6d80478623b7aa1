package org.accord.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content words cut down to stems, so that "evacuations" and "evacuated" are one.
 *
 * <p>Suffix stripping without a dictionary: good for telling whether two sentences share words, no
 * good for showing. Accents are folded, thousands separators dropped, function words left out.
 */
public final class Stems {

  private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)?|\\p{L}+(?:['’]\\p{L}+)*");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[, ](?=\\d{3}\\b)");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Longest first; the stem that is left keeps at least four letters. */
  private static final String[] SUFFIXES = {
    "ational", "ations", "ation", "ating", "ments", "ated", "ates", "ingly", "ings", "ment", "ions",
    "edly", "ator", "ate", "ors", "ers", "ies", "ied", "ing", "ion", "ly", "or", "er", "es", "ed",
    "s", "e", "y"
  };

  private static final Set<String> FUNCTION_WORDS = new HashSet<>();

  static {
    for (RuleTable.Row row : RuleTable.load(Stems.class, "function-words.tsv").rows()) {
      FUNCTION_WORDS.addAll(row.list("words"));
    }
  }

  private static final int TEXTS_KEPT = 100_000;
  private static final Memo<String, List<String>> STEMS = new Memo<>(TEXTS_KEPT, Stems::cut);

  private Stems() {}

  /** The words in lower case without accents, in order; function words kept. */
  public static List<String> words(String text) {
    if (isPlain(text)) {
      return plainWords(text.toLowerCase(Locale.ROOT));
    }
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    plain = THOUSANDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      String word = matcher.group().replace('’', '\'');
      words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }
    return words;
  }

  /** Whether it has letters without accents and no digit: then blanks alone part its words. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 || c >= '0' && c <= '9') {
        return false;
      }
    }
    return true;
  }

  private static List<String> plainWords(String text) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      while (at < text.length() && (isLetter(text, at) || at > from && isInside(text, at))) {
        at++;
      }
      if (at > from) {
        words.add(
            text.substring(from, text.startsWith("'s", at - 2) && at - 2 > from ? at - 2 : at));
      }
    }
    return words;
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  /** Whether it is an apostrophe between letters. */
  private static boolean isInside(String text, int at) {
    return text.charAt(at) == '\'' && isLetter(text, at + 1) && isLetter(text, at - 1);
  }

  /** The stems of the content words, in order, with repetitions. */
  public static List<String> of(String text) {
    return STEMS.of(text);
  }

  private static List<String> cut(String text) {
    return words(text).stream().filter(w -> !FUNCTION_WORDS.contains(w)).map(Stems::stem).toList();
  }

  /** Whether the lower-case word only serves grammar ("the", "had", "would"). */
  public static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** The stem of one lower-case word. */
  public static String stem(String word) {
    if (word.length() <= 4 && word.endsWith("s") && !word.endsWith("ss")) {
      return word.length() == 4 ? word.substring(0, 3) : word;
    }
    for (String suffix : SUFFIXES) {
      int rest = word.length() - suffix.length();
      if (rest >= 4 && word.endsWith(suffix) && !(suffix.equals("s") && word.endsWith("ss"))) {
        String stem = word.substring(0, rest);
        char last = stem.charAt(rest - 1);
        boolean doubled =
            rest >= 5 && last == stem.charAt(rest - 2) && "bdgmnprt".indexOf(last) >= 0;
        return doubled ? stem.substring(0, rest - 1) : stem;
      }
    }
    return word;
  }
}
