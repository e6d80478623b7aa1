package org.accord.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accord.app.UsageError;
import org.accord.app.UserError;
import org.accord.app.casefile.SearchWords;

/**
 * What a person looks for: all of these words and phrases in one sentence or title, and none of
 * those.
 *
 * <p>Written as {@code words "a phrase" prefix* -not -"nor this"}. Case and accents make no
 * difference. Whatever else is written is looked for as it stands, so no query is an error but one
 * that is too long.
 *
 * @param wanted never empty unless nothing was asked
 */
public record Query(List<Term> wanted, List<Term> unwanted) {

  private static final int LONGEST = 1_000;
  private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

  public Query {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  /**
   * One word or phrase.
   *
   * @param prefix whether the last word may go on
   */
  public record Term(String words, boolean prefix) {

    /** In FTS5's grammar, in which everything between double quotes is words. */
    private String expression() {
      return '"' + words + '"' + (prefix ? " *" : "");
    }
  }

  /**
   * Reads what was typed.
   *
   * @throws UserError if it is longer than a thousand characters
   */
  public static Query parse(String typed) {
    if (typed.length() > LONGEST) {
      throw new UsageError(
          "The query is too long: "
              + typed.length()
              + " characters, where "
              + LONGEST
              + " are the most. Maybe look for one sentence of it.");
    }
    String text = SearchWords.of(typed).folded();
    List<Term> wanted = new ArrayList<>();
    List<Term> unwanted = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      boolean not = text.charAt(at) == '-';
      int start = not ? at + 1 : at;
      boolean quoted = start < text.length() && QUOTES.indexOf(text.charAt(start)) >= 0;
      int end = quoted ? closing(text, start + 1) : space(text, start);
      int next = quoted && end < text.length() ? end + 1 : end;
      boolean prefix =
          quoted ? next < text.length() && text.charAt(next) == '*' : starred(text, end);
      String words = text.substring(quoted ? start + 1 : start, end);
      if (hasWord(words)) {
        (not ? unwanted : wanted).add(new Term(words.replace('"', ' ').strip(), prefix));
      }
      at = Math.max(next, at + 1);
    }
    return new Query(wanted, unwanted);
  }

  private static int closing(String text, int from) {
    int at = from;
    while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int space(String text, int from) {
    int at = from;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && QUOTES.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean starred(String text, int end) {
    return end > 0 && text.charAt(end - 1) == '*';
  }

  /** Whether the index would see a word there; it takes letters and numbers for words. */
  private static boolean hasWord(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.isLetter(c) || isNumber(Character.getType(c)));
  }

  private static boolean isNumber(int type) {
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether nothing is looked for; what is only not wanted finds nothing. */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** The query in FTS5's grammar; never a syntax error. */
  String expression() {
    String all = wanted.stream().map(Term::expression).collect(Collectors.joining(" AND "));
    return unwanted.isEmpty()
        ? all
        : "("
            + all
            + ") NOT ("
            + unwanted.stream().map(Term::expression).collect(Collectors.joining(" OR "))
            + ")";
  }
}
