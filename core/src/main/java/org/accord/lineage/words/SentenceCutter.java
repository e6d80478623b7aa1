package org.accord.lineage.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.accord.model.Span;

/**
 * Cuts a text that nobody has read into rough sentences.
 *
 * <p>Only for comparing two bare texts; reports that have a reading bring better ones. A line ends
 * a sentence, and so does a full stop before a capital, unless an abbreviation or initial stands
 * before it.
 */
public final class SentenceCutter {

  private static final Pattern NO_END =
      Pattern.compile(
          "(?:^|[\\s(\"'\u201C\u2018.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Maj|Capt|Gov|Sen|Rep|St|No|vs|Jan|Feb|Mar|Apr"
              + "|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$");

  private SentenceCutter() {}

  public static List<Span> cut(String text) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        add(text, from, i, sentences);
        from = i + 1;
      } else if ((c == '.' || c == '!' || c == '?') && ends(text, from, i)) {
        int to = i + 1;
        while (to < text.length() && ".!?\"'\u201D\u2019)".indexOf(text.charAt(to)) >= 0) {
          to++;
        }
        add(text, from, to, sentences);
        from = to;
        i = to - 1;
      }
    }
    add(text, from, text.length(), sentences);
    return sentences;
  }

  private static boolean ends(String text, int from, int i) {
    int next = i + 1;
    while (next < text.length() && ".!?\"'\u201D\u2019)".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    String before = text.substring(Math.max(from, i - 6), i);
    return text.charAt(i) != '.' || !NO_END.matcher(before).find();
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
